import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { defaultSettings } from '../../../server/src/lsp/settings';
import { standardTypes, tokenModifiers } from '../../../server/src/lsp/token-legend';
import { manifest, sources, strings } from './manifest';

const { contributes } = manifest;
const clientCode = [...sources('client/src').values()].join('\n');
const commands = contributes.commands.map(({ command }) => command);

/** The commands of the trees are registered with a name made up on the way. */
const isRegistered = (command: string) => {
  const verb = command.replace(/^griffier\.(?:dossiers|motions|factions|corpus)\./, '');
  return clientCode.includes(`'${command}'`) || clientCode.includes(`\`griffier.\${name}.${verb}\``);
};

describe('Contributions', () => {
  it('have code for every command', () => {
    assert.deepEqual(
      commands.filter((command) => !isRegistered(command)),
      [],
    );
  });

  it('name in menus, keys and links only commands that exist', () => {
    const views = Object.values(contributes.views).flat();
    const known = new Set([...commands, ...views.map(({ id }) => `${id}.focus`)]);
    const named = [
      ...Object.values(contributes.menus)
        .flat()
        .flatMap(({ command }) => command ?? []),
      ...contributes.keybindings.map(({ command }) => command),
    ];
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
  });

  it('welcome the user in every view', () => {
    const views = Object.values(contributes.views).flat();
    assert.deepEqual(
      contributes.viewsWelcome.map(({ view }) => view).sort(),
      views.map(({ id }) => id).sort(),
    );
  });

  it('point at files that exist', () => {
    const files = strings(contributes)
      .map(([, text]) => text)
      .filter((text) => /^(?:\.\/)?(?:media|syntaxes)\/|^\.\/language/.test(text));
    assert.ok(files.length > 10);
    for (const file of [...files, manifest.icon]) assert.ok(existsSync(file), file);
  });

  it('have the settings that the server reads, with the same defaults', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(properties['griffier.enable']?.default, defaultSettings.enable);
    assert.deepEqual(properties['griffier.languages']?.default, defaultSettings.languages);
    assert.deepEqual(properties['griffier.exclude']?.default, defaultSettings.exclude);
    assert.deepEqual(properties['griffier.corpus.folders']?.default, defaultSettings.corpus.folders);
    assert.deepEqual(properties['griffier.corpus.maxFileSize']?.default, defaultSettings.corpus.maxFileSize);
    assert.deepEqual(properties['griffier.citationStyle']?.default, defaultSettings.citationStyle);
    assert.deepEqual(properties['griffier.codeLens.enabled']?.default, defaultSettings.codeLens.enabled);
  });

  it('give scopes to every type of token that the server sends', () => {
    for (const { id, superType } of contributes.semanticTokenTypes) {
      // A question has none: a whole paragraph in the colour of strings is too much. Its scope makes it italic.
      assert.equal(
        superType,
        id === 'question' ? undefined : standardTypes[id as keyof typeof standardTypes],
        id,
      );
    }
    assert.deepEqual(
      Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {}),
      Object.keys(standardTypes),
    );
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      tokenModifiers,
    );
  });
});

describe('The extension is a good guest', () => {
  const [language] = contributes.languages;

  it('claims no one else’s files', () => {
    assert.deepEqual(language?.extensions, ['.kst', '.kamerstuk']);
    for (const pattern of language?.filenamePatterns ?? []) {
      assert.match(pattern, /^(?:kst|ah-[te]k|h-[te]k)-\*\.txt$/);
    }
  });

  it('sets nothing for other languages', () => {
    assert.deepEqual(Object.keys(contributes.configurationDefaults), ['[kamerstuk]']);
  });

  it('is never activated for its own sake', () => {
    assert.ok(!manifest.activationEvents.includes('*'));
    assert.ok(!manifest.activationEvents.includes('onStartupFinished'));
  });

  it('shows views only once there is something in them', () => {
    for (const view of Object.values(contributes.views).flat())
      assert.equal(view.when, 'griffier.active', view.id);
  });

  it('works in full in a workspace that is not trusted', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
  });

  const firstLine = new RegExp(language?.firstLine ?? '');
  for (const line of [
    'Tweede Kamer der Staten-Generaal',
    '\uFEFFEerste Kamer der Staten-Generaal 2',
    '32 317   JBZ-Raad',
    '36 200 VI  Vaststelling van de begroting',
    '21 501-02\tRaad Algemene Zaken',
  ]) {
    it(`knows a paper by the first line “${line.trim()}”`, () => assert.match(line, firstLine));
  }
  for (const line of [
    '# Griffier',
    'De Tweede Kamer der Staten-Generaal',
    '12 345 woorden',
    '26643 regels',
    '',
  ]) {
    it(`knows no paper by the first line “${line}”`, () => assert.doesNotMatch(line, firstLine));
  }
});
