import { lettersForm } from './forms';
import type { Kind } from './kind';

/** What a committee saw on a visit. */
export const verslagVanEenWerkbezoek: Kind = {
  name: 'verslag van een werkbezoek',
  abbreviation: null,
  titles: ['verslag van een werkbezoek', 'verslag werkbezoek'],
  common: true,
  changes: false,
  form: lettersForm,
};
