import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { freshState } from '../../../server/src/paper/blocks/block';
import { scanChunk } from '../../../server/src/paper/blocks/scan-chunk';
import { LineIndex } from '../../../server/src/text/line-index';

interface Found {
  readonly kind: 'heading' | 'fence' | 'comment' | 'item';
  readonly line: number;
  /** Level of a heading. */
  readonly level: number;
}

/** Headings, fences, comments and items of lists as our scanner finds them: by line. */
function scanned(text: string): Found[] {
  const lines = new LineIndex(text);
  const found: Found[] = [];
  let line = 0;
  let state = freshState;
  while (line < lines.lineCount) {
    const chunk = scanChunk(text, lines, line, state);
    for (const { kind, start, level } of chunk.blocks) {
      if (kind !== 'heading' && kind !== 'fence' && kind !== 'comment' && kind !== 'item') continue;
      found.push({ kind, line: lines.lineAt(start), level });
    }
    line = chunk.nextLine;
    state = chunk.state;
  }
  return found;
}

const library = new MarkdownIt('commonmark');

/** The same, as a CommonMark library finds them. */
function parsed(text: string): Found[] {
  const found: Found[] = [];
  const items: number[] = [];
  for (const token of library.parse(text, {})) {
    const line = token.map?.[0] ?? 0;
    if (token.type === 'heading_open')
      found.push({ kind: 'heading', line, level: Number(token.tag.slice(1)) });
    else if (token.type === 'fence') found.push({ kind: 'fence', line, level: 0 });
    else if (token.type === 'html_block' && /^\s*<!--/.test(token.content)) {
      found.push({ kind: 'comment', line, level: 0 });
    } else if (token.type === 'list_item_open') items.push(line);
  }
  for (const line of items) found.push({ kind: 'item', line, level: 0 });
  return found;
}

/** One line of each sort and place; an item that holds another block on its line counts once, as that block. */
function compared(found: readonly Found[]): string[] {
  const others = new Set(found.filter(({ kind }) => kind !== 'item').map(({ line }) => line));
  const lines = found
    .filter(({ kind, line }) => kind !== 'item' || !others.has(line))
    .map(({ kind, line, level }) => `${line} ${kind}${level > 0 ? ` ${level}` : ''}`);
  return [...new Set(lines)].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b),
  );
}

describe('blocks', () => {
  const words = fc.constantFrom(
    'de leden lezen dat',
    'het kabinet, dat weet',
    'een `stuk` code',
    'iets met # erin',
    '- geen streep',
    'a-b',
    '3 appels',
  );
  const line = fc.oneof(
    { weight: 4, arbitrary: words },
    { weight: 4, arbitrary: fc.constant('') },
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        '# kop',
        '## kop ##',
        '### kop \\#',
        '#',
        '####### geen kop',
        '#geen kop',
        '    # code',
        '===',
        '---',
        '--- ---',
        '```',
        '```ts',
        '~~~',
        '~~~~ js',
        '``` a`b',
        '   ```',
        '<!-- ooit -->',
        '<!-- begin',
        'eind -->',
        '- een',
        '* twee',
        '+ drie',
        '1. een',
        '2. twee',
        '10) tien',
        '  - in',
        '    - dieper',
        '   verder',
        '      nog verder',
        '- # kop',
        '1. ```',
        '***',
        '_ _ _',
        '- - -',
        '\ttab',
        '- a\n\n  b',
        '2) niet hier',
      ),
    },
  );
  const text = fc.array(line, { maxLength: 14 }).map((lines) => `Vooraf.\n\n${lines.join('\n')}`);

  /**
   * Where papers need it, we differ on purpose: a heading underlined by one or two signs, and a heading over several
   * lines of which one is a title of its own.
   */
  it('agrees with CommonMark on headings, fences, comments and items', () => {
    fc.assert(
      fc.property(text, (source) => {
        assert.deepEqual(compared(scanned(source)), compared(parsed(source)));
      }),
      { numRuns: 1500 },
    );
  });
});
