import { lettersForm } from './forms';
import type { Kind } from './kind';

/** A note on a subject; the Miljoenennota is one. */
export const nota: Kind = {
  name: 'nota',
  abbreviation: null,
  titles: ['nota'],
  common: true,
  changes: false,
  form: lettersForm,
};
