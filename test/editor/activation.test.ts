import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, open, seed } from './papers';
import { serverProcesses } from './server-process';

describe('Starting', () => {
  it('runs its server once a paper is open', async () => {
    await open(seed());
    assert.equal(extension().isActive, true);
    assert.equal(serverProcesses().length, 1);
  });

  it('has a language of its own for papers in plain text', async () => {
    assert.ok((await vscode.languages.getLanguages()).includes('kamerstuk'));
  });
});
