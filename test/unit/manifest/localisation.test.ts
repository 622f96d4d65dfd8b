import assert from 'node:assert/strict';
import { bundles, manifest, manifestTexts, sources, strings } from './manifest';

/** Names of properties whose text a person reads. */
const readable = /\.(?:title|description|markdownDescription|name|contents|altText|enumDescriptions\.\d+)$/;

/** The same in every language. */
const properNames = new Set(['Griffier', 'Nederlands', 'English']);

const sorted = (keys: Iterable<string>) => [...keys].sort();

describe('Texts of the manifest', () => {
  it('are all looked up, so that they can be Dutch', () => {
    const inOneLanguage = strings(manifest.contributes, 'contributes')
      .filter(([place, text]) => readable.test(place) && !/^%.+%$/.test(text) && !properNames.has(text))
      .map(([place, text]) => `${place}: ${text}`);
    assert.deepEqual(inOneLanguage, []);
  });

  it('exist in both languages, and none is left over', () => {
    const used = strings(manifest).flatMap(([, text]) => /^%(.+)%$/.exec(text)?.slice(1) ?? []);
    assert.deepEqual(sorted(Object.keys(manifestTexts.en)), sorted(new Set(used)));
    assert.deepEqual(sorted(Object.keys(manifestTexts.nl)), sorted(new Set(used)));
  });

  it('lead to the same commands in both languages', () => {
    const links = (text = '') => text.match(/\(command:[^)]*\)/g) ?? [];
    for (const [key, text] of Object.entries(manifestTexts.en)) {
      assert.deepEqual(links(manifestTexts.nl[key]), links(text), key);
    }
  });
});

describe('Texts of client and server', () => {
  const keys = new Set(
    [...sources('client/src'), ...sources('server/src')].flatMap(([, source]) =>
      // t('…') and l10n.t('…'), on one line or broken after the bracket.
      [...source.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, key]) => key!.replaceAll("\\'", "'")),
    ),
  );

  it('are found by the search of this test', () => {
    assert.ok(keys.has('{0} of {1} answered'), 'of the client');
    assert.ok(keys.has('Official page'), 'of the server');
  });

  it('exist in both languages, and none is left over', () => {
    assert.deepEqual(sorted(Object.keys(bundles.en)), sorted(keys));
    assert.deepEqual(sorted(Object.keys(bundles.nl)), sorted(keys));
  });

  it('have the same places for values', () => {
    const places = (text = '') => sorted(text.match(/\{\d\}/g) ?? []);
    for (const [key, dutch] of Object.entries(bundles.nl)) assert.deepEqual(places(dutch), places(key), key);
  });
});
