import type { OutlineSymbol } from '../features/outline';
import type { Paper } from '../paper/paper';
import { JsonPositions } from './json-positions';
import { asciiJson, PreparedJson } from './prepared-json';
import { symbolKinds } from './symbol-kinds';

/** The outline as `DocumentSymbol[]`, in JSON. */
export function documentSymbolsJson(paper: Paper, symbols: readonly OutlineSymbol[]): PreparedJson {
  return new PreparedJson(list(new JsonPositions(paper), symbols));
}

function list(positions: JsonPositions, symbols: readonly OutlineSymbol[]): string {
  let json = '[';
  for (const symbol of symbols) {
    if (json.length > 1) json += ',';
    const { name, detail, kind, children } = symbol;
    const range = positions.range(symbol);
    const selection = positions.range({ start: symbol.selectionStart, end: symbol.selectionEnd });
    json += `{"name":${asciiJson(name)},"kind":${symbolKinds[kind]},"range":${range},"selectionRange":${selection}`;
    if (detail !== '') json += `,"detail":${asciiJson(detail)}`;
    if (children.length > 0) json += `,"children":${list(positions, children)}`;
    json += '}';
  }
  return `${json}]`;
}
