import { readFile } from 'node:fs/promises';
import { decode } from '../node/decode';

/** A file named on the command line; `-` is standard input. */
export interface Input {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the files one by one. One that cannot be read costs itself alone: it is named on standard error with the
 * reason, the others go on, and the command ends with exit code 1.
 */
export async function* readInputs(files: readonly string[]): AsyncIterable<Input> {
  for (const file of files) {
    try {
      const bytes = file === '-' ? await readStandardInput() : await readFile(file);
      yield { file, text: decode(bytes) };
    } catch (error) {
      process.exitCode = 1;
      process.stderr.write(`griffier: ${file}: ${reasonOf(error)}\n`);
    }
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The usual reasons in words; others as the system gives them. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'no such file';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'is a folder, not a file';
    default:
      return message;
  }
}
