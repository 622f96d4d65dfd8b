import { billReportForm } from './forms';
import type { Kind } from './kind';

/** A second or third round of questions on a bill. */
export const naderVerslag: Kind = {
  name: 'nader verslag',
  abbreviation: 'NV',
  titles: ['nader verslag', 'tweede nader verslag', 'derde nader verslag'],
  asPrinted: true,
  changes: false,
  form: billReportForm,
};
