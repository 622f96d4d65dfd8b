import { lettersForm } from './forms';
import type { Kind } from './kind';

/** A report of the Algemene Rekenkamer, an inquiry or a working group. */
export const rapport: Kind = {
  name: 'rapport',
  abbreviation: null,
  titles: ['rapport', 'eindrapport', 'deelrapport'],
  common: true,
  asPrinted: true,
  changes: false,
  form: lettersForm,
};
