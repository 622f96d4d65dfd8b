import { billReportForm } from './forms';
import type { Kind } from './kind';

/** Closes the written preparation of a bill. */
export const eindverslag: Kind = {
  name: 'eindverslag',
  abbreviation: 'EV',
  titles: ['eindverslag'],
  changes: false,
  form: billReportForm,
};
