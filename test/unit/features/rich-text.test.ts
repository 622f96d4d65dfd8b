import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, shorten, toMarkdown, toPlainText } from '../../../server/src/features/rich-text';

describe('Markdown of texts from papers', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['JBZ-Raad 19 en 20 oktober (nr. 3)', 'JBZ-Raad 19 en 20 oktober (nr. 3)'],
    ['*nadruk* en _lijn_', '\\*nadruk\\* en \\_lijn\\_'],
    ['[x](y)', '\\[x\\](y)'],
    ['<b>&lt;', '\\<b\\>\\&lt;'],
    ['SP & Volt', 'SP & Volt'],
    ['1. punt', '1\\. punt'],
    ['- punt', '\\- punt'],
    ['# kop', '\\# kop'],
    ['a\n\n# b', 'a # b'],
    ['https://voorbeeld.nl', 'https:\\/\\/voorbeeld.nl'],
    ['\u202egni\u0007', 'gni'],
    ['half \ud800', 'half \ufffd'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), expected));
  }

  it('keeps whatever text on one line, without half surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMarkdown(text);
        assert.doesNotMatch(escaped, /[\n\r]|\p{Surrogate}/u);
      }),
    );
  });
});

describe('Rich text', () => {
  const text = [
    { kind: 'title' as const, pieces: ['Kop'] },
    { kind: 'paragraph' as const, pieces: ['zie ', { link: 'hier', url: 'https://voorbeeld.nl/a(b)' }] },
    { kind: 'list' as const, items: [['een'], [{ strong: 'twee' }]] },
  ];

  it('becomes Markdown', () => {
    assert.equal(
      toMarkdown(text),
      '### Kop\n\nzie [hier](https://voorbeeld.nl/a%28b%29)\n\n- een\n- **twee**',
    );
  });

  it('becomes plain text', () => {
    assert.equal(toPlainText(text), 'Kop\n\nzie hier: https://voorbeeld.nl/a(b)\n\n- een\n- twee');
  });

  it('has an end', () => {
    const long = Array.from({ length: 100 }, () => ({
      kind: 'paragraph' as const,
      pieces: ['x'.repeat(500)],
    }));
    assert.ok(toMarkdown(long).length < 8000);
    assert.ok(toMarkdown(long).endsWith('…'));
  });

  it('is shortened between words', () => {
    assert.equal(shorten('een zin die te lang is', 12), 'een zin die…');
    assert.equal(shorten('kort', 12), 'kort');
  });
});
