import { amendmentForm } from './forms';
import type { Kind } from './kind';

/** Corrects a slip in a bill. */
export const notaVanVerbetering: Kind = {
  name: 'nota van verbetering',
  abbreviation: 'NvV',
  titles: ['nota van verbetering'],
  changes: true,
  form: amendmentForm,
};
