import assert from 'node:assert/strict';
import { law } from '../../../server/src/references/families/law';
import { recognise } from '../../../server/src/references/recognise';
import { describeCases } from './describe-cases';
import { lawCases } from './law-cases';
import { lawSpans } from './law-spans';
import { unmark } from './marked-text';

describeCases('articles of laws', lawCases, [law]);

describe('articles of laws: where they begin and end', () => {
  for (const marked of lawSpans) {
    it(marked, () => {
      const { text, spans } = unmark(marked);
      assert.deepEqual(
        recognise(text).references.map(({ start, end }) => text.slice(start, end)),
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    });
  }
});

describe('articles of laws: data beside the span', () => {
  it('keeps articles and pin-cites as printed', () => {
    const [found] = recognise('zie artikel 3, tweede lid,\nonderdeel b, van de Opiumwet').references;
    assert.equal(found?.section, 'artikel 3, tweede lid, onderdeel b');
  });

  it('gives each article a place of its own', () => {
    const text = 'artikelen 287 en 36e, derde lid, Sr';
    const [found] = recognise(text).references;
    assert.deepEqual(
      found?.items.map(({ start, end }) => text.slice(start, end)),
      ['287', '36e'],
    );
  });

  it('tells an article of a numbered EU act from one of a named law', () => {
    const types = recognise('artikel 4 Verordening 1/2003 en artikel 5 AVG').references.map(
      ({ type }) => type,
    );
    assert.deepEqual(types, ['eu', 'law']);
  });
});
