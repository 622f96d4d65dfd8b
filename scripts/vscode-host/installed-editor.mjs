// An editor that the user has installed already.
import { existsSync } from 'node:fs';
import { canShowWindows } from './desktop.mjs';
import { onPath } from './on-path.mjs';

const macCommands = [
  '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
  '/Applications/VSCodium.app/Contents/Resources/app/bin/codium',
];

/** The command of an installed VS Code or VSCodium that can open a window here, or `undefined`. */
export function findInstalledEditor() {
  if (!canShowWindows()) return undefined;
  const found = onPath(['code', 'codium']) ?? macCommands.find((command) => existsSync(command));
  // In the terminal of a remote window `code` only passes files on to that window.
  return found?.includes('remote-cli') ? undefined : found;
}
