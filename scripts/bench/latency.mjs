// What an editor waits for: the built server, and its peers beside it, driven over stdio.
//   npm run bench -- latency [--no-peers]
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { out, root } from '../project.mjs';
import { say, step } from '../terminal/say.mjs';
import { measureServer } from './latency-run.mjs';
import { findPeers } from './peers.mjs';
import { load } from './source.mjs';
import { sizes, textOf } from './texts.mjs';

export const title = 'Latency, through the protocol';

const budgets = {
  '47 kB': { keystroke: '≤ 1', start: '≤ 120' },
  '1 MB': { keystroke: '≤ 5', open: '≤ 20', memory: '≤ 120' },
  '5 MB': { keystroke: '≤ 15', memory: '≤ 200' },
};

export async function measure(words) {
  const script = await step('Building a release', buildRelease);
  const { LspClient } = await load(`export { LspClient } from './test/protocol/lsp-client';`);
  const servers = [
    { name: 'griffier', command: process.execPath, args: [script, '--stdio'] },
    ...(words.includes('--no-peers') ? [] : await findPeers()),
  ];
  const tables = [];
  for (const { name, bytes } of sizes) {
    const text = await textOf(bytes);
    const results = new Map();
    for (const server of servers) {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'griffier-bench-'));
      try {
        results.set(server.name, await measureServer(LspClient, server, folder, text));
      } catch (error) {
        say(`${server.name} could not be measured at ${name}: ${error.message.slice(0, 300)}`);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    tables.push(tableOf(name, servers, results));
  }
  return tables;
}

/** A package of its own, as it would be installed: what runs from dist/ meanwhile is left in peace. */
async function buildRelease() {
  const place = path.join(out, 'bench/griffier');
  const outdir = path.join(place, 'dist');
  await mkdir(place, { recursive: true });
  for (const folder of ['seeds', 'l10n']) {
    await cp(path.join(root, folder), path.join(place, folder), { recursive: true });
  }
  const build = spawnSync(process.execPath, ['esbuild.mjs', '--production', `--outdir=${outdir}`], {
    cwd: root,
  });
  if (build.status !== 0) throw new Error(`the server was not built: ${build.stderr}`);
  return path.join(outdir, 'griffier-language-server.js');
}

function tableOf(size, servers, results) {
  const row = (name, key, budget) => ({
    name,
    values: servers.map((server) => {
      const result = results.get(server.name);
      return result === undefined ? null : key(result);
    }),
    ...(budget === undefined ? {} : { budget }),
  });
  const budget = budgets[size];
  return {
    title: `A document of ${size}`,
    columns: ['', ...servers.map(({ name }) => name)],
    rows: [
      row('start → initialized, median, ms', (result) => result.start, budget.start),
      row('open → outline, ms', (result) => result.open, budget.open),
      row('keystroke → outline and links, median, ms', (result) => result.keystroke.median),
      row('keystroke → outline and links, p95, ms', (result) => result.keystroke.p95, budget.keystroke),
      row('hover, p95, ms', (result) => result.hover),
      row('definition, p95, ms', (result) => result.definition),
      row('peak memory, MiB', (result) => result.memory, budget.memory),
    ],
  };
}
