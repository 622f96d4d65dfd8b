import { readsSpeakers } from './speakers';

readsSpeakers({
  kind: 'verslag van een rondetafelgesprek',
  titled: 'VERSLAG VAN EEN RONDETAFELGESPREK',
  named: 'verslag van een rondetafelgesprek (RTG)',
});
