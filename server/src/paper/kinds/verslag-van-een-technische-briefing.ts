import { debateForm } from './forms';
import type { Kind } from './kind';

/** Officials explain a subject to a committee. */
export const verslagVanEenTechnischeBriefing: Kind = {
  name: 'verslag van een technische briefing',
  abbreviation: null,
  titles: ['verslag van een technische briefing'],
  changes: false,
  form: debateForm,
};
