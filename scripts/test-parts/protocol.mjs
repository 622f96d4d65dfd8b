// The built server, spoken to over stdio as any editor would.
import { runTests } from './mocha.mjs';

export const needsBuild = true;
export const run = (words) => runTests('test/protocol', { words });
