// The pure core, tested through its public entry points.
import { runTests } from './mocha.mjs';

export const run = (words) => runTests('test/unit', { words });
