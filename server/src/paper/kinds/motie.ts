import { motionForm } from './forms';
import type { Kind } from './kind';

/** "De Kamer, gehoord de beraadslaging, …"; also its changed forms. */
export const motie: Kind = {
  name: 'motie',
  abbreviation: null,
  titles: ['motie'],
  common: true,
  changes: true,
  form: motionForm,
};
