// Opens an address in the user's browser, where there is one to be seen.
import { spawn } from 'node:child_process';
import { canShowWindows } from './desktop.mjs';
import { onPath } from './on-path.mjs';

/** Whether the browser was asked to open; what it makes of that is not waited for. */
export function openInBrowser(address) {
  const opener = openers[process.platform] ?? openers.linux;
  const [command, ...args] = opener;
  if (!canShowWindows() || !onPath([command])) return false;
  spawn(command, [...args, address], { stdio: 'ignore', detached: true }).unref();
  return true;
}

const openers = {
  darwin: ['open'],
  // Not `start`, which would read the & in an address as the end of a command.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};
