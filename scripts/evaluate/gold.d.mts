/** A text with its gold annotations: see gold.mjs. */
export interface GoldCase {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly gold: object;
}
export function readCases(folder: string): Promise<GoldCase[]>;
