// Types, lint and format: what a reader of the code relies on without thinking of it.
import { root } from '../project.mjs';
import { npm } from '../terminal/npm.mjs';
import { say } from '../terminal/say.mjs';

const checks = [
  { title: 'types (tsc)', script: 'typecheck' },
  { title: 'lint and format (biome)', script: 'check' },
];

export async function run() {
  let failed = 0;
  for (const { title, script } of checks) {
    const ok = await npm(['run', '--silent', script], { cwd: root }).then(
      () => true,
      () => false,
    );
    say(`  ${ok ? '✓' : '✗'} ${title}`);
    if (!ok) failed++;
  }
  return { passed: checks.length - failed, failed };
}
