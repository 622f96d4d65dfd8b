import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, open, seed } from './papers';
import { serverProcesses } from './server-process';

describe('Starting', () => {
  it('runs its server once a paper is open', async () => {
    await open(seed());
    const servers = await eventually(
      async () => serverProcesses(),
      (ids) => ids.length > 0,
    );
    assert.equal(servers.length, 1);
  });

  it('has a language of its own for papers in plain text', async () => {
    assert.ok((await vscode.languages.getLanguages()).includes('kamerstuk'));
  });
});
