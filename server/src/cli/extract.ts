import type { OutlineEntry, Paper } from '../paper/paper';
import { parsePaper } from '../paper/parse-paper';
import { readInputs } from './read-input';
import { writeOutput } from './write-output';

/** `griffier extract FILE…`: one JSON object a line. */
export async function extract(files: readonly string[]): Promise<void> {
  for await (const { file, text } of readInputs(files)) {
    await writeOutput(`${JSON.stringify(extractPaper(file, parsePaper(text)))}\n`);
  }
}

/** What a paper holds, as plain data. Offsets are UTF-16 code units, ends exclusive; unknown is null. */
export function extractPaper(file: string, paper: Paper): object {
  const { text, header } = paper;
  return {
    file,
    paper: {
      id: header.id,
      dossiers: header.dossiers.map(({ number, title }) => ({ number, title })),
      number: header.number,
      kind: header.kind,
      date: header.date,
      chamber: header.chamber,
      session: header.session,
    },
    references: paper.references.map(({ start, end, type, targets, chamber, session, page }) => ({
      start,
      end,
      text: text.slice(start, end),
      type,
      targets,
      chamber,
      session,
      page,
    })),
    motions: paper.motions
      .filter(({ proposers }) => proposers.length > 0)
      .map(({ start, end, proposers, cosigned, target }) => ({
        start,
        end,
        text: text.slice(start, end),
        proposers,
        cosigned,
        target,
      })),
    factionHeadings: paper.contributions
      .filter(({ heading, factions }) => heading !== null && factions.length > 0)
      .map(({ heading, factions }) => ({
        start: heading!.start,
        end: heading!.end,
        text: text.slice(heading!.start, heading!.end),
        factions,
      })),
    contributions: paper.contributions.map(({ factions, start, end, questions, answers }) => ({
      factions,
      start,
      end,
      questions,
      answers,
    })),
    questions: paper.questions.map(({ start, end, answer }) => {
      const answered = answer === null ? undefined : paper.answers[answer];
      return {
        start,
        end,
        answer: answered?.answered === true ? [answered.start, answered.end] : null,
      };
    }),
    outline: flatten(paper.outline, 0),
    footnotes: paper.footnotes.map(({ label, references, definition }) => ({
      label,
      references: references.map(({ start, end }) => [start, end]),
      definition: definition === null ? null : [definition.start, definition.end],
    })),
  };
}

/** The tree in reading order, with the depth of each entry. */
function flatten(entries: readonly OutlineEntry[], depth: number): object[] {
  return entries.flatMap(({ start, end, title, kind, children }) => [
    { start, end, depth, title, kind },
    ...flatten(children, depth + 1),
  ]);
}
