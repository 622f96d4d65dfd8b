import { debateForm } from './forms';
import type { Kind } from './kind';

/** What was said in a plenary sitting: items, speakers, motions. */
export const handelingen: Kind = {
  name: 'handelingen',
  abbreviation: null,
  titles: ['handelingen'],
  common: true,
  changes: false,
  form: debateForm,
};
