import type { Form } from './kind';

/** Headings in order: letters, reports, memoranda without contributions. */
export const lettersForm: Form = {
  headings: true,
  contributions: 'none',
  numberedQuestions: false,
  articles: false,
  dictum: false,
  agendaItems: false,
};

/** Headings and an article-by-article part: memorie van toelichting, nader rapport. */
export const memorandumForm: Form = { ...lettersForm, articles: true };

/** A bill: chapters, articles, leden. */
export const billForm: Form = { ...lettersForm, articles: true };

/** A heading for each faction, answers beneath (domain.md 6, verslag van een schriftelijk overleg). */
export const consultationForm: Form = { ...lettersForm, contributions: 'headings', numberedQuestions: true };

/** Chapters, and under them the factions in running sentences (domain.md 6, verslag and nota n.a.v. het verslag). */
export const billReportForm: Form = { ...lettersForm, contributions: 'sentences', articles: true };

/** Numbered questions, with or without answers (domain.md 5.4). */
export const questionListForm: Form = { ...lettersForm, contributions: 'list', numberedQuestions: true };

/** Speakers by turns, motions between (domain.md 6, Handelingen and verslag van een commissiedebat). */
export const debateForm: Form = { ...lettersForm, contributions: 'turns', dictum: true };

/** "De Kamer, gehoord de beraadslaging, …" (domain.md 4.4). */
export const motionForm: Form = { ...lettersForm, headings: false, dictum: true };

/** Instructions to change another text, and a "Toelichting": amendement, nota van wijziging. */
export const amendmentForm: Form = { ...lettersForm, articles: true };

/** A letter whose headings are the items of an agenda. */
export const agendaForm: Form = { ...lettersForm, agendaItems: true };
