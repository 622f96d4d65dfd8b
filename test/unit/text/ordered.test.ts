import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWhile, firstFrom } from '../../../server/src/text/ordered';

describe('An ordered list', () => {
  it('tells where a condition ends to hold, as counting does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, limit) => {
        const ordered = numbers.sort((a, b) => a - b);
        const counted = ordered.filter((number) => number < limit).length;
        assert.equal(
          countWhile(ordered, (number) => number < limit),
          counted,
        );
      }),
    );
  });

  it('tells the first span from an offset on, one that begins there included', () => {
    const spans = [0, 4, 9].map((start) => ({ start, end: start + 2 }));
    assert.deepEqual(
      [0, 1, 4, 5, 10].map((offset) => firstFrom(spans, offset)),
      [0, 1, 1, 2, 3],
    );
    assert.equal(firstFrom([], 3), 0);
  });
});
