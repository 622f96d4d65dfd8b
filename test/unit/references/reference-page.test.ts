import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('docs/references.md', () => {
  it('says what the families say: npm run docs:references writes it', () => {
    const run = spawnSync(process.execPath, ['scripts/generate-reference-page.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
  });
});
