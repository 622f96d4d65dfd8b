import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../../server/src/features/workspace-symbols';
import { consultation, sceneOf } from './snapshot-of';

async function find(query: string): Promise<string[]> {
  const scene = sceneOf(consultation);
  const found = await workspaceSymbols(scene.corpus, query);
  return found.map(({ name, uri, range }) => `${name} @ ${scene.show(uri, range)}`);
}

describe('Symbols of the workspace', () => {
  it('find a dossier by number and by words of its title', async () => {
    const expected = '99 001 – Veilige fietspaden @ ';
    assert.ok((await find('99001'))[0]!.startsWith(expected), (await find('99001')).join('\n'));
    assert.ok((await find('veilige fiets'))[0]!.startsWith(expected));
  });

  it('find a paper by its number, also one that is only mentioned', async () => {
    assert.ok((await find('99 001, nr. 12'))[0]!.startsWith('Kamerstuk 99 001, nr. 12'));
    assert.match(
      (await find('99001 9'))[0]!,
      /^Kamerstuk 99 001, nr. 9.* @ \/kst-99001-12\.md: Kamerstuk 99 001, nr\. 9$/,
    );
  });

  it('find a motion by proposer and by subject', async () => {
    const expected =
      /^Motie-Jansen c\.s\. – verlichting van tunnels @ \/kst-99001-12\.md: motie van het lid Jansen/;
    assert.match((await find('jansen'))[0] ?? '', expected);
    assert.match((await find('verlichting tunnels'))[0] ?? '', expected);
  });

  it('find a faction by any of its names', async () => {
    assert.ok((await find('Socialistische Partij'))[0]!.startsWith('SP'));
    assert.ok((await find('vvd'))[0]!.startsWith('VVD'));
  });

  it('find nothing for words that stand nowhere', async () => {
    assert.deepEqual(await find('onvindbaar'), []);
  });
});
