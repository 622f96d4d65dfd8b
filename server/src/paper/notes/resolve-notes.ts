import type { NoteCandidate } from './note-candidate';

/**
 * Decides which weak candidates are marks and notes: a number in front of a line is a note when a mark with its label
 * stands before it, or when it stands in a row with such a note; digits at a word are a mark when a note answers them,
 * or when they count on from the mark before.
 * @param candidates all candidates, in order of start
 * @param isPaper whether the text is a paper: elsewhere digits at words are versions and names ("utf8")
 * @returns the ones that count, in order of start
 */
export function resolveNotes(candidates: readonly NoteCandidate[], isPaper: boolean): NoteCandidate[] {
  if (candidates.every(({ sure }) => sure)) return [...candidates];
  const taken = new Set<NoteCandidate>(candidates.filter(({ sure }) => sure));
  const marks = marksByLabel(candidates);
  const notes = candidates.filter(({ text }) => text !== null);
  /** Behind the last mark that was answered, marks run on: 8, 9, 10 … */
  let lastMark = -1;
  for (const note of notes) {
    const list = marks.get(note.label);
    if (list === undefined) continue;
    const mark = chooseMark(list, note, lastMark);
    if (mark === null) continue;
    taken.add(note);
    taken.add(mark);
    lastMark = mark.start;
    list.splice(list.indexOf(mark), 1);
  }
  takeRows(notes, taken);
  takeNeighbours(notes, taken);
  if (isPaper) takeRuns(candidates, taken);
  return candidates.filter((candidate) => taken.has(candidate));
}

function marksByLabel(candidates: readonly NoteCandidate[]): Map<string, NoteCandidate[]> {
  const marks = new Map<string, NoteCandidate[]>();
  for (const candidate of candidates) {
    if (candidate.text !== null) continue;
    const list = marks.get(candidate.label) ?? [];
    marks.set(candidate.label, list);
    list.push(candidate);
  }
  return marks;
}

/** The first mark behind those that are answered already, else the nearest before the note. */
function chooseMark(
  marks: readonly NoteCandidate[],
  note: NoteCandidate,
  lastMark: number,
): NoteCandidate | null {
  let nearest: NoteCandidate | null = null;
  for (const mark of marks) {
    if (mark.start >= note.start) break;
    if (mark.start > lastMark) return mark;
    nearest = mark;
  }
  return nearest;
}

/** How the notes of papers begin that cite. */
const citing =
  /^(?:Kamerstuk|Aanhangsel|Handelingen|Stb|Stcrt|Trb|Zie\b|Ibid|Idem|https?:|www\.|COM|ECLI|PbEU|Verordening|Richtlijn|Wet van|Artikel)/;

/** Two or more numbers alone at the foot of a page, in order, of which one cites: notes whose marks are not there. */
function takeRows(notes: readonly NoteCandidate[], taken: Set<NoteCandidate>): void {
  for (let from = 0; from < notes.length; ) {
    let to = from + 1;
    while (to < notes.length && isInRow(notes[to - 1]!, notes[to]!)) to++;
    const row = notes.slice(from, to);
    if (row.length > 1 && row.some(({ words }) => citing.test(words)))
      for (const note of row) taken.add(note);
    from = to;
  }
}

function isInRow(note: NoteCandidate, next: NoteCandidate): boolean {
  return (
    note.alone && next.alone && Number(next.label) === Number(note.label) + 1 && next.start - note.end <= 8
  );
}

/** Notes in a row with one that counts count too, when their labels go on: 16, 17, 18 beside 19. */
function takeNeighbours(notes: readonly NoteCandidate[], taken: Set<NoteCandidate>): void {
  const spread = (step: 1 | -1) => {
    const start = step === 1 ? 1 : notes.length - 2;
    for (let i = start; i >= 0 && i < notes.length; i += step) {
      const note = notes[i]!;
      const beside = notes[i - step]!;
      if (taken.has(note) || !taken.has(beside) || beside.sure) continue;
      const near = step === 1 ? note.start - beside.end : beside.start - note.end;
      const next = Number(note.label) - Number(beside.label) === step;
      if (next && near <= 8) taken.add(note);
    }
  };
  spread(1);
  spread(-1);
}

/**
 * Marks whose notes are not in the text, as in the opening of a paper: "… voor Financiën1 heeft …", "… van maart2". They
 * begin at 1, or anywhere when the next one counts on, and go on from the last mark that counts.
 */
function takeRuns(candidates: readonly NoteCandidate[], taken: Set<NoteCandidate>): void {
  const marks = candidates.filter(
    (candidate) => candidate.text === null && (candidate.glued || taken.has(candidate)),
  );
  let last = 0;
  /** How many marks in a row have counted on. */
  let run = 0;
  marks.forEach((mark, i) => {
    const label = Number(mark.label);
    const next = Number(marks[i + 1]?.label);
    const isNext = label === last + 1 || (run > 1 && label > last && label <= last + 2);
    if (taken.has(mark) || isNext || (last === 0 && next === label + 1)) {
      taken.add(mark);
      run = label === last + 1 ? run + 1 : Math.max(1, run);
      last = label;
    }
  });
}
