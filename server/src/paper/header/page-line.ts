import { type FoundKind, findKind } from '../kinds/find-kind';
import { readDossierLine } from './dossier-line';

/**
 * What a web page prints around a paper that was pasted from it: not the paper's own head, but known facts where the
 * paper prints none (a letter on the site of a ministry begins with "Geachte voorzitter,").
 */
export interface PageFacts {
  readonly dossier?: string;
  readonly dossierTitle?: string;
  readonly number?: string;
  /** Kind that stands on the line above ("Brief regering"). */
  readonly kind?: FoundKind;
}

/** Lines of navigation and of the persons, activities and files that belong to the paper. */
const around =
  /^(?:\[[^\]]{2,30}\] ?){2,}|^(?:Directe link naar document|Gerelateerde personen:|Onderdeel van (?:zaak|activiteiten)|Bijlagen?:$|Preview document\b|Direct naar \(in deze pagina\)|Eerste ondertekenaar:|Mede (?:ondertekenaar|namens)|(?:Mede)?[Ii]ndiener(?:\(s\))?:|(?:Volg|Voortouw)commissie:|Onderwerpen: |Dossier: |Bron(?: vraag| antwoord|:) https?:|Indieners |Beantwoord door |Onderwerpen |Gericht aan: |(?:Gepubliceerd:|Beantwoord|Ingediend) \d|U bent hier:?$|\d{4}-\d{2}-\d{2} \d{2}:\d{2}: )/;

/**
 * Reads a line that a web page puts around a paper.
 * @param before the line above it
 * @returns null for every other line
 */
export function readPageLine(printed: string, before: string): PageFacts | null {
  const line = printed.replace(/^[-•*]\s*/, '');
  // "Nummer: 2024D51302, datum: 2024-12-19, bijgewerkt: …", beneath the title and the kind.
  if (/^Nummer: \d{4}D\d{5}, datum: \d/.test(line)) return { kind: findKind(before) ?? undefined };
  // "Onderdeel van kamerstukdossier 21501 32-1691 Landbouw- en Visserijraad."
  const filed =
    /^Onderdeel van kamerstukdossier (\d{4,5} ?[A-Z\d]{0,6}) ?-(\d{1,4}|[A-Z]{1,2}) (.*?)\.?$/.exec(line);
  if (filed !== null) {
    const dossier = readDossierLine(filed[1]!.trim())?.number;
    return { dossier, number: filed[2]!, dossierTitle: filed[3]! };
  }
  // "ID: 35287-4", "Kenmerk 34293, nr. 134"
  const known = /^(?:ID:|Kenmerk) (\d{5}(?:-[A-Z\d]{1,5})?)(?:-|, nr\. )(\d{1,4}|[A-Z]{1,2})$/.exec(line);
  if (known !== null) return { dossier: readDossierLine(known[1]!)?.number, number: known[2]! };
  // "Kamervraag 2022Z19121", with its dates beneath
  if (/^Kamervraag \d{4}Z\d{5}$/.test(line)) return { kind: findKind('schriftelijke vragen') ?? undefined };
  return around.test(line) ? {} : null;
}
