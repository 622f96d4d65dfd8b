import { billForm } from './forms';
import type { Kind } from './kind';

/** A bill: aanhef, considerans, articles with leden, slotformulier. */
export const voorstelVanWet: Kind = {
  name: 'voorstel van wet',
  abbreviation: 'VvW',
  titles: ['voorstel van wet', 'ontwerp van wet', 'wetsvoorstel'],
  changes: false,
  form: billForm,
};
