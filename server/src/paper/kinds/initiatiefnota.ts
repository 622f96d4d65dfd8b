import { lettersForm } from './forms';
import type { Kind } from './kind';

/** A member proposes a policy. */
export const initiatiefnota: Kind = {
  name: 'initiatiefnota',
  abbreviation: null,
  titles: ['initiatiefnota'],
  changes: false,
  form: lettersForm,
};
