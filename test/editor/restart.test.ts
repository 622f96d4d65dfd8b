import assert from 'node:assert/strict';
import { closeAll, eventually, openDraft, placeIn } from './papers';
import { hoverAt } from './requests';
import { serverProcesses } from './server-process';

describe('When the server is killed', () => {
  afterEach(closeAll);

  it('the client starts another, and open documents work on', async () => {
    const { document } = await openDraft('Zie Kamerstuk 32 317, nr. 855.');
    const hover = () => hoverAt(document, placeIn(document, 'nr. 855'));
    assert.match(await eventually(hover, (text) => text !== ''), /Geannoteerde agenda/);

    const [killed] = serverProcesses();
    assert.ok(killed, 'a server is running');
    process.kill(killed, 'SIGKILL');
    const servers = async () => serverProcesses().filter((id) => id !== killed);
    assert.equal((await eventually(servers, (ids) => ids.length === 1)).length, 1);
    assert.match(await eventually(hover, (text) => text !== ''), /Geannoteerde agenda/);
  });
});
