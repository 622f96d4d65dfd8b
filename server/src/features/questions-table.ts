import { t } from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import { questionList } from './questions';
import { escapeMarkdown } from './rich-text';

/** The questions of a paper as a table, to hand round while the answers are written. */
export function questionsTable(paper: Paper, format: 'markdown' | 'csv'): string {
  const heads = [t('Asked by'), t('Topic'), t('No.'), t('Question'), t('Answered')];
  const rows = questionList(paper).groups.flatMap(({ name, topics }) =>
    topics.flatMap(({ title, questions }) =>
      questions.map(({ label, text, answered }) => [
        name,
        title ?? '',
        label ?? '',
        text,
        answered ? t('yes') : t('no'),
      ]),
    ),
  );
  return format === 'csv' ? csv([heads, ...rows]) : markdownTable(heads, rows);
}

function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
  return `${line(heads)}|${heads.map(() => ' --- |').join('')}\n${rows.map(line).join('')}`;
}

/** RFC 4180, with CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
