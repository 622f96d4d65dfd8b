// Figures as a table on the screen.
import { say } from '../terminal/say.mjs';

/**
 * @typedef {object} Table
 * @property {string} title
 * @property {readonly string[]} columns names of the figures, the first that of the rows
 * @property {readonly Row[]} rows
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {readonly (number | string | null)[]} values null: not measured
 * @property {string} [budget] what is asked of it, in words
 */

/** @param {Table} table */
export function showTable({ title, columns, rows }) {
  const hasBudgets = rows.some(({ budget }) => budget !== undefined);
  const heads = hasBudgets ? [...columns, 'budget'] : columns;
  const lines = rows.map(({ name, values, budget }) => {
    const cells = [name, ...values.map(show)];
    return hasBudgets ? [...cells, budget ?? ''] : cells;
  });
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...lines.map((cells) => (cells[at] ?? '').length)),
  );
  const line = (cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  ')
      .trimEnd();
  say();
  say(title);
  say(line(heads));
  say(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const cells of lines) say(line(cells));
}

/** Numbers with as many digits as they are worth. */
function show(value) {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') return value;
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
