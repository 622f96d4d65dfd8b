// What the scripts say while they work: short lines, and a clock on the long steps.
// Node built-ins only: this runs before anything is installed.

/** Prints one line. */
export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a long step and says how long it took. On a terminal a clock runs beside the title;
 * in a log (a pipe, CI) there are two plain lines.
 *
 * @template T
 * @param {string} title such as "Fetching VS Code 1.139.1"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what `work` returns; what it throws is thrown on
 */
export async function step(title, work) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const clock = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r${title} … ${seconds()} `), 200)
    : undefined;
  if (!clock) say(`${title} …`);
  const finish = (outcome) => {
    clearInterval(clock);
    say(`${clock ? '\r' : ''}${title}: ${outcome} (${seconds()})  `);
  };
  try {
    const result = await work();
    finish('done');
    return result;
  } catch (error) {
    finish('failed');
    throw error;
  }
}
