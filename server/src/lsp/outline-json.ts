import type { OutlineSymbol } from '../features/outline';
import type { Paper } from '../paper/paper';
import { ascii, asciiJson, JsonBytes } from './json-bytes';
import { PreparedJson } from './prepared-json';
import { symbolKinds } from './symbol-kinds';

const pieces = {
  name: ascii('{"name":'),
  kind: ascii(',"kind":'),
  range: ascii(',"range":'),
  selection: ascii(',"selectionRange":'),
  detail: ascii(',"detail":'),
  children: ascii(',"children":'),
  open: ascii('['),
  close: ascii(']'),
  end: ascii('}'),
};

/** The outline as `DocumentSymbol[]`, in JSON. */
export function documentSymbolsJson(paper: Paper, symbols: readonly OutlineSymbol[]): PreparedJson {
  const json = new JsonBytes();
  writeList(json, paper, symbols);
  return new PreparedJson(json.take());
}

function writeList(json: JsonBytes, paper: Paper, symbols: readonly OutlineSymbol[]): void {
  json.put(pieces.open);
  for (let i = 0; i < symbols.length; i++) {
    const symbol = symbols[i]!;
    json.separate(i === 0);
    json.put(pieces.name);
    json.put(asciiJson(symbol.name));
    json.put(pieces.kind);
    json.number(symbolKinds[symbol.kind]);
    json.put(pieces.range);
    json.range(paper, symbol);
    json.put(pieces.selection);
    json.range(paper, symbol.selection);
    if (symbol.detail !== '') {
      json.put(pieces.detail);
      json.put(asciiJson(symbol.detail));
    }
    if (symbol.children.length > 0) {
      json.put(pieces.children);
      writeList(json, paper, symbol.children);
    }
    json.put(pieces.end);
  }
  json.put(pieces.close);
}
