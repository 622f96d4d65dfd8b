import { lettersForm } from './forms';
import type { Kind } from './kind';

/** A report of the Presidium to the Kamer. */
export const verslagVanHetPresidium: Kind = {
  name: 'verslag van het presidium',
  abbreviation: null,
  titles: ['verslag van het presidium'],
  changes: false,
  form: lettersForm,
};
