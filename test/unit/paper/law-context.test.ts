import assert from 'node:assert/strict';
import { findAliases, resolveLaws } from '../../../server/src/paper/law-context';
import { recognise } from '../../../server/src/references/recognise';
import { unmark } from '../references/marked-text';

function resolve(text: string) {
  const { references, shortForms } = recognise(text);
  return resolveLaws({ text, references, shortForms });
}

/** A text with one article of a said law in « », and what it points at; "null" when that stays open. */
const saidLaws: readonly (readonly [marked: string, target: string])[] = [
  [
    'Artikel 3 van de Opiumwet verbiedt dat. «Artikel 11, tweede lid, van die wet» stelt het strafbaar.',
    'jci1.3:c:BWBR0001941&artikel=11&lid=2',
  ],
  [
    'De Wet dieren is gewijzigd. Volgens «artikel 5, eerste lid, onderdeel b, onder 1°, van die wet» geldt dat.',
    'jci1.3:c:BWBR0030250&artikel=5&lid=1&o=b&o=1',
  ],
  [
    'Op grond van artikel 4 van de Wet luchtvaart en «artikel 7 van voornoemde wet» is dat zo.',
    'jci1.3:c:BWBR0005555&artikel=7',
  ],
  [
    'De Wet marktordening gezondheidszorg (hierna: de wet) regelt dit. In «artikel 7 van de wet» staat het.',
    'jci1.3:c:BWBR0020078&artikel=7',
  ],
  ['Gelet op Richtlijn 2011/36/EU is «artikel 18a van die richtlijn» van belang.', '32011L0036'],
  [
    'Richtlijn 2011/36/EU en artikel 3 Awb gaan voor; «artikel 4 van genoemde richtlijn» volgt.',
    '32011L0036',
  ],
  ['Artikel 8 EVRM geldt. «Artikel 6 van dat verdrag» ook.', 'jci1.3:c:BWBV0001000&artikel=6'],
  ['«Artikel 5 van die wet» staat aan het begin.', 'null'],
  ['Artikel 3 van de Opiumwet. «Artikel 5 van deze wet» is van het voorstel zelf.', 'null'],
  ['Artikel 3 van de Opiumwet. «Artikel 5 van de wet» is onduidelijk.', 'null'],
  ['Artikel 3 van de Kaderwet adviescolleges en «artikel 5 van die wet» horen samen.', 'null'],
  ['Richtlijn 2011/36/EU. «Artikel 5 van die wet» wijst nergens naar.', 'null'],
  [
    `Artikel 3 van de Opiumwet. ${'Een zin over iets anders. '.repeat(60)}«Artikel 5 van die wet» is te ver.`,
    'null',
  ],
];

/** A text, and every reference to an article in it with its target, when aliases are known. */
const aliasTexts: readonly (readonly [marked: string, ...targets: string[]])[] = [
  [
    'De Wet marktordening gezondheidszorg (hierna: Wmgz) geldt. Zie «artikel 7 Wmgz» en «artikel 8, eerste lid, van de Wmgz».',
    'jci1.3:c:BWBR0020078&artikel=7',
    'jci1.3:c:BWBR0020078&artikel=8&lid=1',
  ],
  [
    'Volgens «artikel 4 van de Opiumwet» (Opw) en «artikel 5 Opw» mag dat niet.',
    'jci1.3:c:BWBR0001941&artikel=4',
    'jci1.3:c:BWBR0001941&artikel=5',
  ],
  ['Het Besluit voertuigen (hierna: het Bv) geldt: «artikel 3 Bv».', 'null'],
  ['De Wet dieren (hierna te noemen: WDI) en «artikel 3 WDI».', 'jci1.3:c:BWBR0030250&artikel=3'],
  [
    'In «artikel 44 van de Pensioenwet» (Pw) en «artikel 45 Pw» staat meer.',
    'jci1.3:c:BWBR0020809&artikel=44',
    'jci1.3:c:BWBR0020809&artikel=45',
  ],
  ['Zie «artikel 7 Wmgz» zonder dat iemand zegt wat dat is.', 'null'],
  ['Zie artikel 7 Warme zonder dat iemand zegt wat dat is.'],
];

describe('articles of a said law', () => {
  for (const [marked, target] of saidLaws) {
    it(marked.slice(0, 140), () => {
      const { text, spans } = unmark(marked);
      const found = resolve(text).shortForms.filter(({ form }) => form === 'said-law');
      assert.deepEqual(
        found.map(({ start, end }) => ({ start, end })),
        spans,
      );
      assert.equal(found[0]?.targets?.join(' ') ?? 'null', target);
    });
  }
});

describe('articles of laws by an alias of the text', () => {
  for (const [marked, ...targets] of aliasTexts) {
    it(marked, () => {
      const { text, spans } = unmark(marked);
      const found = resolve(text).references;
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(
        found.map((reference) => reference.targets?.join(' ') ?? 'null'),
        targets,
      );
    });
  }

  it('gives the law behind each alias', () => {
    const text = 'de Algemene wet bestuursrecht (hierna: de Awbx) en de Wet dieren (verder: «de wet»)';
    const aliases = findAliases({ text, references: [], shortForms: [] });
    assert.deepEqual(
      [...aliases].map(([alias, law]) => [alias, law.id]),
      [
        ['Awbx', 'BWBR0005537'],
        ['wet', 'BWBR0030250'],
      ],
    );
  });

  it('leaves a bracket that names no law', () => {
    const text = 'het ministerie (hierna: het ministerie) en de leden (hierna: VVD)';
    assert.equal(findAliases({ text, references: [], shortForms: [] }).size, 0);
  });
});
