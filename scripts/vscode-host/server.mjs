// Starts a VS Code server on loopback, with an empty profile of its own that is thrown away afterwards.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { temporaryFolder } from '../temporary-folder.mjs';
import { endChildSurely, runQuietly, startChild } from '../terminal/children.mjs';
import { fetchServer } from './download.mjs';
import { hostSettings, noGallery } from './settings.mjs';

/**
 * @typedef {object} Host
 * @property {string} vscode version of the VS Code
 * @property {string} authority host and port, `127.0.0.1:40123`
 * @property {string} token without it the server answers nobody
 * @property {import('node:child_process').ChildProcess} process
 * @property {() => Promise<void>} stop ends the server and removes its profile
 */

/**
 * @param {import('./versions.mjs').HostVersion} version
 * @param {object} [options]
 * @param {boolean} [options.restricted] leave workspace trust on, so that folders open in restricted mode
 * @param {string} [options.vsix] extension to install first, as a user would
 * @param {Record<string, unknown>} [options.settings] on top of the host's own
 * @returns {Promise<Host>}
 */
export async function startServer(version, { restricted = false, vsix, settings = {} } = {}) {
  const { folder, node } = await fetchServer(version);
  const serverMain = path.join(folder, 'server/out/server-main.js');
  const { folder: profile, remove: removeProfile } = temporaryFolder(os.tmpdir(), 'griffier-vscode');
  mkdirSync(path.join(profile, 'data/Machine'), { recursive: true });
  writeFileSync(
    path.join(profile, 'data/Machine/settings.json'),
    JSON.stringify({ ...hostSettings, ...settings }),
  );

  const env = { ...process.env, EXTENSIONS_GALLERY: noGallery };
  const common = ['--accept-server-license-terms', '--server-data-dir', profile, '--telemetry-level', 'off'];
  if (vsix) await runQuietly(node, [serverMain, ...common, '--install-extension', vsix], { env });

  const port = await freePort();
  const token = randomUUID();
  const trust = restricted ? [] : ['--disable-workspace-trust'];
  const child = startChild(
    node,
    [
      ...[serverMain, ...common, ...trust, '--host', '127.0.0.1', '--port', String(port)],
      // The driver lets a page hand over the tests to run, and hear how they went.
      ...['--connection-token', token, '--enable-smoke-test-driver'],
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await untilListening(child);
  const stop = async () => {
    await endChildSurely(child);
    removeProfile();
  };
  return { vscode: version.vscode, authority: `127.0.0.1:${port}`, token, process: child, stop };
}

/** Waits for the server's own word that it listens; throws with what it printed when it ends before. */
function untilListening(child) {
  let printed = '';
  return new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`The VS Code server did not start in 60 s:\n${printed}`)),
      60_000,
    );
    const read = (chunk) => {
      printed += chunk;
      if (!/Extension host agent started/.test(printed)) return;
      clearTimeout(limit);
      // What it prints from now on is read and dropped, so that its pipe never fills up.
      child.stdout.off('data', read).resume();
      child.stderr.off('data', read).resume();
      resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`The VS Code server ended with code ${code}:\n${printed}`));
    });
  });
}

/** A port that was free a moment ago. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
