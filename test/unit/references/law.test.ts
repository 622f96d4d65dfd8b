import assert from 'node:assert/strict';
import { law } from '../../../server/src/references/families/law';
import { recognise } from '../../../server/src/references/recognise';
import { lawCases } from './law-cases';
import { unmark } from './marked-text';

describe('articles of laws', () => {
  for (const [marked, ...expected] of lawCases) {
    it(marked, () => {
      const { text, spans } = unmark(marked);
      const found = recognise(text).references;
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(
        found.map(({ targets }) => targets?.join(' ') ?? 'null'),
        expected,
      );
    });
  }

  it('has examples that its own page of forms can show', () => {
    assert.ok(law.examples.length >= 20);
  });
});
