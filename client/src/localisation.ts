// Texts for people in English and Dutch. VS Code itself has no Dutch, so that `vscode.l10n` alone would never show it:
// the setting `griffier.language` chooses for Griffier's own texts.
import { env, l10n, workspace } from 'vscode';
import dutch from '../../l10n/bundle.l10n.nl.json';

const dutchTexts: Readonly<Record<string, string>> = dutch;

/** "nl" or "en" when the user chose one; undefined: as the editor. */
export function chosenLanguage(): 'nl' | 'en' | undefined {
  const language = workspace.getConfiguration('griffier').get<string>('language');
  return language === 'nl' || language === 'en' ? language : undefined;
}

/** The text in the user's language. `message` is the English text and the key in l10n/; `{0}` stands for the first value. */
export function t(message: string, ...values: (string | number)[]): string {
  const language = chosenLanguage();
  if (language === undefined) return l10n.t(message, ...values);
  const text = language === 'nl' ? (dutchTexts[message] ?? message) : message;
  return text.replace(/\{(\d)\}/g, (hole, number) => String(values[Number(number)] ?? hole));
}

/** A number as the user's language groups it: "12.345" in Dutch. */
export function inDigits(number: number): string {
  return number.toLocaleString(chosenLanguage() ?? env.language);
}
