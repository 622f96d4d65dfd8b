import assert from 'node:assert/strict';
import { addressOf } from '../../../server/src/references/address';

/** An id and the address it opens; null where it has no page of its own. */
const addresses: readonly (readonly [id: string, address: string | null])[] = [
  ['kst-26643-1011', 'https://zoek.officielebekendmakingen.nl/kst-26643-1011.html'],
  ['dossier-36600-XXIII', 'https://zoek.officielebekendmakingen.nl/dossier/36600-XXIII'],
  ['h-tk-20222023-84-12', 'https://zoek.officielebekendmakingen.nl/h-tk-20222023-84-12.html'],
  ['ah-tk-20192020-89', 'https://zoek.officielebekendmakingen.nl/ah-tk-20192020-89.html'],
  ['stb-2024-71', 'https://zoek.officielebekendmakingen.nl/stb-2024-71.html'],
  ['stb-1981-35', null],
  ['stcrt-2015-10247', 'https://zoek.officielebekendmakingen.nl/stcrt-2015-10247.html'],
  ['stcrt-2008-194', null],
  ['trb-1951-25', 'https://zoek.officielebekendmakingen.nl/trb-1951-25.html'],
  ['ECLI:NL:HR:2019:2006', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006'],
  ['ECLI:EU:C:2014:317', 'https://e-justice.europa.eu/ecli/ECLI:EU:C:2014:317'],
  ['32016R0679', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679'],
  ['COM(2018) 703', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2018:703:FIN'],
  ['SWD(2023) 819', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=SWD:2023:819:FIN'],
  ['C(2021) 3266', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=PI_COM:C(2021)3266'],
  ['jci1.3:c:BWBR0001854&artikel=273g', 'https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=273g'],
  ['jci1.3:c:BWBR0005290', 'https://wetten.overheid.nl/BWBR0005290'],
  ['2024Z12345', null],
  ['', null],
];

describe('addressOf', () => {
  for (const [id, address] of addresses) {
    it(`${id} → ${address}`, () => {
      assert.equal(addressOf(id), address);
    });
  }
});
