import { answeredListForm } from './forms';
import type { Kind } from './kind';

/** Numbered questions on a budget bill, often with the answers. */
export const verslagLijstVanVragen: Kind = {
  name: 'verslag houdende een lijst van vragen',
  abbreviation: null,
  titles: [
    'verslag houdende een lijst van vragen',
    'verslag houdende een lijst van vragen en antwoorden',
    'verslag houdende lijst van vragen',
    'verslag houdende lijst van vragen en antwoorden',
  ],
  asPrinted: true,
  changes: false,
  form: answeredListForm,
};
