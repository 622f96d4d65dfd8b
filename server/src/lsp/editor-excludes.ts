import type { Connection } from 'vscode-languageserver';

/** An editor that has no such settings may not answer at all; milliseconds. */
const ANSWER_WITHIN = 2000;

/**
 * Patterns of the editor's own settings `files.exclude` and `search.exclude` for a folder. Empty for an editor that
 * does not have them.
 */
export async function editorExcludes(connection: Connection, folder: string): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ANSWER_WITHIN);
  });
  try {
    const asked = connection.workspace.getConfiguration([
      { section: 'files.exclude', scopeUri: folder },
      { section: 'search.exclude', scopeUri: folder },
    ]);
    const answers = await Promise.race([asked, patience]);
    return Array.isArray(answers) ? [...new Set(answers.flatMap(patternsIn))] : [];
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

/** Only what is excluded whatever stands beside it: patterns with a condition ("when") are left to the editor. */
function patternsIn(setting: unknown): string[] {
  if (typeof setting !== 'object' || setting === null) return [];
  return Object.entries(setting).flatMap(([pattern, value]) => (value === true ? pattern : []));
}
