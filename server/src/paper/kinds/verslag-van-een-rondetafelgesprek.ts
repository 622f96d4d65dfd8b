import { debateForm } from './forms';
import type { Kind } from './kind';

/** A committee hears experts. */
export const verslagVanEenRondetafelgesprek: Kind = {
  name: 'verslag van een rondetafelgesprek',
  abbreviation: 'RTG',
  titles: ['verslag van een rondetafelgesprek'],
  changes: false,
  form: debateForm,
};
