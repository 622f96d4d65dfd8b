import { billForm } from './forms';
import type { Kind } from './kind';

/** The text of an agreement between states. */
export const overeenkomst: Kind = {
  name: 'overeenkomst',
  abbreviation: null,
  titles: ['overeenkomst'],
  common: true,
  changes: false,
  form: billForm,
};
