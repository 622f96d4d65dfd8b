/**
 * An answer that is JSON already, in ASCII. The outline and the links of a long paper are asked for after every keystroke:
 * written at once, they cost a third of what objects cost that are made, walked and thrown away.
 */
export class PreparedJson {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }

  /** For transports that turn messages into JSON themselves: they get plain data. */
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

/** A message in bytes; a prepared answer goes in as it is. */
export function messageInBytes(message: object): Buffer {
  const { result, ...head } = message as { readonly result?: unknown };
  if (!(result instanceof PreparedJson)) return Buffer.from(JSON.stringify(message), 'utf8');
  // ASCII alone, which every encoding of text has in common: copying is all there is to do.
  return Buffer.from(`${JSON.stringify(head).slice(0, -1)},"result":${result.json}}`, 'latin1');
}

/**
 * A string in JSON that is ASCII alone: "café" is "caf\\u00e9". Titles, addresses and tooltips come back in every
 * answer: each is written once.
 */
export function asciiJson(text: string): string {
  let json = known.get(text);
  if (json === undefined) {
    json = JSON.stringify(text).replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, json);
  }
  return json;
}

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;
