import type { Paper } from '../paper/paper';
import { parsePaper } from '../paper/parse-paper';
import type { Host } from './host';

/** Files whose Papers are kept: those that one reads around in. A Paper is many times its file. */
const KEPT = 8;
/** No single request is worth reading a larger file that nobody has open; code units. */
const LARGEST = 20_000_000;

/** Papers of files that are not open, read when a request asks for a place in them. */
export class FilePapers {
  readonly #host: Host;
  readonly #papers = new Map<string, { readonly stamp: string; readonly paper: Paper }>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** The Paper of a file as it is now; null when it cannot be read. @param uri canonical */
  async read(uri: string): Promise<Paper | null> {
    try {
      const stamp = await this.#host.stamp(uri);
      if (stamp === null) return null;
      const known = this.#papers.get(uri);
      this.#papers.delete(uri);
      const entry = known?.stamp === stamp ? known : { stamp, paper: await this.#parse(uri) };
      // Put behind the others: the one that was not asked for longest goes first.
      this.#papers.set(uri, entry);
      for (const oldest of this.#papers.keys()) {
        if (this.#papers.size <= KEPT) break;
        this.#papers.delete(oldest);
      }
      return entry.paper;
    } catch {
      // A file that vanished or may not be read gives no answer here; the corpus lists it with the reason.
      return null;
    }
  }

  async #parse(uri: string): Promise<Paper> {
    const text = await this.#host.readText(uri);
    if (text.length > LARGEST) throw new Error('too large');
    return parsePaper(text);
  }
}
