import { billForm } from './forms';
import type { Kind } from './kind';

/** A bill for the whole Kingdom; its dossier carries an R-number. */
export const voorstelVanRijkswet: Kind = {
  name: 'voorstel van rijkswet',
  abbreviation: null,
  titles: ['voorstel van rijkswet', 'gewijzigd voorstel van rijkswet'],
  asPrinted: true,
  changes: false,
  form: billForm,
};
