import { lettersForm } from './forms';
import type { Kind } from './kind';

/** A letter, whoever signs it (paper-conventions.md, Header). */
export const brief: Kind = {
  name: 'brief',
  abbreviation: null,
  titles: ['brief'],
  common: true,
  changes: false,
  form: lettersForm,
};
