import { debateForm } from './forms';
import type { Kind } from './kind';

/** A committee hears people from practice. */
export const verslagVanEenHoorzitting: Kind = {
  name: 'verslag van een hoorzitting',
  abbreviation: null,
  titles: ['verslag van een hoorzitting', 'verslag van een openbare hoorzitting'],
  common: true,
  changes: false,
  form: debateForm,
};
