import assert from 'node:assert/strict';
import { LineIndex } from '../../../server/src/text/line-index';

describe('LineIndex', () => {
  it('counts lines that end in \\n, \\r\\n and a lone \\r', () => {
    const text = 'een\ntwee\r\ndrie\rvier';
    const lines = new LineIndex(text);
    assert.equal(lines.lineCount, 4);
    assert.deepEqual(lines.positionAt(text.indexOf('drie')), { line: 2, character: 0 });
    assert.equal(lines.offsetAt({ line: 3, character: 2 }), text.indexOf('vier') + 2);
  });

  it('clamps what lies outside the text', () => {
    const lines = new LineIndex('kort\n');
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 4);
    assert.equal(lines.offsetAt({ line: 99, character: 0 }), 5);
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 0 });
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
  });
});
