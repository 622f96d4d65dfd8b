// Other language servers for Markdown, measured beside ours where they install.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { out } from '../project.mjs';
import { npm } from '../terminal/npm.mjs';
import { say, step } from '../terminal/say.mjs';

const folder = path.join(out, 'bench/peers');

/** @typedef {{ name: string, command: string, args: string[], answer?: (method: string, params: any, document: { uri: string, text: string }) => unknown }} Server */

/** Installs the peers once; those that cannot be had are left out, and it says so. @returns {Promise<Server[]>} */
export async function findPeers() {
  await mkdir(folder, { recursive: true });
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) await writeFile(manifest, '{ "private": true }\n');
  const installed = await step('Installing the peers', () =>
    npm(['install', '--no-audit', '--no-fund', 'rumdl', 'vscode-markdown-languageserver', 'markdown-it'], {
      cwd: folder,
    }),
  ).then(
    () => true,
    (error) => say(`The peers are not measured: ${error.message}`) ?? false,
  );
  if (!installed) return [];
  return [rumdl(), markdownServer()].filter((peer) => peer !== null);
}

/** A linter and server for Markdown in Rust; has no links. Its binary is a package for each system. */
function rumdl() {
  const binary = path.join(folder, `node_modules/@rumdl/cli-${process.platform}-${process.arch}`, 'rumdl');
  const command = process.platform === 'win32' ? `${binary}.exe` : binary;
  if (!existsSync(command) || spawnSync(command, ['--version']).status !== 0) return null;
  return { name: 'rumdl', command, args: ['server'] };
}

/** VS Code's own server for Markdown. Its client parses for it and reads its files. */
function markdownServer() {
  const place = path.join(folder, 'node_modules/vscode-markdown-languageserver');
  const main = [path.join(place, 'dist/node/workerMain.js'), path.join(place, 'out/node/workerMain.js')].find(
    existsSync,
  );
  if (main === undefined) return null;
  const MarkdownIt = createRequire(path.join(folder, 'package.json'))('markdown-it');
  const parser = new MarkdownIt({ html: true });
  let parsed = { text: '', tokens: [] };
  return {
    name: 'vscode-markdown',
    command: process.execPath,
    args: [main, '--stdio'],
    answer(method, params, document) {
      switch (method) {
        case 'markdown/parse': {
          const text = params.text ?? document.text;
          // As in VS Code, whose client keeps the tokens of a version.
          if (parsed.text !== text) parsed = { text, tokens: parser.parse(text, {}) };
          return parsed.tokens;
        }
        case 'markdown/fs/stat':
          return { isDirectory: false };
        case 'markdown/fs/readFile':
          return Array.from(readFileSync(new URL(params.uri)));
        case 'markdown/fs/readDirectory':
          return [];
        case 'markdown/findMarkdownFilesInWorkspace':
          return [document.uri];
        default:
          return null;
      }
    },
  };
}
