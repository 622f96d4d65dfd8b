import { lettersForm } from './forms';
import type { Kind } from './kind';

/** A member reports on a subject that a committee gave her. */
export const verslagVanEenRapporteur: Kind = {
  name: 'verslag van een rapporteur',
  abbreviation: null,
  titles: ['verslag van een rapporteur', 'verslag van de rapporteur', 'verslag van een rapporteurschap'],
  changes: false,
  form: lettersForm,
};
