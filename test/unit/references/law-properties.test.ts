import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recognise } from '../../../server/src/references/recognise';

/** Laws with their ids and how a text joins them to an article. */
const laws = [
  { printed: ' van de Opiumwet', id: 'BWBR0001941' },
  { printed: ', van het Wetboek van Strafrecht', id: 'BWBR0001854' },
  { printed: ' Sr', id: 'BWBR0001854' },
  { printed: ' van de Awb', id: 'BWBR0005537' },
  { printed: ' Wet kwaliteit, klachten en geschillen zorg', id: 'BWBR0037173' },
  { printed: ' van de huidige Wet op de rechterlijke organisatie', id: 'BWBR0001830' },
  { printed: ' van Boek 7 van het Burgerlijk Wetboek', id: 'BWBR0005290' },
] as const;

const law = fc.constantFrom(...laws);
const number = fc.constantFrom('1', '12', '36e', '126nba', '2.14a', '5.2.3', '273f', '12bis');
const pin = fc.constantFrom(
  { printed: '', target: '' },
  { printed: ', eerste lid', target: '&lid=1' },
  { printed: ', vierde lid, aanhef en onderdeel b', target: '&lid=4&o=b' },
  { printed: ', 3e lid, onder c, 2°', target: '&lid=3&o=c&o=2' },
  { printed: ', onder a', target: '&o=a' },
  { printed: ', tweede en derde lid', target: '' },
  { printed: ', laatste volzin', target: '' },
);
const article = fc.tuple(number, pin);
/** "artikelen 1, lid 2 en 3" says two things: only the last article of a list has its lid in this manner. */
const lastPin = fc.oneof({ weight: 4, arbitrary: pin }, fc.constant({ printed: ' lid 2', target: '&lid=2' }));
const lastArticle = fc.tuple(number, lastPin);
const join = fc.constantFrom(', ', ' en ', ' of ', ' jo. ', ' juncto ', ' dan wel ');
const before = fc.constantFrom('', 'Volgens ', '(', '7', '“', 'zie ', '> ');
const behind = fc.constantFrom(
  '',
  '.',
  ' geldt dat',
  '; daarom',
  ') en',
  ' (zie ook daar)',
  '\n\nNieuwe alinea',
  ' is 12 mei 2020',
);
const runs = { numRuns: 500 };

describe('articles of laws, made from their grammar', () => {
  it('are found whole, with the id of each article', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(article, join), { maxLength: 3 }),
        lastArticle,
        law,
        before,
        behind,
        (others, last, { printed, id }, prefix, suffix) => {
          const list = [...others, [last, ''] as const];
          const label = others.length > 0 ? 'artikelen ' : 'artikel ';
          const parts = list.map(([[name, place], joined]) => `${name}${place.printed}${joined}`);
          const citation = `${label}${parts.join('')}${printed}`;
          const found = recognise(`${prefix}${citation}${suffix}`).references;
          assert.equal(found.length, 1, citation);
          assert.equal(found[0]?.start, prefix.length);
          assert.equal(found[0]?.end, prefix.length + citation.length);
          const expected = list.map(([[name, place]]) => `jci1.3:c:${id}&artikel=${name}${place.target}`);
          assert.deepEqual(found[0]?.targets, [...new Set(expected)]);
        },
      ),
      runs,
    );
  });

  it('are the same with a line end or no-break space for a space, and in emphasis', () => {
    fc.assert(
      fc.property(
        article,
        law,
        fc.nat(),
        fc.constantFrom('\n', '\u00a0', '&nbsp;', '\n> ', '* '),
        (one, { printed }, place, gap) => {
          const plain = `artikel ${one[0]}${one[1].printed}${printed} geldt`;
          const spaces = [...plain.matchAll(/ /g)].map(({ index }) => index);
          const at = spaces[place % spaces.length]!;
          const changed = `${plain.slice(0, at)}${gap}${plain.slice(at + 1)}`;
          const before = recognise(plain).references;
          const after = recognise(changed).references;
          assert.deepEqual(
            after.map(({ targets }) => targets),
            before.map(({ targets }) => targets),
          );
        },
      ),
      runs,
    );
  });
});
