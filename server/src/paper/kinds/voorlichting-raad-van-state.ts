import { memorandumForm } from './forms';
import type { Kind } from './kind';

/** What the Raad van State says when a chamber or a minister asks it. */
export const voorlichtingRaadVanState: Kind = {
  name: 'voorlichting van de afdeling advisering van de raad van state',
  abbreviation: null,
  titles: [
    'voorlichting van de afdeling advisering van de raad van state',
    'voorlichting afdeling advisering raad van state',
  ],
  asPrinted: true,
  changes: false,
  form: memorandumForm,
};
