import type { OutlineEntry } from './paper';

/** The outline as a tree of names, two spaces a level, for tests and for `griffier outline FILE`. */
export function outlineText(outline: readonly OutlineEntry[], depth = 0): string {
  let tree = '';
  for (const entry of outline) {
    tree += `${'  '.repeat(depth)}${entry.name}\n`;
    tree += outlineText(entry.children, depth + 1);
  }
  return tree;
}
