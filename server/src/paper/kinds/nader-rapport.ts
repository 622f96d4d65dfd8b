import { memorandumForm } from './forms';
import type { Kind } from './kind';

/** The answer of the minister to the Raad van State. */
export const naderRapport: Kind = {
  name: 'nader rapport',
  abbreviation: 'NR',
  titles: ['nader rapport'],
  changes: false,
  form: memorandumForm,
};
