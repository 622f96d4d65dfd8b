import { readsTreaty } from './treaty';

readsTreaty({ kind: 'overeenkomst', titled: 'OVEREENKOMST TUSSEN NEDERLAND EN BELGIË' });
