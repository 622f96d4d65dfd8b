import { isDigit, isInlineSpace, isLetterOrDigit, isLineEnd } from '../../text/characters';
import type { Family, Reading } from '../family';
import { readPrefix } from '../reading/word';
import type { Reference, ShortForm } from '../reference';
import { emptyReference } from './plain-reference';
import { readId } from './publication-id';

/**
 * Addresses of papers (domain.md 8.3):
 *
 *     zoek.officielebekendmakingen.nl/{id}.html            also .pdf, .odt, .xml, /metadata.xml, ?query, doubled paths
 *     zoek.officielebekendmakingen.nl/dossier/{dossier}    also /dossier/{id}.html
 *     repository.overheid.nl/frbr/officielepublicaties/…/{id}/1/xml/{id}.xml
 *     www.tweedekamer.nl/kamerstukken/…?dossier={dossier} or …wetsvoorstel:{dossier}
 *     www.tweedekamer.nl/kamerstukken/…?id={document}      a document by its D-number: a short form, see below
 */
const triggers = ['http', 'www.', 'zoek.offic', 'repository.over', 'tweedekamer.nl'];

export const officialAddress: Family<'references'> = {
  name: 'official address',
  track: 'references',
  triggers,
  read(reading: Reading, at: number): Reference | null {
    const { text, end } = reading;
    const path = endOfHost(text, at, end, officialHosts);
    if (path >= 0) {
      if (!mayHoldId(reading, path)) return null;
      const read = readOfficialPath(text.slice(path, endOfAddress(text, path, near(path, end))));
      if (read === null) return null;
      const behind = endOfAddress(text, path, end);
      return emptyReference(at, behind, read.type, read.target, read.doubts, read.annex);
    }
    const query = endOfHost(text, at, end, chamberHosts);
    if (query < 0) return null;
    const dossier = dossierInQuery.exec(text.slice(query, endOfAddress(text, query, near(query, end))));
    if (dossier === null) return null;
    return emptyReference(
      at,
      endOfAddress(text, query, end),
      'dossier',
      `dossier-${dossier[1]!.toUpperCase()}`,
    );
  },
  examples: [
    {
      text: 'op «https://zoek.officielebekendmakingen.nl/kst-26643-1011.html».',
      targets: ['kst-26643-1011'],
    },
    {
      text: '«https://zoek.officielebekendmakingen.nl/dossier/36600-XXIII»',
      targets: ['dossier-36600-XXIII'],
    },
    {
      text: '<«https://zoek.officielebekendmakingen.nl/dossier/kst-31235-3.html»>',
      targets: ['kst-31235-3'],
    },
    {
      text: '«https://zoek.officielebekendmakingen.nl/h-tk-20222023-84-12.html»',
      targets: ['h-tk-20222023-84-12'],
    },
    {
      text: '«https://repository.overheid.nl/frbr/officielepublicaties/kst/36867/kst-36867-A/1/xml/kst-36867-A.xml»',
      targets: ['kst-36867-A'],
    },
    {
      text: '«https://www.tweedekamer.nl/kamerstukken/wetsvoorstellen/detail?cfg=wetsvoorsteldetails&qry=wetsvoorstel%3A36410»',
      targets: ['dossier-36410'],
    },
  ],
};

/**
 * A document of the Tweede Kamer by its D-number. The number alone tells no paper: the citation beside it does
 * ("Kamerstuk 21 501-02, nr. 2498 (https://www.tweedekamer.nl/…)"), or it stays unresolved.
 */
export const chamberAddress: Family<'shortForms'> = {
  name: 'address of a document of the Tweede Kamer',
  track: 'shortForms',
  triggers,
  read({ text, end }: Reading, at: number): ShortForm | null {
    const query = endOfHost(text, at, end, chamberHosts);
    if (query < 0) return null;
    const address = text.slice(query, endOfAddress(text, query, near(query, end)));
    const document = /[?&](?:id|did)=(20\d\d[DZ]\d{5})/i.exec(address);
    if (document === null) return null;
    const behind = endOfAddress(text, query, end);
    const number = document[1]!.toUpperCase();
    return {
      start: at,
      end: behind,
      form: 'document-address',
      numbers: [number],
      page: null,
      section: null,
      targets: null,
    };
  },
  examples: [
    { text: '«https://www.tweedekamer.nl/kamerstukken/detail?id=2024D40329&did=2024D40329»', targets: null },
  ],
};

