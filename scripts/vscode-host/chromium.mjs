// Finds a browser of the Chromium family; installs Debian's where that is ours to do.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../terminal/children.mjs';
import { step } from '../terminal/say.mjs';
import { onPath } from './on-path.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const windowsApps = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((place) =>
  [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Chromium/Application/chrome.exe',
  ].map((app) => path.join(process.env[place] ?? '', app)),
);

/** An installed browser, or `undefined`. `GRIFFIER_CHROMIUM` comes first. */
export function findChromium() {
  if (process.env.GRIFFIER_CHROMIUM) return process.env.GRIFFIER_CHROMIUM;
  const apps = { darwin: macApps, win32: windowsApps }[process.platform] ?? [];
  return onPath(names) ?? apps.find((app) => existsSync(app));
}

/** An installed browser; on Debian as root it is installed first. Throws, in words for a person, when there is none. */
export async function needChromium() {
  const found = findChromium();
  if (found) return found;
  if (!isDebian() || process.getuid?.() !== 0) {
    throw new Error(
      'There is no Chromium, Chrome or Edge on this machine: install one, or name it in GRIFFIER_CHROMIUM.',
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step('Installing Chromium (apt-get install chromium)', async () => {
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
  const installed = findChromium();
  if (!installed) throw new Error('apt-get installed chromium, and still there is none on the PATH.');
  return installed;
}

function isDebian() {
  try {
    return (
      /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) &&
      onPath(['apt-get']) !== undefined
    );
  } catch {
    return false;
  }
}

/** Flags for a run that is only about the page at hand: nothing but loopback is looked up. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // Chromium's sandbox refuses to run as root, as in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
