import { type FoundKind, findKind } from '../kinds/find-kind';

/** How far behind the head the first words of a paper are looked at, in UTF-16 code units. */
export const OPENING = 2500;

/** The set words with which papers of some kinds begin (domain.md 6), for a text that lost its title. */
const openings: readonly (readonly [RegExp, string])[] = [
  [/\bstel(?:t|len) het volgende (?:sub)?amendement voor\b/, 'amendement'],
  [/\bHet (?:gewijzigd )?voorstel van (?:rijks)?wet wordt als volgt gewijzigd:/, 'nota van wijziging'],
  [/\bverslag uit te brengen in de vorm van een lijst van vragen\b/, 'verslag houdende een lijst van vragen'],
  [/\bheeft de eer (?:als volgt verslag|verslag als volgt) uit te brengen\b/, 'verslag'],
  [
    /\bVragen en antwoorden(?:, voorzien van een inleiding,)? zijn hierna afgedrukt\b/,
    'lijst van vragen en antwoorden',
  ],
  [
    /\bHieronder zijn opgenomen het advies van de Afdeling advisering van de Raad van State\b/,
    'advies afdeling advisering raad van state en nader rapport',
  ],
  [/\bbij de gratie Gods, Konin(?:g|gin) der Nederlanden\b/, 'voorstel van wet'],
  [
    /\bfracties (?:de )?behoefte (?:om )?(?:een aantal )?vragen en opmerkingen voor te leggen\b/,
    'verslag van een schriftelijk overleg',
  ],
];

/**
 * The kind of a paper by its first words; null where these could be those of another kind.
 * @param from where the head ends
 */
export function kindByOpening(text: string, from: number): FoundKind | null {
  const opening = text.slice(from, from + OPENING).replace(/\s+/g, ' ');
  for (const [words, kind] of openings) if (words.test(opening)) return findKind(kind);
  return null;
}
