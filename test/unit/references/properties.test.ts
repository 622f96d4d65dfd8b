import assert from 'node:assert/strict';
import fc from 'fast-check';
import { families } from '../../../server/src/references/families';
import { recognise } from '../../../server/src/references/recognise';
import type { Recognition } from '../../../server/src/references/reference';

/** Pieces of the grammar: what the families' own examples are made of, whole and cut anywhere. */
const examples = families.flatMap((family) =>
  family.examples.map(({ text }) => text.replaceAll(/[«»]/g, '')),
);
const glue = [
  ' ',
  '',
  ', ',
  '; ',
  ' en ',
  '.\n',
  '\n',
  ' (',
  ') ',
  ' – ',
  '-',
  '&nbsp;',
  '**',
  '<br>',
  ' nr. ',
  ' 12',
  '\r\n',
  '> ',
  ' p. 7',
  '| ',
];
const words = [
  'Kamerstuk',
  'Kamerstukken II 2022/23,',
  '26 643',
  '36 410-VI',
  'nr. 12',
  'nrs. 5–7',
  'motie',
  'wetsvoorstel',
  'TK',
  'artikel 5',
  'de VVD-fractie',
  '2022/23',
  'kst-26643-1',
  '(R2114)',
  'idem',
  'op stuk',
  'Stb.',
  '€',
  '26.643.100',
  'ĳ',
  '\u00a0',
  '½',
  '😀',
];

const whole = fc.constantFrom(...examples);
const cut = fc
  .tuple(whole, fc.nat(60), fc.nat(60))
  .map(([text, from, length]) => text.slice(from, from + length));
const piece = fc.oneof(
  { weight: 3, arbitrary: whole },
  { weight: 2, arbitrary: cut },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
);
const line = fc
  .array(fc.tuple(piece, fc.constantFrom(...glue)), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));
const runs = { numRuns: 600 };

const tracks = ['references', 'shortForms', 'motions', 'factions'] as const;

/** What was found, moved by `by`, without what only whole numbers of offsets could tell apart. */
function found(recognition: Recognition, by = 0): object {
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        ['start', 'end', 'extent'].includes(key) ? (inner as number) + by : moved(inner),
      ]),
    );
  };
  return Object.fromEntries(tracks.map((track) => [track, moved(recognition[track])]));
}

function joined(parts: readonly object[]): object {
  return Object.fromEntries(
    tracks.map((track) => [track, parts.flatMap((part) => (part as Record<string, object[]>)[track]!)]),
  );
}

describe('Recognition of any text', () => {
  it('gives spans within the text, in order and without overlap within a track', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const recognition = recognise(text);
        for (const track of tracks) {
          let last = 0;
          for (const { start, end } of recognition[track]) {
            assert.ok(start >= last && end > start && end <= text.length, `${track} ${start}–${end}`);
            last = end;
          }
        }
        for (const { end, extent, items } of recognition.references) {
          assert.ok(extent >= end && extent <= text.length);
          for (const item of items) assert.ok(item.start >= 0 && item.end <= end);
        }
      }),
      runs,
    );
  });

  it('finds in a text of paragraphs what it finds in each of them', () => {
    // A page's foot between two paragraphs may join them: that is a context of its own (kamerstuk-markup.test.ts).
    const paragraph = line
      .map((text) => text.replaceAll(/[\n\r\f]+/g, '\n').trim())
      .filter((text) => text !== '' && !text.includes('Kamer, vergaderjaar'));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        let at = 0;
        const parts = paragraphs.map((part) => {
          const own = found(recognise(part), at);
          const ranged = found(recognise(text, { start: at, end: at + part.length }));
          assert.deepEqual(ranged, own);
          at += part.length + 2;
          return own;
        });
        assert.deepEqual(found(recognise(text)), joined(parts));
      }),
      runs,
    );
  });
});
