// Tokenises text as VS Code does, and draws under each line what Griffier's grammars colour in it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const root = process.cwd();
const { resolve } = createRequire(path.join(root, 'package.json'));

const files: Readonly<Record<string, string>> = {
  'text.kamerstuk': path.join(root, 'syntaxes/kamerstuk.tmLanguage.json'),
  'text.plain.kamerstuk': path.join(root, 'syntaxes/plaintext.tmLanguage.json'),
  'markdown.kamerstuk.injection': path.join(root, 'syntaxes/markdown-injection.tmLanguage.json'),
  'text.html.markdown': resolve('tm-grammars/grammars/markdown.json'),
  'text.html.basic': resolve('tm-grammars/grammars/html.json'),
  'source.yaml': resolve('tm-grammars/grammars/yaml.json'),
  'text.html.derivative': resolve('tm-grammars/grammars/html-derivative.json'),
};

/** What a scope of ours is called in the tests. */
const names: Readonly<Record<string, string>> = {
  'entity.name.type.reference.kamerstuk': 'reference',
  'entity.name.function.motion.kamerstuk': 'motion',
  'entity.name.tag.faction.kamerstuk': 'faction',
  'markup.heading.contribution.kamerstuk': 'contribution',
  'keyword.other.question.kamerstuk': 'question',
  'keyword.other.answer.kamerstuk': 'answer',
  'keyword.control.dictum.kamerstuk': 'dictum',
  'constant.numeric.footnote.kamerstuk': 'footnote',
  'markup.heading.kamerstuk': 'head',
  'constant.other.session.kamerstuk': 'session',
  'constant.other.date.kamerstuk': 'date',
};

const registry = new Registry({
  onigLib: readFile(resolve('vscode-oniguruma/release/onig.wasm')).then(async (wasm) => {
    await loadWASM(wasm);
    return { createOnigScanner, createOnigString };
  }),
  loadGrammar: async (scopeName) => {
    const file = files[scopeName];
    return file ? parseRawGrammar(await readFile(file, 'utf8'), file) : null;
  },
  getInjections: (scopeName) =>
    scopeName === 'text.html.markdown' ? ['markdown.kamerstuk.injection'] : undefined,
});

export type Scope = 'text.kamerstuk' | 'text.plain.kamerstuk' | 'text.html.markdown';

/**
 * The text, and under each line one line for each thing coloured:
 *     De motie Kuik (Kamerstuk 29754, nr. 658)
 *        ^^^^^^^^^^ motion
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^ reference
 */
export async function coloured(scope: Scope, text: string): Promise<string> {
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`no grammar for ${scope}`);
  let state = INITIAL;
  return text
    .split('\n')
    .flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      const marks = tokens.flatMap(({ startIndex, endIndex, scopes }) => {
        const found = scopes.map((name) => names[name]).filter((name) => name !== undefined);
        const end = Math.min(endIndex, line.length);
        return found.map((name) => `${' '.repeat(startIndex) + '^'.repeat(end - startIndex)} ${name}`);
      });
      return [line, ...marks];
    })
    .join('\n');
}
