import type { ClientCapabilities, SemanticTokensLegend } from 'vscode-languageserver';
import type { TokenModifier, TokenType } from './protocol';

/** Our own types of tokens, and the standard type for editors that do not know them (protocol.ts, TokenType). */
export const standardTypes: Readonly<Record<TokenType, string>> = {
  reference: 'type',
  motion: 'function',
  faction: 'variable',
  contribution: 'namespace',
  question: 'string',
  questionLabel: 'keyword',
  answer: 'keyword',
  dictum: 'keyword',
  footnote: 'number',
};

export const tokenTypes = Object.keys(standardTypes) as readonly TokenType[];
export const tokenModifiers: readonly TokenModifier[] = ['unresolved', 'doubtful'];

/**
 * The legend for a client: our types where it offers them, else the standard types behind them. The place in the
 * list is what tokens refer to, so the order is that of `tokenTypes` in both cases.
 */
export function tokenLegend(client: ClientCapabilities): SemanticTokensLegend {
  const offered = new Set(client.textDocument?.semanticTokens?.tokenTypes ?? []);
  return {
    tokenTypes: tokenTypes.map((type) => (offered.has(type) ? type : standardTypes[type])),
    tokenModifiers: [...tokenModifiers],
  };
}
