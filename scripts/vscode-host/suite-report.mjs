// The editor suite runs inside an extension host. Its reporter prints each result as one marked
// line of JSON; here those lines become a report on the screen and a count.
import { say } from '../terminal/say.mjs';

/** The same mark as in test/editor/line-reporter.ts. */
const mark = 'griffier-suite ';

export class SuiteReport {
  passed = 0;
  failed = 0;
  /** Whether the suite said that it came to its end. */
  ended = false;
  #failures = [];

  /** Reads one line of the extension host's console; lines without the mark are the editor's own and are dropped, unless `GRIFFIER_HOST_CONSOLE` is set. */
  read(line) {
    const at = line.indexOf(mark);
    if (at < 0) {
      if (process.env.GRIFFIER_HOST_CONSOLE) say(line);
      return;
    }
    const event = JSON.parse(line.slice(at + mark.length));
    if (event.kind === 'suite') say(`${'  '.repeat(event.depth)}${event.title}`);
    if (event.kind === 'end') this.ended = true;
    if (event.kind === 'pass') {
      this.passed++;
      say(`${'  '.repeat(event.depth)}✓ ${event.title} (${event.milliseconds} ms)`);
    }
    if (event.kind === 'fail') {
      this.failed++;
      this.#failures.push(event);
      say(`${'  '.repeat(event.depth)}${this.#failures.length}) ${event.title}`);
    }
  }

  /** Prints the failures in full. */
  sayFailures() {
    for (const [index, { fullTitle, error }] of this.#failures.entries()) {
      say(`\n${index + 1}) ${fullTitle}\n   ${error.replaceAll('\n', '\n   ')}`);
    }
  }
}
