import { version } from '../../../package.json';

const help = `Usage: griffier-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME

The language server for Dutch parliamentary papers. Editors start it; --stdio is what most of them want.

Options:
  --version  print the version
  --help     print this
`;

const words = process.argv.slice(2);
if (words.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else if (words.includes('--help') || words.includes('-h')) {
  process.stdout.write(help);
} else if (words.some((word) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(word))) {
  // Only now: whoever asks for the version does not wait for the server to be read.
  void import('../main.node');
} else {
  process.stderr.write(help);
  process.exitCode = 1;
}
