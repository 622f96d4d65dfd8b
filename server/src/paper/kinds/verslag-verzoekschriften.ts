import { lettersForm } from './forms';
import type { Kind } from './kind';

/** What the committee did with petitions of citizens. */
export const verslagVerzoekschriften: Kind = {
  name: 'verslag van de commissie voor de verzoekschriften en de burgerinitiatieven',
  abbreviation: null,
  titles: [
    'verslag van de commissie voor de verzoekschriften',
    'verslag van de commissie voor de verzoekschriften en de burgerinitiatieven',
  ],
  changes: false,
  form: lettersForm,
};
