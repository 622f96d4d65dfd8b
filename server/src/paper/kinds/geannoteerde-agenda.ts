import { agendaForm } from './forms';
import type { Kind } from './kind';

/** What a Council will talk about and what the cabinet will say there, item by item. */
export const geannoteerdeAgenda: Kind = {
  name: 'geannoteerde agenda',
  abbreviation: null,
  titles: ['geannoteerde agenda'],
  changes: false,
  form: agendaForm,
};
