import { readsTreaty } from './treaty';

readsTreaty({ kind: 'verdrag', titled: 'VERDRAG INZAKE DE MAAS' });
