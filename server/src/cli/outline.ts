import type { OutlineSymbol } from '../features/outline';
import { outlineSymbols } from '../features/outline';
import { parsePaper } from '../paper/parse-paper';
import { readInputs } from './read-input';
import { writeOutput } from './write-output';

/** `griffier outline FILE…`: the outline as a tree, as an editor shows it. */
export async function outline(files: readonly string[]): Promise<void> {
  for await (const { file, text } of readInputs(files)) {
    const tree = treeLines(outlineSymbols(parsePaper(text)), '');
    const heading = files.length > 1 ? [file] : [];
    await writeOutput([...heading, ...tree].map((line) => `${line}\n`).join(''));
  }
}

/** One line an entry, with branches drawn before it and its numbers behind it. */
function treeLines(symbols: readonly OutlineSymbol[], indent: string): string[] {
  return symbols.flatMap(({ name, detail, children }, index) => {
    const last = index === symbols.length - 1;
    return [
      `${indent}${last ? '└─ ' : '├─ '}${name}${detail === '' ? '' : `  (${detail})`}`,
      ...treeLines(children, indent + (last ? '   ' : '│  ')),
    ];
  });
}
