import { billReplyForm } from './forms';
import type { Kind } from './kind';

/** The answers to the verslag, by the same chapters. */
export const notaNaarAanleidingVanHetVerslag: Kind = {
  name: 'nota naar aanleiding van het verslag',
  abbreviation: 'NnavV',
  titles: ['nota naar aanleiding van het verslag', 'nota n.a.v. het verslag'],
  changes: false,
  form: billReplyForm,
};
