import { readsChapters } from './chapters';

readsChapters({ kind: 'verslag van een werkbezoek', titled: 'VERSLAG VAN EEN WERKBEZOEK' });
