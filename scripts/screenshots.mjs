// npm run screenshots: makes the README's pictures anew from the real editor, into docs/images/.
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { checkNode, installPackages, out, root } from './project.mjs';
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
const outdir = path.join(out, 'readme-pictures');
const folder = path.join(root, 'seeds');

const browser = await needChromium();
await step('Packaging the extension', () => npm(['run', '--silent', 'package'], { cwd: root }));
await bundle([path.join(root, 'test/browser/readme-pictures.ts')], outdir, path.join(root, 'test/browser'));
await mkdir(images, { recursive: true });
const settings = { 'editor.minimap.enabled': false, 'workbench.colorTheme': 'Default Light Modern' };
const host = await startServer(newest, { vsix, settings });
try {
  process.env.GRIFFIER_CHROMIUM = browser;
  process.env.GRIFFIER_CHROMIUM_FLAGS = JSON.stringify(chromiumFlags);
  process.env.GRIFFIER_TRUSTED = workbenchAddress(host, {
    folder,
    file: path.join(folder, 'kst-32317-859.md'),
  });
  const { takePictures } = createRequire(import.meta.url)(path.join(outdir, 'readme-pictures.js'));
  await step('Taking the pictures', () => takePictures(images));
} finally {
  await host.stop();
  await rm(outdir, { recursive: true, force: true });
}
say(`They are in ${path.relative(root, images)}.`);
process.exit();
