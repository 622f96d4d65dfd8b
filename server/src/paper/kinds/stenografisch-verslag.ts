import { debateForm } from './forms';
import type { Kind } from './kind';

/** What was said, word for word. */
export const stenografischVerslag: Kind = {
  name: 'stenografisch verslag',
  abbreviation: null,
  titles: ['stenografisch verslag'],
  common: true,
  changes: false,
  form: debateForm,
};
