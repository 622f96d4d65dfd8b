import { lettersForm } from './forms';
import type { Kind } from './kind';

/** The King sends a bill to the Kamer: number 1 of a government bill. */
export const koninklijkeBoodschap: Kind = {
  name: 'koninklijke boodschap',
  abbreviation: 'KB',
  titles: ['koninklijke boodschap'],
  changes: false,
  form: lettersForm,
};
