// npm start: builds the extension and opens it on seeds/ in the best editor that can be had here.
import path from 'node:path';
import { build, checkNode, installPackages, root } from './project.mjs';
import { exitOf, run, startChild, stopIsTheEnd } from './terminal/children.mjs';
import { say } from './terminal/say.mjs';

const folder = path.join(root, 'seeds');
const file = path.join(folder, 'kst-32317-859.md');

try {
  checkNode();
  await installPackages();
  await build();
  await open();
} catch (error) {
  say(`\nGriffier did not start: ${error.message}`);
  process.exitCode = 1;
}

async function open() {
  const { findInstalledEditor } = await import('./vscode-host/installed-editor.mjs');
  const installed = findInstalledEditor();
  if (installed) return openInstalled(installed);

  say('No installed VS Code or VSCodium was found that can open a window here.');
  const { fetchDesktop, canShowWindows } = await import('./vscode-host/desktop.mjs');
  const desktop = canShowWindows() ? await fetchDesktop() : undefined;
  return desktop ? openDesktop(desktop) : openServer();
}

async function openInstalled(command) {
  say(`Opening ${command} with Griffier on seeds/.`);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, file];
  await run(command, args);
  say('The editor is open; it goes on by itself when this command ends.');
}

async function openDesktop({ executable, version }) {
  say(`Opening VS Code ${version} with Griffier on seeds/. Ctrl+C closes it.`);
  const { cacheFolder } = await import('./vscode-host/cache.mjs');
  const profile = `--user-data-dir=${path.join(cacheFolder(), 'vscode-desktop/profile')}`;
  // Electron's sandbox refuses to run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, profile, '--skip-welcome', `--extensionDevelopmentPath=${root}`, folder, file];
  stopIsTheEnd();
  await exitOf(startChild(executable, args, { stdio: 'ignore' }));
}

async function openServer() {
  say('So VS Code is served to your browser, on this machine only.');
  const { newest } = await import('./vscode-host/versions.mjs');
  const { startServer } = await import('./vscode-host/server.mjs');
  const { workbenchAddress } = await import('./vscode-host/address.mjs');
  const { openInBrowser } = await import('./vscode-host/open-browser.mjs');
  const host = await startServer(newest);
  const address = workbenchAddress(host, { folder, file, extension: root });
  say(`\nVS Code ${host.vscode} with Griffier on seeds/:\n\n  ${address}\n`);
  say(
    openInBrowser(address)
      ? 'It opens in your browser. Ctrl+C stops it.'
      : 'Open that address in a browser. Ctrl+C stops it.',
  );
  stopIsTheEnd();
  await exitOf(host.process);
}
