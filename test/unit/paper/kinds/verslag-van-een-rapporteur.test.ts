import { readsChapters } from './chapters';

readsChapters({ kind: 'verslag van een rapporteur', titled: 'VERSLAG VAN EEN RAPPORTEUR' });
