import { memorandumForm } from './forms';
import type { Kind } from './kind';

/** Two voices by turns: the advice and, under each point, what the minister or the member does with it. */
export const adviesRaadVanState: Kind = {
  name: 'advies afdeling advisering raad van state en nader rapport',
  abbreviation: 'A/NR',
  titles: [
    'advies afdeling advisering raad van state en nader rapport',
    'advies van de afdeling advisering van de raad van state en nader rapport',
    'advies raad van state en nader rapport',
    'advies van de raad van state en nader rapport',
    'advies afdeling advisering raad van state en reactie van de indiener',
    'advies afdeling advisering raad van state',
    'advies van de afdeling advisering van de raad van state',
    'advies raad van state',
  ],
  asPrinted: true,
  changes: false,
  form: memorandumForm,
};
