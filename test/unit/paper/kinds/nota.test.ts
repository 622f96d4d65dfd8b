import { readsChapters } from './chapters';

readsChapters({ kind: 'nota', titled: 'NOTA OVER HET LANDSCHAP' });
