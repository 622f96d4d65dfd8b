import { debateForm } from './forms';
import type { Kind } from './kind';

/** A debate of a committee on a bill. */
export const verslagVanEenWetgevingsoverleg: Kind = {
  name: 'verslag van een wetgevingsoverleg',
  abbreviation: 'WGO',
  titles: ['verslag van een wetgevingsoverleg'],
  changes: false,
  form: debateForm,
};
