import { lettersForm } from './forms';
import type { Kind } from './kind';

/** The report of a ministry on a year. */
export const jaarverslag: Kind = {
  name: 'jaarverslag',
  abbreviation: null,
  titles: ['jaarverslag'],
  common: true,
  changes: false,
  form: lettersForm,
};
