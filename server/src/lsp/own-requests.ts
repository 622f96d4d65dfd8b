import type { RequestHandler } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import type { ServerRequests } from './protocol';
import { runSafe } from './run-safe';
import type { Session } from './session';

type Method = keyof ServerRequests;
type Params<M extends Method> = ServerRequests[M]['params'];
type Result<M extends Method> = ServerRequests[M]['result'];

/** Answers a request of our own (protocol.ts); one that fails is logged and answered with its default. */
export function answerRequest<M extends Method>(
  { connection, log }: Session,
  method: M,
  fallback: Result<M>,
  handler: (params: Params<M>) => Promise<Result<M>>,
): void {
  connection.onRequest(
    new RequestType<Params<M>, Result<M>, void>(method),
    runSafe(log, method, fallback, handler) as RequestHandler<Params<M>, Result<M>, void>,
  );
}
