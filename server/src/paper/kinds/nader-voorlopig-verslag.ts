import { billReportForm } from './forms';
import type { Kind } from './kind';

/** A second round of questions of the Eerste Kamer. */
export const naderVoorlopigVerslag: Kind = {
  name: 'nader voorlopig verslag',
  abbreviation: 'NVV',
  titles: ['nader voorlopig verslag', 'tweede nader voorlopig verslag'],
  asPrinted: true,
  changes: false,
  form: billReportForm,
};
