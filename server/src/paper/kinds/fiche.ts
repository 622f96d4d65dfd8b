import { lettersForm } from './forms';
import type { Kind } from './kind';

/** What the cabinet thinks of a proposal of the European Commission: numbered chapters. */
export const fiche: Kind = {
  name: 'fiche',
  abbreviation: 'BNC-fiche',
  titles: ['fiche', 'bnc-fiche'],
  changes: false,
  form: lettersForm,
};