const dossierInQuery = /[?&](?:dossier=|qry=wetsvoorstel(?::|%3A))(\d{5}(?:-[A-Z0-9]{1,5})?)(?![A-Za-z0-9])/i;

/** The longest path to an id is that of the repository, about 110 code units. */
const LONGEST_PATH = 180;

/** How far an address is read before it is known that it is one of ours. */
function near(at: number, end: number): number {
  return Math.min(end, at + LONGEST_PATH);
}

const officialHosts = [
  'zoek.officielebekendmakingen.nl/',
  'officielebekendmakingen.nl/',
  'repository.overheid.nl/',
];
const chamberHosts = ['tweedekamer.nl/'];

/** Offset behind the scheme and one of `hosts`; -1 when the address is elsewhere. */
function endOfHost(text: string, at: number, end: number, hosts: readonly string[]): number {
  let host = at;
  const scheme = readPrefix(text, at, end, 'http');
  if (scheme >= 0) {
    host = text.charCodeAt(scheme) === 115 ? scheme + 1 : scheme;
    if (!text.startsWith('://', host)) return -1;
    host += 3;
  }
  if (text.startsWith('www.', host)) host += 4;
  for (const name of hosts) {
    const behind = readPrefix(text, host, end, name);
    if (behind >= 0) return behind;
  }
  return -1;
}

/** Code units that end an address: spaces, line ends, brackets and quotes around it. */
const closing = '<>"|`\\^{}[]»”’';
const trailing = "'.,;:!?*_";

/** Offset behind an address: up to a space, bracket or quote, without the punctuation that belongs to the sentence. */
function endOfAddress(text: string, at: number, end: number): number {
  let behind = at;
  let open = 0;
  for (; behind < end; behind++) {
    const code = text.charCodeAt(behind);
    if (isLetterOrDigit(code) || (code >= 45 && code <= 58)) continue;
    if (isInlineSpace(code) || isLineEnd(code) || closing.includes(text[behind]!)) break;
    if (code === 40) open++;
    if (code === 41 && --open < 0) break;
  }
  while (behind > at && trailing.includes(text[behind - 1]!)) behind--;
  return behind;
}

/**
 * Whether a path may hold an id or a dossier: every one but those of the Eerste Kamer's own dossiers has a digit, and
 * they have a "k" ("kst-") or a "d" ("dossier") behind a slash. What was looked at in vain is not looked at again from
 * an address within the address.
 */
function mayHoldId(reading: Reading, path: number): boolean {
  const { text, end } = reading;
  const limit = near(path, end);
  let at = Math.max(path, reading.barren);
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (code <= 32) break;
    const letter = code | 32;
    if ((letter === 107 || letter === 100) && text.charCodeAt(at - 1) === 47) return true;
  }
  reading.barren = at;
  return false;
}

/** The last part of a path that is an id or a dossier: older links have two ("/kst-1-2.html/kst-29538-331.html"). */
function readOfficialPath(path: string): ReturnType<typeof readId> {
  const parts = path.split(/[?#]/, 1)[0]!.split('/');
  for (let i = parts.length - 1; i >= 0; i--) {
    const name = parts[i]!.replace(/\.(?:html|pdf|xml|odt)$/i, '');
    const read = readId(name);
    if (read !== null) return read;
    if (parts[i - 1]?.toLowerCase() === 'dossier' && /^(?:\d{5}(?:-[a-z0-9]{1,6})?|[ivxlc]+)$/i.test(name)) {
      return { type: 'dossier', target: `dossier-${name.toUpperCase()}`, doubts: [], annex: false };
    }
  }
  return null;
}
