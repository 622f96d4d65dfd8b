// Runs npm as the user has configured it: the npm that runs us, else the one on the PATH.
import { run, runQuietly } from './children.mjs';

/**
 * Settings that npm hands down to the scripts it runs would tie a further npm to our own folder.
 * The user's configuration (registry, proxy, certificates) is read anew by that npm.
 */
const handedDown = /^npm_(package|lifecycle|command|config_(local_prefix|prefix|global_prefix|noproxy$))/;

function command(args, options) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !handedDown.test(name)));
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args], { env, ...options }];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, ...options }];
}

/** Runs npm with its output shared; throws when it fails. */
export const npm = (args, options = {}) => run(...command(args, options));

/** Runs npm in silence and gives what it printed; throws with that output when it fails. */
export const npmQuietly = (args, options = {}) => runQuietly(...command(args, options));
