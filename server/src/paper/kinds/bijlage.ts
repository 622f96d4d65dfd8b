import { lettersForm } from './forms';
import type { Kind } from './kind';

/** Printed with another paper; its id starts with blg. */
export const bijlage: Kind = {
  name: 'bijlage',
  abbreviation: 'blg',
  titles: ['bijlage'],
  common: true,
  changes: false,
  form: lettersForm,
};
