import assert from 'node:assert/strict';
import { Editor } from './editor';

describe('The server', () => {
  it('starts, says who it is, and leaves when it is asked to', async () => {
    const editor = await Editor.start();
    assert.equal(editor.initialized.serverInfo?.name, 'griffier');
    assert.equal(await editor.stop(), 0);
  });
});
