import { lettersForm } from './forms';
import type { Kind } from './kind';

/** What comes in place of a koninklijke boodschap with a bill or note of members. */
export const geleidendeBrief: Kind = {
  name: 'geleidende brief',
  abbreviation: null,
  titles: ['geleidende brief'],
  changes: false,
  form: lettersForm,
};
