import { consultationForm } from './forms';
import type { Kind } from './kind';

/** Questions of the factions on a letter, with the answers. */
export const verslagVanEenSchriftelijkOverleg: Kind = {
  name: 'verslag van een schriftelijk overleg',
  abbreviation: 'VSO',
  titles: [
    'verslag van een schriftelijk overleg',
    'verslag van het schriftelijk overleg',
    'verslag schriftelijk overleg',
    'inbreng verslag van een schriftelijk overleg',
    'inbreng verslag schriftelijk overleg',
  ],
  changes: false,
  form: consultationForm,
};
