import { memorandumForm } from './forms';
import type { Kind } from './kind';

/** Why a bill is needed and what each article means: "I. Algemeen", "II. Artikelsgewijs". */
export const memorieVanToelichting: Kind = {
  name: 'memorie van toelichting',
  abbreviation: 'MvT',
  titles: ['memorie van toelichting'],
  changes: false,
  form: memorandumForm,
};
