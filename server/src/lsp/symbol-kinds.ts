import { SymbolKind } from 'vscode-languageserver';
import type { CorpusSymbol } from '../features/workspace-symbols';
import type { OutlineKind } from '../paper/paper';

/** Icons of the outline, chosen to be told apart at a glance. */
export const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  part: SymbolKind.Module,
  chapter: SymbolKind.Module,
  section: SymbolKind.Namespace,
  contribution: SymbolKind.Class,
  topic: SymbolKind.Interface,
  question: SymbolKind.Field,
  questions: SymbolKind.Field,
  answer: SymbolKind.Method,
  article: SymbolKind.Struct,
  annex: SymbolKind.Package,
  'agenda-item': SymbolKind.Event,
  dictum: SymbolKind.Operator,
  speaker: SymbolKind.Variable,
  signature: SymbolKind.Key,
  heading: SymbolKind.String,
};

/** Icons of what Ctrl+T finds. */
export const corpusSymbolKinds: Readonly<Record<CorpusSymbol['kind'], SymbolKind>> = {
  dossier: SymbolKind.Package,
  paper: SymbolKind.File,
  motion: SymbolKind.Event,
  faction: SymbolKind.Class,
};
