import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What a gold file may hold. All offsets are UTF-16 code units, ends exclusive; all fields are optional.
 * @typedef {object} Gold
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

/** Reads the texts of a folder that have a gold file beside them, in order of name. */
export async function readCases(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(txt|md)$/.test(name)).sort();
  const cases = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const gold = await readGold(file.replace(/\.(txt|md)$/, '.gold.json'));
    if (gold === null) continue;
    cases.push({ name, file, text: await readFile(file, 'utf8'), gold });
  }
  return cases;
}

async function readGold(file) {
  let json;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${file}: ${error.message}`);
  }
}
