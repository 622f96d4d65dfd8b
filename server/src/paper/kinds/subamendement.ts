import { amendmentForm } from './forms';
import type { Kind } from './kind';

/** Changes an amendment. */
export const subamendement: Kind = {
  name: 'subamendement',
  abbreviation: null,
  titles: ['subamendement'],
  changes: true,
  form: amendmentForm,
};
