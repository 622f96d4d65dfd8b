/** First words of every label that may open a block within lines of plain text, or a long paragraph. */
const prefixes = [
  'Antwoord',
  'antwoord',
  'ANTWOORD',
  'Artikel',
  'ARTIKEL',
  'Algeme',
  'ALGEMEEN',
  'Afdeling',
  'AFDELING',
  'Agendapunt',
  'AGENDAPUNT',
  'Annex',
  'BRIEF VAN',
  'Beantwoording',
  'BEANTWOORDING',
  'Bijlage',
  'BIJLAGE',
  'Gezamenlijk antwoord',
  'Hoofdstuk',
  'HOOFDSTUK',
  'Inbreng',
  'Inhoud',
  'INHOUD',
  'Kabinetsreactie',
  'Onderde',
  'ONDERDE',
  'Nr. ',
  'Nr.',
  'Paragraaf',
  'PARAGRAAF',
  'Reactie',
  'REACTIE',
  'Titel ',
  'TITEL ',
  'Toelichting',
  'TOELICHTING',
  'Vraag',
  'VRAAG',
  'Vragen',
  'VRAGEN',
  'Deelvraag',
  'Nadere vragen',
  'De leden van',
  'Het lid ',
  'De heer ',
  'De voorzitter',
  'De waarnemend voorzitter',
  'De tijdelijk voorzitter',
  'De plaatsvervangend voorzitter',
  'De minister ',
  'De staatssecretaris ',
  'De Kamer,',
  'De kamer,',
  'Motie',
  'Mevrouw ',
  'Mevr. ',
  'Dhr. ',
  'Meneer ',
  'Minister ',
  'Minister-president ',
  'Staatssecretaris ',
  'constaterende',
  'overwegende',
  'gehoord',
  'gelezen',
  'gezien',
  'gelet op',
  'van mening',
  'van oordeel',
  'voorts ',
  'tevens ',
  'verzoekt',
  'roept',
  'spreekt',
  'draagt',
  'vraagt',
  'besluit',
  'en gaat over',
];

/** Prefixes by their first two code units, so that running text is passed over after one look. */
const byStart = new Map<number, string[]>();
for (const prefix of prefixes) {
  const key = prefix.charCodeAt(0) * 256 + prefix.charCodeAt(1);
  const list = byStart.get(key) ?? [];
  byStart.set(key, list);
  list.push(prefix);
}

/** Whether the first words at `at` may be a label ("Vraag 3", "De heer Van Dam (CDA):", "overwegende dat"). */
export function startsAsLabel(text: string, at: number): boolean {
  const list = byStart.get(text.charCodeAt(at) * 256 + text.charCodeAt(at + 1));
  if (list === undefined) return false;
  for (const prefix of list) if (text.startsWith(prefix, at)) return true;
  return false;
}
