// Tells the server that this editor knows Griffier's own types of semantic tokens: package.json gives them scopes.
import type { StaticFeature } from 'vscode-languageclient';
import type { TokenModifier, TokenType } from '../../../server/src/lsp/protocol';

/** An object, so that the compiler misses a type that the protocol has and this list has not. */
const types: Readonly<Record<TokenType, true>> = {
  reference: true,
  motion: true,
  faction: true,
  contribution: true,
  question: true,
  questionLabel: true,
  answer: true,
  dictum: true,
  footnote: true,
};

const modifiers: Readonly<Record<TokenModifier, true>> = { unresolved: true, doubtful: true };

/** The language client offers the standard types only; this adds ours to what it offers. */
export const offerTokenTypes: StaticFeature = {
  fillClientCapabilities({ textDocument }) {
    textDocument?.semanticTokens?.tokenTypes.push(...Object.keys(types));
    textDocument?.semanticTokens?.tokenModifiers.push(...Object.keys(modifiers));
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
};
