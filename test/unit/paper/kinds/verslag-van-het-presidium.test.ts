import { readsChapters } from './chapters';

readsChapters({ kind: 'verslag van het presidium', titled: 'VERSLAG VAN HET PRESIDIUM' });
