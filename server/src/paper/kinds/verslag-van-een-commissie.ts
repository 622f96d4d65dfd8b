import { lettersForm } from './forms';
import type { Kind } from './kind';

/** A report of a committee on work of its own. */
export const verslagVanEenCommissie: Kind = {
  name: 'verslag van een commissie',
  abbreviation: null,
  titles: [
    'verslag van de tijdelijke commissie',
    'verslag van de parlementaire',
    'verslag van de vaste commissie',
    'verslag van de commissie',
    'verslag van de werkgroep',
    'verslag van de delegatie',
    'verslag van een conferentie',
  ],
  common: true,
  asPrinted: true,
  changes: false,
  form: lettersForm,
};
