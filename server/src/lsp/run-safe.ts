import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where a failed request is noted: one line for the log. */
export type Log = (message: string) => void;

/**
 * Wraps a handler, once for all of them: a cancelled request does no work and gives no answer; one that fails is
 * logged with its name and answered with its default, so that one bad paper never takes the editor's feature away.
 */
export function runSafe<P, R>(
  log: Log,
  method: string,
  fallback: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      log(`${method}: ${reasonOf(error)}`);
      return fallback;
    }
  };
}

/** An error in words, with its stack where it has one: the log is read by people who look for a bug. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
