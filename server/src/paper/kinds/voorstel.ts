import { amendmentForm } from './forms';
import type { Kind } from './kind';

/** Changes the rules of the Kamer itself. */
export const voorstel: Kind = {
  name: 'voorstel',
  abbreviation: null,
  titles: ['voorstel'],
  common: true,
  changes: false,
  form: amendmentForm,
};
