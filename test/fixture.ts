/**
 * Several files in one string, as tests write them:
 *
 *     //- /kst-99001-3.md
 *     **99 001  Een proef**
 *     //- /concept.md
 *     Zie Kamerstuk 99 001, nr. $03.
 *
 * `$0` is the cursor; a text without `//-` is one file, `/concept.md`. Lines keep their own ends.
 */
export interface Fixture {
  readonly files: readonly FixtureFile[];
  /** The file with the cursor, else the last one. */
  readonly file: FixtureFile;
  /** UTF-16 offset of `$0` in that file; 0 when there is none. */
  readonly offset: number;
}

export interface FixtureFile {
  /** "/concept.md" */
  readonly path: string;
  readonly text: string;
}

export function parseFixture(source: string): Fixture {
  const files: { path: string; text: string }[] = [];
  for (const line of withoutIndent(source).split(/(?<=\n)/)) {
    const head = /^\/\/- (\/\S+)\s*$/.exec(line);
    if (head !== null) files.push({ path: head[1]!, text: '' });
    else if (files.length === 0) files.push({ path: '/concept.md', text: line });
    else files[files.length - 1]!.text += line;
  }
  let offset = 0;
  let file = files.at(-1)!;
  for (const candidate of files) {
    const cursor = candidate.text.indexOf('$0');
    if (cursor < 0) continue;
    candidate.text = candidate.text.slice(0, cursor) + candidate.text.slice(cursor + 2);
    offset = cursor;
    file = candidate;
  }
  return { files, file, offset };
}

/** Takes the indentation of the test's own source away: that of the first line with text. */
function withoutIndent(source: string): string {
  const text = source.replace(/^\r?\n/, '').replace(/\n[ \t]*$/, '\n');
  const indent = /^[ \t]*/.exec(text)![0];
  return indent === '' ? text : text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}
