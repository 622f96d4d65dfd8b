/**
 * An answer that is JSON already. The outline and the links of a long paper are asked for after every keystroke:
 * written at once, they cost a small part of what objects cost that are made, walked and thrown away.
 */
export class PreparedJson {
  /** ASCII. */
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** For transports that turn messages into JSON themselves: they get plain data. */
  toJSON(): unknown {
    return JSON.parse(new TextDecoder().decode(this.bytes));
  }
}

/** A message in bytes; a prepared answer goes in as it is. */
export function messageInBytes(message: object): Buffer {
  const { result, ...head } = message as { readonly result?: unknown };
  if (!(result instanceof PreparedJson)) return Buffer.from(JSON.stringify(message), 'utf8');
  const opening = Buffer.from(`${JSON.stringify(head).slice(0, -1)},"result":`, 'utf8');
  return Buffer.concat([opening, result.bytes, closing]);
}

const closing = Uint8Array.of('}'.charCodeAt(0));
