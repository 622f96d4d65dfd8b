import { amendmentForm } from './forms';
import type { Kind } from './kind';

/** A member changes a bill: points "I", "II" and a "Toelichting"; also its changed forms. */
export const amendement: Kind = {
  name: 'amendement',
  abbreviation: 'amdt.',
  titles: ['amendement'],
  changes: true,
  form: amendmentForm,
};
