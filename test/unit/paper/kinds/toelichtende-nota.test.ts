import { readsTreaty } from './treaty';

readsTreaty({ kind: 'toelichtende nota', titled: 'TOELICHTENDE NOTA' });
