import { debateForm } from './forms';
import type { Kind } from './kind';

/** A debate of a committee on a note. */
export const verslagVanEenNotaoverleg: Kind = {
  name: 'verslag van een notaoverleg',
  abbreviation: 'NO',
  titles: ['verslag van een notaoverleg', 'verslag van een nota-overleg'],
  changes: false,
  form: debateForm,
};
