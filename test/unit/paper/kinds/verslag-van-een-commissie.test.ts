import { readsChapters } from './chapters';

readsChapters({
  kind: 'verslag van de tijdelijke commissie',
  titled: 'VERSLAG VAN DE TIJDELIJKE COMMISSIE WERKWIJZE',
});
