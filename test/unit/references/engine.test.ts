import assert from 'node:assert/strict';
import { families } from '../../../server/src/references/families';
import { recognise, recogniseReferences } from '../../../server/src/references/recognise';

describe('The pass over a text', () => {
  it('reads a part of a text without what crosses its ends', () => {
    const text = 'Kamerstuk 26 643, nr. 12 en Kamerstuk 34 843, nr. 3';
    const found = (start: number, end: number) =>
      recognise(text, { start, end }).references.map((reference) =>
        text.slice(reference.start, reference.end),
      );
    assert.deepEqual(found(0, text.length), ['Kamerstuk 26 643, nr. 12', 'Kamerstuk 34 843, nr. 3']);
    assert.deepEqual(found(0, 19), ['Kamerstuk 26 643']);
    assert.deepEqual(found(25, text.length), ['Kamerstuk 34 843, nr. 3']);
    assert.deepEqual(found(32, text.length), ['34 843, nr. 3']);
  });

  it('begins no word or number within one at the start of a part', () => {
    const text = 'xKamerstuk 126643-12';
    assert.deepEqual(recognise(text, { start: 1, end: text.length }).references, []);
    assert.deepEqual(recognise(text, { start: 12, end: text.length }).references, []);
  });

  it('takes offsets outside of the text as its ends', () => {
    assert.deepEqual(recognise('Kamerstuk 26 643', { start: -5, end: 99 }).references.length, 1);
    assert.deepEqual(recognise('', { start: 0, end: 0 }).references, []);
  });

  it('counts UTF-16 code units', () => {
    const text = '😀 ĳ Kamerstuk 26 643, nr. 12';
    const [reference] = recogniseReferences(text);
    assert.equal(reference!.start, 5);
    assert.equal(text.slice(reference!.start, reference!.end), 'Kamerstuk 26 643, nr. 12');
  });

  it('survives lone surrogates, zeros and control characters', () => {
    const text = '\ud800Kamerstuk\u0000 26 643, nr. 12\udfff \u0007Kamerstuk 34 843, nr. 3';
    assert.deepEqual(
      recogniseReferences(text).map(({ targets }) => targets),
      [['kst-26643-12'], ['kst-34843-3']],
    );
  });

  it('lets words of one paragraph say nothing of numbers in the next', () => {
    assert.equal(recogniseReferences('De motie\n(36 113) is').length, 1);
    assert.equal(recogniseReferences('De motie\n\n(36 113) is').length, 0);
    assert.equal(recogniseReferences('De motie\r\n\r\n(36 113) is').length, 0);
  });
});

/** A text that counts how often it is looked at: time itself is no matter for a unit test. */
class CountingText extends String {
  steps = 0;

  override charCodeAt(at: number): number {
    this.steps++;
    return super.charCodeAt(at);
  }

  override slice(start?: number, end?: number): string {
    const piece = super.slice(start, end);
    this.steps += piece.length;
    return piece;
  }

  override startsWith(start: string, at?: number): boolean {
    this.steps += start.length;
    return super.startsWith(start, at);
  }
}

/** How many steps it takes to read `unit` again and again up to `length` code units. */
function stepsFor(unit: string, length: number): number {
  const text = new CountingText(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
  recognise(text as unknown as string);
  return text.steps;
}

const SHORT = 1_600;

/** Four times the text in about four times the steps; a reader without a bound would need sixteen times. */
function assertLinear(unit: string): void {
  const steps = stepsFor(unit, SHORT);
  const more = stepsFor(unit, 4 * SHORT);
  assert.ok(more <= 4.6 * steps, `${steps} steps, then ${more} for ${JSON.stringify(unit)}`);
  assert.ok(
    more <= 4 * SHORT * MOST_STEPS,
    `${(more / (4 * SHORT)).toFixed(0)} steps for each of ${JSON.stringify(unit)}`,
  );
}

/** Steps for one code unit of the worst input: what no real text comes near. */
const MOST_STEPS = 120;

const worst: readonly string[] = [
  ' ',
  '\n',
  '(',
  '((((26 643',
  '[',
  '*',
  '1',
  '1 ',
  '26 ',
  '26 643 ',
  '26.643.',
  '26643-',
  '26 643, 34 843, ',
  '2022/23, ',
  '2022-2023-',
  'nr. ',
  'nrs. 1, ',
  'nr. 1 en ',
  'nr. 12 (',
  'nrs. 1-3998 (26643) ',
  '12 (26643',
  'Kamerstuk ',
  'Kamerstuk',
  'Kamerstuk, ',
  'Kamerstukken II ',
  'Kamerstukken (',
  'Kamerstuk 26 643 en ',
  'Kamerstuk 26 643, nrs. 1, 2, ',
  'Kamerstuk 26 643, nr. 1, p. 1, ',
  'Kamerstuk 26 6',
  'Kamer-\n',
  'Kamerstuk\n> ',
  'Tweede Kamer, vergaderjaar 2022–2023, ',
  'Tweede Kamer, vergaderjaar 2022–2023, 26 643, nr. 1\n',
  '\n\f\n1\n',
  '&nbsp;',
  'Kamerstuk&nbsp;',
  'kst-',
  'kst-26643-',
  'https://',
  'https://zoek.officielebekendmakingen.nl/',
  'idem, ',
  'op stuk ',
  '| nr. 1 ',
  'motie ',
];

describe('Linear time', () => {
  for (const unit of worst) {
    it(`for ${JSON.stringify(unit)} again and again`, () => {
      assertLinear(unit);
    });
  }
  for (const family of families) {
    it(`for what begins and what is an example of ${family.name}`, () => {
      for (const trigger of family.triggers) assertLinear(`${trigger === '0' ? '7' : trigger} (`);
      for (const { text } of family.examples) {
        for (const glue of ['', ', ']) assertLinear(text.replaceAll(/[«»]/g, '') + glue);
      }
    });
  }

  it('for a page that never ends: one line of five million code units', () => {
    const text = 'Kamerstuk 26 643 en verder '.repeat(185_000);
    assert.equal(recogniseReferences(text).length, 185_000);
  });
});
