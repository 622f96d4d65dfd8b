import { readsSpeakers } from './speakers';

readsSpeakers({ kind: 'verslag van een mondeling overleg', titled: 'VERSLAG VAN EEN MONDELING OVERLEG' });
