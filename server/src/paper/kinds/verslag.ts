import { billReportForm } from './forms';
import type { Kind } from './kind';

/** The questions of the factions on a bill, by subject. */
export const verslag: Kind = {
  name: 'verslag',
  abbreviation: 'V',
  titles: ['verslag'],
  exact: true,
  common: true,
  changes: false,
  form: billReportForm,
};
