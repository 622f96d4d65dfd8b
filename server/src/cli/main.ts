import { Command, InvalidArgumentError } from 'commander';
import { version } from '../../../package.json';
import { extract } from './extract';
import { indexFolders } from './index-folders';
import { listMentions } from './mentions';
import { listMotions } from './motions';
import { outline } from './outline';

const program = new Command()
  .name('griffier')
  .description('Reads Dutch parliamentary papers: citations, motions, factions, questions and answers.')
  .version(version)
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

const megabytes = (text: string) => {
  const size = Number(text);
  if (!(size > 0)) throw new InvalidArgumentError('a number of megabytes');
  return size;
};

/** Options of the commands about a corpus. */
function aboutCorpus(command: Command): Command {
  return command
    .option('--json', 'one JSON object a line')
    .option('--storage <folder>', 'where the index is kept (default: a cache folder)')
    .option('--max-file-size <megabytes>', 'leave out larger files', megabytes, 20);
}

aboutCorpus(program.command('index'))
  .description('read the papers of folders into an index, or what has changed since the last time')
  .argument('<folder...>', 'folders with papers in Markdown or plain text')
  .action(indexFolders);

aboutCorpus(program.command('mentions'))
  .description('list every mention of a paper, by number or by the name of its motion')
  .argument('<paper>', 'an id (kst-26643-1011) or a citation ("Kamerstuk 26 643, nr. 1011")')
  .option('-f, --folder <folder...>', 'folders of the corpus', ['.'])
  .action(listMentions);

aboutCorpus(program.command('motions'))
  .description('list the motions of the corpus, with what is said of their fate')
  .option('-f, --folder <folder...>', 'folders of the corpus', ['.'])
  .option('--filter <words>', 'only motions with these words in number, proposers or subject')
  .option('--fate <state>', 'only motions that fared so: aangenomen, verworpen, aangehouden …')
  .action(listMotions);

void program.parseAsync();
