import { readsChapters } from './chapters';

readsChapters({ kind: 'rapport', titled: 'RAPPORT VAN DE ALGEMENE REKENKAMER' });
