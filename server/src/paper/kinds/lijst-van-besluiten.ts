import { agendaForm } from './forms';
import type { Kind } from './kind';

/** What a committee or the Presidium decided, item by item. */
export const lijstVanBesluiten: Kind = {
  name: 'lijst van besluiten',
  abbreviation: null,
  titles: ['lijst van besluiten', 'besluitenlijst'],
  common: true,
  changes: false,
  form: agendaForm,
};
