import { billReplyForm } from './forms';
import type { Kind } from './kind';

/** The answers to a nader verslag. */
export const notaNaarAanleidingVanHetNaderVerslag: Kind = {
  name: 'nota naar aanleiding van het nader verslag',
  abbreviation: 'NnavNV',
  titles: [
    'nota naar aanleiding van het nader verslag',
    'nota naar aanleiding van het tweede nader verslag',
    'nota n.a.v. het nader verslag',
  ],
  asPrinted: true,
  changes: false,
  form: billReplyForm,
};
