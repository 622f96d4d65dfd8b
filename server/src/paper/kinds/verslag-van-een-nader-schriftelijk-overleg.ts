import { consultationForm } from './forms';
import type { Kind } from './kind';

/** A second round of a schriftelijk overleg, most of all in the Eerste Kamer. */
export const verslagVanEenNaderSchriftelijkOverleg: Kind = {
  name: 'verslag van een nader schriftelijk overleg',
  abbreviation: 'VNSO',
  titles: ['verslag van een nader schriftelijk overleg', 'verslag van een tweede nader schriftelijk overleg'],
  asPrinted: true,
  changes: false,
  form: consultationForm,
};
