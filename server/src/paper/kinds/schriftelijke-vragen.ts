import { answeredListForm } from './forms';
import type { Kind } from './kind';

/** Questions of members to a minister, in the Aanhangsel with the answers. */
export const schriftelijkeVragen: Kind = {
  name: 'schriftelijke vragen',
  abbreviation: null,
  titles: ['vragen van het lid', 'vragen van de leden', 'vragen gesteld door', 'schriftelijke vragen'],
  changes: false,
  form: answeredListForm,
};
