import { agendaForm } from './forms';
import type { Kind } from './kind';

/** What a Council talked about, item by item. */
export const verslagVanEenRaad: Kind = {
  name: 'verslag van een raad',
  abbreviation: null,
  titles: [
    'verslag van de raad',
    'verslag raad',
    'verslag van de informele raad',
    'verslag van de jbz-raad',
    'verslag van de landbouw- en visserijraad',
    'verslag van de milieuraad',
    'verslag van de europese raad',
    'verslag van de eurogroep',
  ],
  asPrinted: true,
  changes: false,
  form: agendaForm,
};
