import { billReplyForm } from './forms';
import type { Kind } from './kind';

/** The answers to a nader voorlopig verslag. */
export const nadereMemorieVanAntwoord: Kind = {
  name: 'nadere memorie van antwoord',
  abbreviation: 'NMvA',
  titles: ['nadere memorie van antwoord', 'tweede nadere memorie van antwoord'],
  asPrinted: true,
  changes: false,
  form: billReplyForm,
};
