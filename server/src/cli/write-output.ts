/** Writes to standard output; resolves when it has been taken, so that a slow reader slows us and not memory. */
export function writeOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined) return resolve();
      // The reader has gone ("griffier extract … | head"): there is no one left to write for.
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
      reject(error);
    });
  });
}
