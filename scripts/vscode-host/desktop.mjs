// The desktop VS Code that @vscode/test-electron downloads, where it can be had.
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { exitOf, runQuietly, startChild } from '../terminal/children.mjs';
import { say, step } from '../terminal/say.mjs';
import { cacheFolder } from './cache.mjs';
import { onPath } from './on-path.mjs';
import { SuiteReport } from './suite-report.mjs';

const downloadSite = 'https://update.code.visualstudio.com/api/releases/stable';
/** How long the site may take to answer at all, in ms: enough for a slow line, bearable on a closed one. */
const patience = 5000;

/**
 * Fetches the desktop VS Code, or says why there is none on this machine.
 *
 * @returns {Promise<{executable: string, version: string} | undefined>}
 */
export async function fetchDesktop() {
  const obstacle = await obstacleToDownload();
  if (obstacle) {
    say(`No desktop VS Code: ${obstacle}.`);
    return undefined;
  }
  try {
    return await step('Fetching the desktop VS Code (about 150 MB, once a version)', download);
  } catch (error) {
    say(`No desktop VS Code: ${error.message.trim()}`);
    return undefined;
  }
}

async function obstacleToDownload() {
  if (!canShowWindows() && !onPath(['xvfb-run'])) return 'this machine has no display, and no xvfb-run';
  try {
    const answer = await fetch(downloadSite, { signal: AbortSignal.timeout(patience) });
    await answer.body?.cancel();
    return answer.ok ? undefined : `its download site answers ${answer.status}`;
  } catch {
    return 'its download site cannot be reached';
  }
}

/** Whether this machine has a display. */
export function canShowWindows() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function download() {
  const { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, SilentReporter } = await import(
    '@vscode/test-electron'
  );
  const cachePath = path.join(cacheFolder(), 'vscode-desktop');
  const executable = await downloadAndUnzipVSCode({
    version: 'stable',
    cachePath,
    reporter: new SilentReporter(),
  });
  // Asking the version shows at the same time that the libraries it needs are on this machine.
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  const profile = `--user-data-dir=${path.join(cachePath, 'version-profile')}`;
  const printed = await runQuietly(cli, ['--version', profile]);
  return { executable, version: printed.split('\n')[0].trim() };
}

/**
 * Runs a mocha suite inside the extension host of the desktop VS Code.
 *
 * @param {string} executable
 * @param {{folder: string, extension: string, suite: string}} what as for `runSuiteInServer`
 * @returns {Promise<SuiteReport>}
 */
export async function runSuiteInDesktop(executable, what) {
  const script = fileURLToPath(new URL('desktop-suite.mjs', import.meta.url));
  const command = [process.execPath, script, JSON.stringify({ executable, ...what })];
  if (!canShowWindows()) command.unshift('xvfb-run', '-a');
  const child = startChild(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'ignore'] });
  const report = new SuiteReport();
  createInterface({ input: child.stdout }).on('line', (line) => report.read(line));
  const code = await exitOf(child);
  if (!report.ended) throw new Error(`VS Code ended before the suite did (code ${code})`);
  return report;
}
