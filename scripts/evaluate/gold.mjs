import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What a gold file may hold. All offsets are UTF-16 code units, ends exclusive; all fields are optional.
 * @typedef {object} Gold
 * @property {string} [file] where the text is, when not beside the gold under the same name: a path from its folder
 * @property {{start: number, end: number, text: string, type: string, targets: string[] | null}[]} [citations]
 *   `targets` null: the text does not give enough (or, for a law, only the span is scored)
 * @property {{start: number, end: number, text: string, proposers: string[], cosigned: boolean, target: string | null}[]} [motions]
 * @property {{start: number, end: number, text: string, factions?: string[]}[]} [factionHeadings]
 * @property {{start: number, end: number}[]} [ignore] spans that are not scored
 * @property {object} [header] fields of `paper` in the output of `griffier extract` that must be equal
 * @property {{depth: number, title: string}[]} [outline]
 * @property {{factions: string[], questions?: number, answers?: number}[]} [contributions]
 * @property {{start: number, end: number}[] | number} [questions] the sentences that ask, or how many there are
 * @property {number} [answers] how many blocks of answer there are
 * @property {{label: string, references?: number}[] | number} [footnotes] the notes, or how many there are
 */

/** Reads the gold files of a folder with the texts that they are about, in order of name. */
export async function readCases(folder) {
  const names = await readdir(folder);
  const cases = [];
  for (const goldName of names.filter((name) => name.endsWith('.gold.json')).sort()) {
    const gold = await readGold(path.join(folder, goldName));
    const stem = goldName.slice(0, -'.gold.json'.length);
    const beside = names.find((name) => name === `${stem}.txt` || name === `${stem}.md`);
    const name = gold.file ?? beside;
    if (name === undefined) throw new Error(`${path.join(folder, goldName)}: no text beside it`);
    const file = path.join(folder, name);
    cases.push({ name: path.basename(name), file, text: await readFile(file, 'utf8'), gold });
  }
  return cases;
}

async function readGold(file) {
  const json = await readFile(file, 'utf8');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${file}: ${error.message}`);
  }
}
