import { readsSpeakers } from './speakers';

readsSpeakers({ kind: 'verslag van een hoorzitting', titled: 'VERSLAG VAN EEN HOORZITTING' });
