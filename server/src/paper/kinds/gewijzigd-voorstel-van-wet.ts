import { billForm } from './forms';
import type { Kind } from './kind';

/** The bill as the Tweede Kamer sends it to the Eerste Kamer: letter A. */
export const gewijzigdVoorstelVanWet: Kind = {
  name: 'gewijzigd voorstel van wet',
  abbreviation: 'GVvW',
  titles: ['gewijzigd voorstel van wet'],
  changes: false,
  form: billForm,
};
