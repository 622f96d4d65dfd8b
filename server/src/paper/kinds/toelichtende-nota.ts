import { memorandumForm } from './forms';
import type { Kind } from './kind';

/** Why a treaty is concluded and what its articles mean. */
export const toelichtendeNota: Kind = {
  name: 'toelichtende nota',
  abbreviation: null,
  titles: ['toelichtende nota'],
  changes: false,
  form: memorandumForm,
};
