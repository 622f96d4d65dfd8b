import { billForm } from './forms';
import type { Kind } from './kind';

/** The text of a treaty. */
export const verdrag: Kind = {
  name: 'verdrag',
  abbreviation: null,
  titles: ['verdrag'],
  common: true,
  changes: false,
  form: billForm,
};
