import { readsSpeakers } from './speakers';

readsSpeakers({ kind: 'verslag van een technische briefing', titled: 'VERSLAG VAN EEN TECHNISCHE BRIEFING' });
