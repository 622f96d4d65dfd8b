import type { SemanticTokens } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Token } from '../features/semantic-tokens';
import type { Paper } from '../paper/paper';
import { tokenModifiers, tokenTypes } from './token-legend';

const unresolved = 1 << tokenModifiers.indexOf('unresolved');
const doubtful = 1 << tokenModifiers.indexOf('doubtful');

/** Tokens in the numbers of the protocol, each relative to the one before it (LSP, SemanticTokens.data). */
export function toSemanticTokens(paper: Paper, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of tokens) {
    const { line, character } = paper.lines.positionAt(token.start);
    const modifiers = (token.unresolved ? unresolved : 0) | (token.doubtful ? doubtful : 0);
    builder.push(line, character, token.end - token.start, tokenTypes.indexOf(token.kind), modifiers);
  }
  return builder.build();
}
