// The packaged extension, installed as a user would, in the workbench as a person sees it.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { out, root } from '../project.mjs';
import { npm } from '../terminal/npm.mjs';
import { say, step } from '../terminal/say.mjs';
import { workbenchAddress } from '../vscode-host/address.mjs';
import { chromiumFlags, needChromium } from '../vscode-host/chromium.mjs';
import { startServer } from '../vscode-host/server.mjs';
import { newest, oldest } from '../vscode-host/versions.mjs';
import { runTests } from './mocha.mjs';

/** Makes the editor run the extension as it does where there is no machine behind it, in a worker of the browser. */
const inTheBrowser = { 'remote.extensionKind': { 'griffier.griffier': ['web'] } };

/** @param {readonly string[]} words files of test/browser/ to run; `--oldest` for the oldest VS Code */
export async function run(words) {
  const browser = await needChromium();
  const version = words.includes('--oldest') ? oldest : newest;
  const vsix = path.join(root, 'griffier.vsix');
  await step('Packaging the extension', () => npm(['run', '--silent', 'package'], { cwd: root }));
  const screenshots = path.join(out, 'screenshots', `vscode-${version.vscode}`);
  await rm(screenshots, { recursive: true, force: true });
  await mkdir(screenshots, { recursive: true });

  const folder = path.join(root, 'seeds');
  const file = path.join(folder, 'kst-32317-859.md');
  const hosts = [];
  try {
    hosts.push(await startServer(version, { vsix }));
    hosts.push(await startServer(version, { vsix, restricted: true }));
    hosts.push(await startServer(version, { vsix, settings: inTheBrowser }));
    say(
      `Host: VS Code ${version.vscode} with ${path.relative(root, vsix)} installed, shown in ${path.basename(browser)}.`,
    );
    const [trusted, restricted, web] = hosts.map((host) => workbenchAddress(host, { folder, file }));
    const env = {
      GRIFFIER_CHROMIUM: browser,
      GRIFFIER_CHROMIUM_FLAGS: JSON.stringify(chromiumFlags),
      GRIFFIER_SCREENSHOTS: screenshots,
      GRIFFIER_TRUSTED: trusted,
      GRIFFIER_RESTRICTED: restricted,
      GRIFFIER_WEB: web,
    };
    return await runTests('test/browser', {
      words: words.filter((word) => word !== '--oldest'),
      env,
      timeout: 90_000,
    });
  } finally {
    await Promise.all(hosts.map((host) => host.stop()));
    say(`Screenshots: ${path.relative(root, screenshots)}`);
  }
}
