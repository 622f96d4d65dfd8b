import type { FamilyExample } from '../family';

/** The namings of domain.md 4.1; `targets` are the proposers of all marked mentions, null when none is named. */
export const motionExamples: readonly FamilyExample[] = [
  { text: 'conform de «motie van het lid Ceder» over voedselhulp', targets: ['Ceder'] },
  { text: 'de «motie van de leden Van Baarle en Dassen»', targets: ['Van Baarle', 'Dassen'] },
  { text: 'de «motie van leden Bikker en Omtzigt»', targets: ['Bikker', 'Omtzigt'], note: 'zonder "de"' },
  { text: 'de «motie Hamer c.s.» is uitgevoerd', targets: ['Hamer'], note: 'met medeondertekenaars' },
  {
    text: 'de aangehouden «motie-Lodders/Geurts» (33576, nr. 105)',
    targets: ['Lodders', 'Geurts'],
    note: 'een schuine streep verbindt twee indieners',
  },
  {
    text: 'de «motie-Remco Dijkstra/Postma»',
    targets: ['Remco Dijkstra', 'Postma'],
    note: 'voornaam bij naamgenoten',
  },
  {
    text: 'de betreffende «motie Van Baarle-Dassen»',
    targets: ['Van Baarle', 'Dassen'],
    note: 'een koppelteken verbindt twee indieners',
  },
  { text: 'de «motie-Pouw-Verweij»', targets: ['Pouw-Verweij'], note: 'een koppelteken in de naam' },
  { text: '«Motie van Haverkamp»', targets: ['Haverkamp'] },
  { text: 'de «motie van de heren Van Haersma Buma en Segers»', targets: ['Van Haersma Buma', 'Segers'] },
  { text: 'De «motie-Lagas» (BBB) over maatregelen', targets: ['Lagas'], note: 'met fractie, Eerste Kamer' },
  { text: '«Motie-Bezaan (PVV) c.s.» over wonen (36.744, G)', targets: ['Bezaan'] },
  {
    text: '«Gewijzigde motie van het lid Segers c.s.» (t.v.v. 33885, nr.18) over marechaussee',
    targets: ['Segers'],
    note: 'vervangt een andere motie',
  },
  { text: 'de «nader gewijzigde motie-Kuik»', targets: ['Kuik'] },
  {
    text: 'de «motie op stuk nr. 917 van de leden Segers en Van Haersma Buma»',
    targets: ['Segers', 'Van Haersma Buma'],
  },
  { text: 'de «motie ingediend door het lid Paternotte»', targets: ['Paternotte'] },
  { text: 'de «door het lid Kröger ingediende motie»', targets: ['Kröger'] },
  { text: 'de «moties Kuik» en «Ceder»', targets: ['Kuik', 'Ceder'], note: 'twee moties' },
  {
    text: 'de «moties Kuik c.s.» (31 293, nr. 4) en «Ceder en Bikker» (31 293, nr. 5)',
    targets: ['Kuik', 'Ceder', 'Bikker'],
    note: 'na een haakje verbindt "en" twee indieners van één motie',
  },
  {
    text: 'de «moties Kuik»6 en «Ceder»7',
    targets: ['Kuik', 'Ceder'],
    note: 'met de nummers van voetnoten',
  },
  { text: 'de «motie van van het lid Kuik»', targets: ['Kuik'], note: 'een verdubbeld voorzetsel' },
  { text: 'aangenomen «moties-Koffeman c.s.» over datacenters', targets: ['Koffeman'] },
  { text: 'Voornoemde «motie» is uitgevoerd.', targets: null, note: 'verwijst terug' },
  { text: 'de «motie» over de verordening', targets: null, note: 'alleen het onderwerp' },
  { text: 'een VVD-«motie» over veiligheid', targets: null, note: 'alleen de fractie' },
  { text: 'een «motie van de BBB-fractie» over boeren', targets: null, note: 'alleen de fractie' },
];
