import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import net from 'node:net';
import { Editor, serverScript } from './editor';

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: process.pid, rootUri: null, capabilities: {} },
};

describe('The server', () => {
  it('says who it is, and leaves when it is asked to', async () => {
    const editor = await Editor.start();
    assert.equal(editor.initialized.serverInfo?.name, 'griffier');
    assert.match(editor.initialized.serverInfo?.version ?? '', /^\d+\.\d+\.\d+/);
    assert.equal(await editor.stop(), 0);
  });

  it('leaves when the editor is gone without a word', async () => {
    const editor = await Editor.start();
    editor.client.hangUp();
    assert.notEqual(await editor.client.ended, undefined);
  });

  it('speaks over the channel of Node (--node-ipc)', async () => {
    const child = fork(serverScript, ['--node-ipc'], { stdio: 'ignore' });
    const answer = new Promise<{ result: { serverInfo: { name: string } } }>((resolve) => {
      child.on('message', (message: { id?: number }) => {
        if (message.id === 1) resolve(message as never);
      });
    });
    child.send(initialize);
    assert.equal((await answer).result.serverInfo.name, 'griffier');
    child.kill();
  });

  it('speaks over a socket (--socket=N)', async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    const child = fork(serverScript, [`--socket=${port}`], { stdio: 'ignore' });
    const socket = await new Promise<net.Socket>((resolve) => server.once('connection', resolve));
    const body = JSON.stringify(initialize);
    socket.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let received = '';
    await new Promise<void>((resolve) => {
      socket.on('data', (piece) => {
        received += piece;
        if (received.includes('"serverInfo"')) resolve();
      });
    });
    assert.ok(received.includes('"griffier"'));
    child.kill();
    socket.destroy();
    server.close();
  });

  it('says how it is started, and which version it is', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [serverScript, ...args], { encoding: 'utf8' });
    assert.match(run('--help').stdout, /--stdio.*--node-ipc.*--socket/);
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    const alone = run();
    assert.equal(alone.status, 1);
    assert.match(alone.stderr, /--stdio is what most of them want/);
  });

  it('writes nothing but messages to standard output', async () => {
    const editor = await Editor.start({ initializationOptions: { corpus: { folders: ['/bestaat/niet'] } } });
    // The client fails on anything that is no message.
    assert.equal(await editor.client.request('workspace/symbol', { query: 'x' }).then(Array.isArray), true);
    assert.equal(editor.client.stderr, '');
    await editor.stop();
  });
});
