import type { Link } from '../features/links';
import type { Paper } from '../paper/paper';
import { JsonPositions } from './json-positions';
import { asciiJson, PreparedJson } from './prepared-json';

/** Links as `DocumentLink[]`, in JSON. */
export function documentLinksJson(paper: Paper, links: readonly Link[]): PreparedJson {
  const positions = new JsonPositions(paper);
  let json = '[';
  for (const link of links) {
    if (json.length > 1) json += ',';
    json += `{"range":${positions.range(link)},"target":${asciiJson(link.url)},"tooltip":${asciiJson(link.tooltip)}}`;
  }
  return new PreparedJson(`${json}]`);
}
