import type { Form } from './kind';

/** Headings in order: letters, reports. */
export const lettersForm: Form = {
  headings: true,
  contributions: 'none',
  answers: 'none',
  articles: false,
  points: false,
  dictum: false,
  agendaItems: false,
};

/** Headings and an article-by-article part: memorie van toelichting, nader rapport. */
export const memorandumForm: Form = { ...lettersForm, articles: true };

/** A bill: chapters, articles, and points that change other laws. */
export const billForm: Form = { ...lettersForm, articles: true, points: true };

/** A heading for each faction, answers beneath (domain.md 6, verslag van een schriftelijk overleg). */
export const consultationForm: Form = {
  ...lettersForm,
  contributions: 'headings',
  answers: 'headed',
};

/** Chapters, and under them the factions in running sentences, without answers (domain.md 6, verslag). */
export const billReportForm: Form = {
  ...lettersForm,
  contributions: 'sentences',
  articles: true,
};

/** The same with the answers between (domain.md 6, nota naar aanleiding van het verslag). */
export const billReplyForm: Form = { ...billReportForm, answers: 'running' };

/** Numbered questions without answers. */
export const questionListForm: Form = { ...lettersForm, contributions: 'list' };

/** Numbered questions with their answers (domain.md 5.4). */
export const answeredListForm: Form = { ...questionListForm, answers: 'running' };

/** Speakers by turns, motions between (domain.md 6, Handelingen and verslag van een commissiedebat). */
export const debateForm: Form = { ...lettersForm, contributions: 'turns' };

/** "De Kamer, gehoord de beraadslaging, …" (domain.md 4.4). */
export const motionForm: Form = { ...lettersForm, headings: false, dictum: true };

/** Instructions to change another text, and a "Toelichting": amendement, nota van wijziging. */
export const amendmentForm: Form = { ...lettersForm, points: true };

/** A letter whose headings are the items of an agenda. */
export const agendaForm: Form = { ...lettersForm, agendaItems: true };
