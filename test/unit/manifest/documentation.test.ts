import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifest } from './manifest';

const { properties } = manifest.contributes.configuration;
const readme = readFileSync('README.md', 'utf8');
const settingsPage = readFileSync('docs/settings.md', 'utf8');

describe('The documentation', () => {
  it('has every setting, on the front page and on its own', () => {
    for (const setting of Object.keys(properties)) {
      assert.ok(readme.includes(`| \`${setting}\` |`), `${setting} in README.md`);
      assert.ok(settingsPage.includes(`## \`${setting}\``), `${setting} in docs/settings.md`);
    }
  });

  it('tells the defaults as they are', () => {
    for (const [setting, { default: value }] of Object.entries(properties)) {
      const words = typeof value === 'string' ? value : JSON.stringify(value).replaceAll(',', ', ');
      assert.ok(settingsPage.includes(`## \`${setting}\`\nDefault \`${words}\``), `${setting}: ${words}`);
    }
  });

  it('tells the keys as they are', () => {
    const keys = [...settingsPage.matchAll(/^\| ((?:Shift\+)?Alt\+\w) \|/gm)].map(([, key]) =>
      key?.toLowerCase(),
    );
    assert.deepEqual(
      keys,
      manifest.contributes.keybindings.map(({ key }) => key),
    );
  });

  for (const page of [
    'README.md',
    'CONTRIBUTING.md',
    'docs/settings.md',
    'docs/other-editors.md',
    'docs/decisions/client.md',
  ]) {
    it(`links only to files that exist, in ${page}`, () => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
      for (const [, link] of links) assert.ok(existsSync(path.join(path.dirname(page), link!)), link);
    });
  }
});
