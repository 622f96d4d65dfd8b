import { questionListForm } from './forms';
import type { Kind } from './kind';

/** Numbered questions of a committee. */
export const lijstVanVragen: Kind = {
  name: 'lijst van vragen',
  abbreviation: 'LV',
  titles: ['lijst van vragen'],
  common: true,
  changes: false,
  form: questionListForm,
};
