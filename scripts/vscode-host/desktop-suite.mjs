// Child process of desktop.mjs: runs one suite in the desktop VS Code and passes its console on.
import os from 'node:os';
import { runTests } from '@vscode/test-electron';
import { temporaryFolder } from '../temporary-folder.mjs';

const { executable, folder, extension, suite } = JSON.parse(process.argv[2]);
const { folder: profile } = temporaryFolder(os.tmpdir(), 'griffier-vscode');
try {
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [folder, '--disable-extensions', `--user-data-dir=${profile}`],
  });
} catch (error) {
  // The suite's own lines tell which tests failed; this is for a VS Code that does not come up.
  console.log(error.message);
  process.exitCode = 1;
}
