import { debateForm } from './forms';
import type { Kind } from './kind';

/** A debate of a committee with a minister, until March 2021. */
export const verslagVanEenAlgemeenOverleg: Kind = {
  name: 'verslag van een algemeen overleg',
  abbreviation: 'AO',
  titles: ['verslag van een algemeen overleg'],
  changes: false,
  form: debateForm,
};
