import type { Link } from '../features/links';
import type { Paper } from '../paper/paper';
import { ascii, asciiJson, JsonBytes } from './json-bytes';
import { PreparedJson } from './prepared-json';

const pieces = {
  range: ascii('{"range":'),
  target: ascii(',"target":'),
  tooltip: ascii(',"tooltip":'),
  open: ascii('['),
  close: ascii(']'),
  end: ascii('}'),
};

/** Links as `DocumentLink[]`, in JSON. */
export function documentLinksJson(paper: Paper, links: readonly Link[]): PreparedJson {
  const json = new JsonBytes();
  json.put(pieces.open);
  for (let i = 0; i < links.length; i++) {
    const link = links[i]!;
    json.separate(i === 0);
    json.put(pieces.range);
    json.range(paper, link);
    json.put(pieces.target);
    json.put(asciiJson(link.url));
    json.put(pieces.tooltip);
    json.put(asciiJson(link.tooltip));
    json.put(pieces.end);
  }
  json.put(pieces.close);
  return new PreparedJson(json.take());
}
