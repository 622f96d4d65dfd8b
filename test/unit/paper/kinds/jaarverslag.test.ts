import { readsChapters } from './chapters';

readsChapters({ kind: 'jaarverslag', titled: 'JAARVERSLAG VAN HET MINISTERIE VAN FINANCIËN' });
