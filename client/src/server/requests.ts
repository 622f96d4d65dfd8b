// Asks the server what standard LSP has no request for, with the types of the shared protocol.
import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '../../../server/src/lsp/protocol';

export type Method = keyof ServerRequests;
export type Params<M extends Method> = ServerRequests[M]['params'];
export type Result<M extends Method> = ServerRequests[M]['result'];

export async function ask<M extends Method>(
  client: BaseLanguageClient,
  method: M,
  params: Params<M>,
  token?: CancellationToken,
): Promise<Result<M>> {
  return client.sendRequest<Result<M>>(method, params, token);
}
