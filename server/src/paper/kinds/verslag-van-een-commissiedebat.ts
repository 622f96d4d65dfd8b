import { debateForm } from './forms';
import type { Kind } from './kind';

/** A debate of a committee with a minister, since 2021. */
export const verslagVanEenCommissiedebat: Kind = {
  name: 'verslag van een commissiedebat',
  abbreviation: 'CD',
  titles: ['verslag van een commissiedebat'],
  changes: false,
  form: debateForm,
};
