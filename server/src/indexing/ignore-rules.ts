import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ignore } from 'ignore';
import ignore from 'ignore';
import picomatch from 'picomatch';

/** Folders that never hold papers of the user. */
const never = new Set(['.git', 'node_modules', '.hg', '.svn']);

/** Whether something below a folder is left out. Paths are relative to that folder, with `/` between parts. */
export class IgnoreRules {
  readonly #root: string;
  readonly #isExcluded: (relative: string) => boolean;
  readonly #honoursGit: boolean;
  /** Rules of `.gitignore` files by the folder in which they stand; null where there is none. */
  readonly #gitRules = new Map<string, Ignore | null>();

  /**
   * @param root absolute path of the folder
   * @param globs patterns as in the editor's `files.exclude`: relative to the folder
   * @param honoursGit whether `.gitignore` files count: in the workspace, not in folders that the user named
   */
  constructor(root: string, globs: readonly string[], honoursGit: boolean) {
    this.#root = root;
    this.#honoursGit = honoursGit;
    const matchers = globs.flatMap((glob) => matcherOf(glob));
    this.#isExcluded = (relative) => matchers.some((matches) => matches(relative));
  }

  excludesFolder(relative: string): boolean {
    if (never.has(path.posix.basename(relative))) return true;
    return (
      this.#isExcluded(relative) || this.#isExcluded(`${relative}/`) || this.#isGitIgnored(`${relative}/`)
    );
  }

  excludesFile(relative: string): boolean {
    return this.#isExcluded(relative) || this.#isGitIgnored(relative);
  }

  /** Whether a file or anything above it is left out: for a change that is told by its path alone. */
  excludesPath(relative: string): boolean {
    const parts = relative.split('/');
    for (let count = 1; count < parts.length; count++) {
      if (this.excludesFolder(parts.slice(0, count).join('/'))) return true;
    }
    return this.excludesFile(relative);
  }

  /** The nearest `.gitignore` that speaks of a path decides, as in git. */
  #isGitIgnored(relative: string): boolean {
    if (!this.#honoursGit) return false;
    const parts = relative.split('/').filter(Boolean);
    const slash = relative.endsWith('/') ? '/' : '';
    for (let depth = parts.length - 1; depth >= 0; depth--) {
      const rules = this.#rulesIn(parts.slice(0, depth).join('/'));
      const { ignored, unignored } = rules?.test(parts.slice(depth).join('/') + slash) ?? {};
      if (ignored === true) return true;
      if (unignored === true) return false;
    }
    return false;
  }

  #rulesIn(folder: string): Ignore | null {
    let rules = this.#gitRules.get(folder);
    if (rules === undefined) {
      rules = readRules(path.join(this.#root, folder, '.gitignore'));
      this.#gitRules.set(folder, rules);
    }
    return rules;
  }
}

function readRules(file: string): Ignore | null {
  try {
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    // There is none, or it cannot be read: then it says nothing.
    return null;
  }
}

/** A pattern that cannot be understood excludes nothing. */
function matcherOf(glob: string): ((relative: string) => boolean)[] {
  try {
    return [picomatch(glob, { dot: true, nocase: process.platform !== 'linux' })];
  } catch {
    return [];
  }
}
