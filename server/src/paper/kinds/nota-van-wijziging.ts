import { amendmentForm } from './forms';
import type { Kind } from './kind';

/** The government changes its own bill: numbered points and a "Toelichting". */
export const notaVanWijziging: Kind = {
  name: 'nota van wijziging',
  abbreviation: 'NvW',
  titles: ['nota van wijziging'],
  changes: true,
  form: amendmentForm,
};
