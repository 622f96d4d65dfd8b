import { readsChapters } from './chapters';

readsChapters({ kind: 'bijlage', titled: 'BIJLAGE BIJ DE BRIEF OVER HET LANDSCHAP', named: 'bijlage (blg)' });
