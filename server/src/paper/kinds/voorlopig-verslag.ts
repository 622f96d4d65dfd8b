import { billReportForm } from './forms';
import type { Kind } from './kind';

/** The questions of the factions of the Eerste Kamer on a bill. */
export const voorlopigVerslag: Kind = {
  name: 'voorlopig verslag',
  abbreviation: 'VV',
  titles: ['voorlopig verslag'],
  changes: false,
  form: billReportForm,
};
