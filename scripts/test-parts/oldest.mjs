// The oldest VS Code of `engines.vscode`: the same editor and browser tests, in its own server.
import { say } from '../terminal/say.mjs';
import * as browser from './browser.mjs';
import * as editor from './editor.mjs';

export const needsBuild = true;

export async function run() {
  say('Inside the extension host:');
  const inside = await editor.run(['--oldest']);
  say('\nAs a person sees it:');
  const seen = await browser.run(['--oldest']);
  return { passed: inside.passed + seen.passed, failed: inside.failed + seen.failed };
}
