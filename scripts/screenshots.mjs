// npm run screenshots: makes the README's pictures anew from the real editor, into docs/images/.
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { checkNode, installPackages, out, root } from './project.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { npm } from './terminal/npm.mjs';
import { say, step } from './terminal/say.mjs';

checkNode();
await installPackages();
const { bundle } = await import('./test-parts/mocha.mjs');
const { workbenchAddress } = await import('./vscode-host/address.mjs');
const { chromiumFlags, needChromium } = await import('./vscode-host/chromium.mjs');
const { startServer } = await import('./vscode-host/server.mjs');
const { newest } = await import('./vscode-host/versions.mjs');

const vsix = path.join(root, 'griffier.vsix');
const images = path.join(root, 'docs/images');
const { folder: outdir } = temporaryFolder(out, 'pictures');
// A folder as a drafter might have it; no path of this machine is to be seen in the pictures.
const folder = path.join(temporaryFolder(os.tmpdir(), 'griffier-pictures').folder, 'Kamerstukken');
const file = path.join(folder, '32317 JBZ-Raad/kst-32317-859.md');

const browser = await needChromium();
await mkdir(path.dirname(file), { recursive: true });
await copyFile(path.join(root, 'seeds/kst-32317-859.md'), file);
await step('Packaging the extension', () => npm(['run', '--silent', 'package'], { cwd: root }));
await bundle([path.join(root, 'test/browser/readme-pictures.ts')], outdir, path.join(root, 'test/browser'));
await mkdir(images, { recursive: true });
// The name of the host is nothing to a reader of the README.
const settings = { 'editor.minimap.enabled': false, 'window.title': 'kst-32317-859.md' };
const host = await startServer(newest, { vsix, settings });
try {
  process.env.GRIFFIER_CHROMIUM = browser;
  process.env.GRIFFIER_CHROMIUM_FLAGS = JSON.stringify(chromiumFlags);
  process.env.GRIFFIER_TRUSTED = workbenchAddress(host, { folder, file });
  const { takePictures } = createRequire(import.meta.url)(path.join(outdir, 'readme-pictures.js'));
  await step('Taking the pictures', () => takePictures(images));
} finally {
  await host.stop();
}
say(`They are in ${path.relative(root, images)}.`);
process.exit();
