import { billReplyForm } from './forms';
import type { Kind } from './kind';

/** The answers to a voorlopig verslag. */
export const memorieVanAntwoord: Kind = {
  name: 'memorie van antwoord',
  abbreviation: 'MvA',
  titles: ['memorie van antwoord'],
  changes: false,
  form: billReplyForm,
};
