import { Command } from 'commander';
import packageJson from '../../../package.json';
import { extract } from './extract';
import { outline } from './outline';

const program = new Command()
  .name('griffier')
  .description('Reads Dutch parliamentary papers: citations, motions, factions, questions and answers.')
  .version(packageJson.version)
  .showHelpAfterError();

program
  .command('extract')
  .description('print what each file holds, as one JSON object a line')
  .argument('<file...>', 'papers in Markdown or plain text; - is standard input')
  .action(extract);

program
  .command('outline')
  .description('print the outline of each file as a tree')
  .argument('<file...>', 'papers in Markdown or plain text; - is standard input')
  .action(outline);

void program.parseAsync();
