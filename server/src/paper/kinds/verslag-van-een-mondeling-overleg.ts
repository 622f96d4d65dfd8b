import { debateForm } from './forms';
import type { Kind } from './kind';

/** A meeting of a committee of the Eerste Kamer with a minister. */
export const verslagVanEenMondelingOverleg: Kind = {
  name: 'verslag van een mondeling overleg',
  abbreviation: null,
  titles: ['verslag van een mondeling overleg'],
  changes: false,
  form: debateForm,
};
