/** A table of all measures, then the faults by text. */
export function report(score, papers, { quiet }) {
  const rows = [['', 'right', 'found', 'wanted', 'precision', 'recall', 'F1']];
  for (const [name, tally] of [...score.tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    rows.push([
      name,
      String(tally.right),
      String(tally.found),
      String(tally.wanted),
      ...[tally.precision, tally.recall, tally.f1].map((value) => value.toFixed(4)),
    ]);
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = [`${papers} texts`];
  for (const row of rows)
    lines.push(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    );
  if (quiet || score.faults.length === 0) return lines.join('\n');
  let name = null;
  for (const fault of score.faults) {
    if (fault.name !== name) {
      name = fault.name;
      lines.push('', name);
    }
    lines.push(`  ${fault.line === null ? '' : `line ${fault.line}: `}${fault.measure}: ${fault.what}`);
    if (fault.shown !== null) lines.push(`      ${fault.shown}`);
  }
  return lines.join('\n');
}
