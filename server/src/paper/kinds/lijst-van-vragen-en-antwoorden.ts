import { answeredListForm } from './forms';
import type { Kind } from './kind';

/** Numbered questions of a committee with the answers. */
export const lijstVanVragenEnAntwoorden: Kind = {
  name: 'lijst van vragen en antwoorden',
  abbreviation: 'LVA',
  titles: ['lijst van vragen en antwoorden', 'lijst van vragen met antwoorden'],
  changes: false,
  form: answeredListForm,
};
