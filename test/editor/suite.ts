// What both hosts load: the desktop VS Code by @vscode/test-electron, the VS Code server by an address.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { LineReporter } from './line-reporter';

/** Runs every test beside this module. Rejects when one failed, as `extensionTestsPath` asks. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 20_000,
    reporter: LineReporter,
    forbidOnly: true,
    forbidPending: true,
  });
  for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
