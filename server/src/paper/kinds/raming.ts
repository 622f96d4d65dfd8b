import { lettersForm } from './forms';
import type { Kind } from './kind';

/** What the Kamer itself will cost in a year. */
export const raming: Kind = {
  name: 'raming',
  abbreviation: null,
  titles: ['raming'],
  common: true,
  changes: false,
  form: lettersForm,
};
