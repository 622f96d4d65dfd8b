// The mocha suite of test/editor/, inside a real extension host.
import { cp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { out, root } from '../project.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';
import { say } from '../terminal/say.mjs';
import { needChromium } from '../vscode-host/chromium.mjs';
import { fetchDesktop, runSuiteInDesktop } from '../vscode-host/desktop.mjs';
import { startServer } from '../vscode-host/server.mjs';
import { runSuiteInServer } from '../vscode-host/suite-in-server.mjs';
import { newest, oldest } from '../vscode-host/versions.mjs';
import { bundle, bundleTests } from './mocha.mjs';

export const needsBuild = true;

/** @param {readonly string[]} words folders or files of test/editor/ to run; `--oldest` for the oldest VS Code */
export async function run(words) {
  const { folder: outdir, remove: removeBundles } = temporaryFolder(out, 'editor');
  // The tests change files of their workspace: they get a copy of it.
  const { folder, remove: removeWorkspace } = temporaryFolder(os.tmpdir(), 'griffier-workspace');
  try {
    const places = words.filter((word) => !word.startsWith('--'));
    await bundleTests('test/editor', outdir, places);
    await bundle([path.join(root, 'test/editor/suite.ts')], outdir, path.join(root, 'test/editor'));
    await cp(path.join(root, 'test/editor/workspace'), folder, { recursive: true });
    const what = { folder, extension: root, suite: path.join(outdir, 'suite.js') };
    const report = words.includes('--oldest') ? await inServer(oldest, what) : await inBestHost(what);
    report.sayFailures();
    return report;
  } finally {
    removeBundles();
    removeWorkspace();
  }
}

async function inBestHost(what) {
  const desktop = await fetchDesktop();
  if (!desktop) return inServer(newest, what);
  say(`Host: desktop VS Code ${desktop.version}, by @vscode/test-electron.`);
  return runSuiteInDesktop(desktop.executable, what);
}

async function inServer(version, what) {
  const browser = await needChromium();
  const host = await startServer(version);
  say(
    `Host: VS Code ${host.vscode}, the server of the npm package code-server, shown in ${path.basename(browser)}.`,
  );
  try {
    return await runSuiteInServer(host, { browser, ...what });
  } finally {
    await host.stop();
  }
}
