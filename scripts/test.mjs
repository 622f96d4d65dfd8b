// npm test: installs what is missing, builds, and runs every part in turn.
//   node scripts/test.mjs [PART] [WORDS…]   one part alone; WORDS are for that part, see test-parts/
import { build, checkNode, installPackages } from './project.mjs';
import { say } from './terminal/say.mjs';

const parts = [
  { name: 'checks', title: 'Checks: types, lint, format' },
  { name: 'unit', title: 'Unit tests' },
  { name: 'protocol', title: 'Protocol tests: the built server over stdio' },
  { name: 'editor', title: 'Editor tests: the suite inside a real extension host' },
  { name: 'browser', title: 'Browser tests: the packaged extension as a person sees it' },
  { name: 'oldest', title: 'The oldest VS Code: editor and browser tests', onlyWhenAsked: true },
];

const [wanted, ...words] = process.argv.slice(2);
const chosen = wanted
  ? parts.filter((part) => part.name === wanted)
  : parts.filter((part) => !part.onlyWhenAsked);
const results = [];

try {
  if (chosen.length === 0)
    throw new Error(`there is no part "${wanted}"; parts are ${parts.map((part) => part.name).join(', ')}`);
  checkNode();
  await installPackages();
  let built = false;
  for (const part of chosen) {
    say(`\n── ${part.title} ──`);
    const start = Date.now();
    const result = await runPart(part);
    results.push({ ...part, ...result, seconds: (Date.now() - start) / 1000 });
  }

  /** Runs one part. What keeps a part from running counts as a failure of it. */
  async function runPart({ name }) {
    try {
      const part = await import(`./test-parts/${name}.mjs`);
      if (part.needsBuild && !built) {
        await build();
        built = true;
      }
      return await part.run(words);
    } catch (error) {
      return { passed: 0, failed: 1, obstacle: error.message };
    }
  }
} catch (error) {
  results.push({ name: 'set-up', passed: 0, failed: 1, seconds: 0, obstacle: error.message });
}

sayResults();
// Everything is said: what a part may have left open does not keep us waiting.
process.exit(results.some((result) => result.failed > 0) ? 1 : 0);

function sayResults() {
  say('\n── Results ──');
  for (const { name, passed, failed, seconds, obstacle } of results) {
    const counts = obstacle ? 'could not run' : `${passed} passed, ${failed} failed`;
    say(`${name.padEnd(9)} ${counts} (${seconds.toFixed(0)} s)`);
    if (obstacle) say(`          ${obstacle.replaceAll('\n', '\n          ')}`);
  }
  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
}
