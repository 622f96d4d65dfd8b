import assert from 'node:assert/strict';
import { parsePaper } from '../../../server/src/paper/parse-paper';
import { head, unindented } from './said';

describe('header', () => {
  const dossiers = (text: string) =>
    parsePaper(unindented(text)).header.dossiers.map(({ number, title }) => `${number}: ${title ?? '–'}`);

  const heads: [string, string, string][] = [
    [
      'chamber, session, dossier, number, kind and date as printed',
      `
      Tweede Kamer der Staten-Generaal 2
      Vergaderjaar 2022–2023
      32 317 JBZ-Raad
      Nr. 859 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld 20 oktober 2023
      `,
      'kst-32317-859 · verslag van een schriftelijk overleg (VSO) · II · 2022-2023 · 2023-10-20',
    ],
    [
      'each on a line of its own',
      `
      Tweede Kamer der Staten-Generaal

      2

      Vergaderjaar 2024‒2025

      36 600 VII

      Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken (VII) voor het jaar 2025

      Nr. 12

      LIJST VAN VRAGEN EN ANTWOORDEN

      Vastgesteld 7 november 2024
      `,
      'kst-36600-VII-12 · lijst van vragen en antwoorden (LVA) · II · 2024-2025 · 2024-11-07',
    ],
    [
      'the table above a paper on the official site, and nothing else printed',
      `
      | Eerste Kamer der Staten-Generaal | 2022-2023 | 36071 nr. B |

      Vastgesteld 3 oktober 2022
      `,
      'kst-36071-B · – · I · 2022-2023 · 2022-10-03',
    ],
    [
      'a page from the web around a letter that prints no head',
      `
      [overzicht] [activiteiten] [besluiten]

      Beheer van bomen

      Brief regering

      Nummer: 2024D51302, datum: 2024-12-19, bijgewerkt: 2024-12-19 20:11, versie: 1

      Onderdeel van kamerstukdossier 21501 32-1691 Landbouw- en Visserijraad.

      Preview document (origineel)

      Geachte Voorzitter,

      Met deze brief informeer ik u over bomen.
      `,
      'kst-21501-32-1691 · brief · II · – · –',
    ],
    [
      'dossier, ondernummer and title on one line, and the letter again beneath it',
      `
      34902 N VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG

      Vergaderjaar 2019-2020

      N

      Vastgesteld 23 maart 2020
      `,
      'kst-34902-N · verslag van een nader schriftelijk overleg (VNSO) · I · 2019-2020 · 2020-03-23',
    ],
    [
      'a dossier whose title begins as a kind does, above its number',
      `
      31 924 X
      Jaarverslag en slotwet Ministerie van Defensie 2008

      nr. 17
      LIJST VAN VRAGEN EN ANTWOORDEN

      Vastgesteld 9 juni 2009
      `,
      'kst-31924-X-17 · lijst van vragen en antwoorden (LVA) · II · – · 2009-06-09',
    ],
    [
      'the date behind the address, and a title broken by an empty line',
      `
      34 293

      Renovatie van het park

      Nr. 134 BRIEF VAN DE MINISTER VAN BOMEN EN

      STRUIKEN

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 12 maart 2024
      `,
      'kst-34293-134 · brief · II · – · 2024-03-12',
    ],
    [
      'a title on one line with its date and the text',
      `
      33 605
      Beheer van bomen
      Nr. 19
      VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld 14 juni 2013 In de commissie voor Bomen bestond behoefte aan vragen.
      `,
      'kst-33605-19 · verslag van een schriftelijk overleg (VSO) · II · – · 2013-06-14',
    ],
    [
      'the kind by the first words where the title is lost',
      `
      Tweede Kamer der Staten-Generaal | 2020-2021 | 35517 nr. 12 |
      Ontvangen 9 november 2020
      Het voorstel van wet wordt als volgt gewijzigd:
      `,
      'kst-35517-12 · nota van wijziging (NvW) · II · 2020-2021 · 2020-11-09',
    ],
    [
      'an item of the Handelingen on the official site',
      `
      Handeling

      Datum publicatieOrganisatieVergaderjaarVergadernummerDatum vergadering
      Tweede Kamer der Staten-Generaal2018-2019nr. 86, item 22

      22 Regeling van werkzaamheden

      De voorzitter:

      Ik open de vergadering.

      Motie

      De Kamer,
      `,
      'h-tk-20182019-86-22 · handelingen · II · 2018-2019 · –',
    ],
    [
      'pages of the Handelingen of before 2011 on the official site',
      `
      Handeling

      Tweede Kamer der Staten-Generaal2007-2008nr. 67, pagina 4709-4713

      Aan de orde is het debat over bomen.
      `,
      'h-tk-20072008-4709-4713 · handelingen · II · 2007-2008 · –',
    ],
    [
      'a whole sitting on the site of the Tweede Kamer',
      `
      Plenair verslag Tweede Kamer, 39e vergadering
      Donderdag 22 december 2022

       • Aanvang
        10:15 uur

      Opening

      Voorzitter: Els
      `,
      '– · handelingen · II · – · 2022-12-22',
    ],
    [
      'a dossier whose title begins as a kind does, beneath its number',
      `
      33 959

      Voorstel van het lid Els tot wijziging van het Reglement van Orde in verband met bomen in de zaal

      Nr. 2

      VOORSTEL

      Het Reglement van Orde wordt als volgt gewijzigd:
      `,
      'kst-33959-2 · voorstel · II · – · –',
    ],
    [
      'a page of the Aanhangsel',
      `
      Tweede Kamer der Staten-Generaal 2
      Vergaderjaar 2023–2024 Aanhangsel van de Handelingen
      Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden
      2129
      Vragen van het lid Van Dam (CDA) aan de Minister van Landbouw over het bos (ingezonden 2 april 2024).
      `,
      'ah-tk-20232024-2129 · schriftelijke vragen · II · 2023-2024 · 2024-04-02',
    ],
    [
      'a letter of the Eerste Kamer with a note at its letter',
      `
      35 979 Wijziging van de Bomenwet

      H1 BRIEF VAN DE MINISTER VOOR BOMEN

      Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

      Den Haag, 8 maart 2023
      `,
      'kst-35979-H · brief · I · – · 2023-03-08',
    ],
    [
      'a letter of the Eerste Kamer',
      `
      Eerste Kamer der Staten-Generaal 1
      Vergaderjaar 2021/22
      35 925 Nota over de toestand van ’s Rijks Financiën
      AB (herdruk) BRIEF VAN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN
      Aan de Voorzitter van de Eerste Kamer der Staten-Generaal
      Den Haag, 2 november 2021
      `,
      'kst-35925-AB · brief · I · 2021-2022 · 2021-11-02',
    ],
    [
      'a paper of the Eerste Kamer of before 2010 carries the session in its id',
      `
      Eerste Kamer der Staten-Generaal 1
      Vergaderjaar 2006–2007
      30 536 Wijziging van de Mediawet
      C MEMORIE VAN ANTWOORD
      Ontvangen 1 juni 2007
      `,
      'kst-20062007-30536-C · memorie van antwoord (MvA) · I · 2006-2007 · 2007-06-01',
    ],
    [
      'a council dossier and a date without its space',
      `
      21 501-31 Raad voor de Werkgelegenheid
      Nr. 207 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld16 april 2010
      `,
      'kst-21501-31-207 · verslag van een schriftelijk overleg (VSO) · II · – · 2010-04-16',
    ],
    [
      'an R-number, which is no part of the id',
      `
      34 356 (R2064) Wijziging van de Rijkswet
      Nr. 3 MEMORIE VAN TOELICHTING
      `,
      'kst-34356-3 · memorie van toelichting (MvT) · II · – · –',
    ],
    [
      'a title over several lines',
      `
      36 101 Wijziging van de Bomenwet in verband met het
      planten van bomen langs wegen
      Nr. 8 GEWIJZIGD AMENDEMENT VAN HET LID DE WIT C.S. TER
      VERVANGING VAN DAT GEDRUKT ONDER NR. 7
      Ontvangen 3 juni 2024
      `,
      'kst-36101-8 · gewijzigd amendement (amdt.) · II · – · 2024-06-03',
    ],
    [
      'the web page of a paper',
      `
      Kamerstuk

      Datum publicatieOrganisatieVergaderjaarDossier- en ondernummer
      Tweede Kamer der Staten-Generaal2016-201734700 nr. 19

      34 700 Kabinetsformatie 2017

      Nr. 19 BRIEF VAN DE INFORMATEUR

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 29 mei 2017
      `,
      'kst-34700-19 · brief · II · 2016-2017 · 2017-05-29',
    ],
    [
      'Markdown headings',
      `
      # 29 684 Waddenzeebeleid

      ## Nr. 210 Brief van de Minister van Infrastructuur en Waterstaat

      Den Haag, 5 april 2022
      `,
      'kst-29684-210 · brief · II · – · 2022-04-05',
    ],
    [
      'a joint paper of both chambers',
      `
      Staten-Generaal 1/2
      Vergaderjaar 2013–2014
      34 000 Nota over de toestand van ’s Rijks Financiën
      Nr. 5 VERSLAG VAN EEN RAPPORTEUR
      `,
      'kst-34000-5 · verslag van een rapporteur · I/II · 2013-2014 · –',
    ],
    [
      'a dossier of the Eerste Kamer alone',
      `
      Eerste Kamer der Staten-Generaal 1
      CXXIV Verslag van de Tijdelijke Commissie Werkwijze Eerste Kamer
      G BRIEF VAN DE VOORZITTER VAN DE EERSTE KAMER DER STATEN-GENERAAL
      Aan de leden
      Den Haag, 3 juli 2018
      `,
      'kst-CXXIV-G · brief · I · – · 2018-07-03',
    ],
    [
      'a draft that leaves its values open',
      `
      ---
      dossier: "36 410 XV"
      ondernummer:
      soort: nota van wijziging   # tweede?
      kamer:
      vergaderjaar: 2023/24
      datum: 2024-02-30
      commissie: vaste commissie voor Sociale Zaken en Werkgelegenheid
      ---
      `,
      '– · nota van wijziging (NvW) · – · 2023-2024 · –',
    ],
    [
      'a draft with front matter before a printed head: what it is silent on, the lines say',
      `
      ---
      dossier: 26 643
      ondernummer: 1234
      ---

      Brief van de Staatssecretaris van Digitale Zaken

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 1 mei 2025
      `,
      'kst-26643-1234 · brief · II · – · 2025-05-01',
    ],
    [
      'a slip that gives no year pair, and a day that is none',
      `
      Tweede Kamer der Staten-Generaal 2
      Vergaderjaar 2022–2025
      36 101 Wijziging van de Bomenwet
      Nr. 6 VERSLAG
      Vastgesteld 31 februari 2024
      `,
      'kst-36101-6 · verslag (V) · II · – · –',
    ],
  ];
  for (const [name, text, expected] of heads) {
    it(`reads ${name}`, () => {
      assert.equal(head(parsePaper(unindented(text))), expected);
    });
  }

  it('reads several dossiers with their titles: the number belongs to the first', () => {
    const text = `
      31 308 Vreemdelingenbeleid
      29 949 Kinderen in detentie
      Nr. 3 VERSLAG VAN EEN ALGEMEEN OVERLEG
      Vastgesteld 16 april 2008
      `;
    assert.deepEqual(dossiers(text), ['31308: Vreemdelingenbeleid', '29949: Kinderen in detentie']);
    assert.equal(parsePaper(unindented(text)).header.id, 'kst-31308-3');
  });

  it('reads several dossiers of a draft', () => {
    assert.deepEqual(dossiers('---\ndossier:\n  - 32 317\n  - 26 643\ndossiertitel: JBZ-Raad\n---\n'), [
      '32317: JBZ-Raad',
      '26643: –',
    ]);
  });

  it('keeps the kind as it is printed', () => {
    const { header } = parsePaper(
      '36 101 Bomenwet\nNr. 9 MOTIE VAN HET LID BOS OVER BOMEN IN DE STAD\nVoorgesteld 3 mei 2024\n',
    );
    assert.equal(header.printedKind, 'MOTIE VAN HET LID BOS OVER BOMEN IN DE STAD');
    assert.equal(header.subject, 'BOMEN IN DE STAD');
  });

  it('finds the committee in the first lines, or with who signs', () => {
    const committee = (text: string) => parsePaper(text).header.committee;
    assert.equal(
      committee(
        '36 101 Bomenwet\nNr. 6 VERSLAG\nVastgesteld 1 mei 2024\n\nDe vaste commissie voor Volksgezondheid, Welzijn en Sport1, belast met het onderzoek, brengt verslag uit.\n',
      ),
      'vaste commissie voor Volksgezondheid, Welzijn en Sport',
    );
    assert.equal(
      committee(
        '36 101 Bomenwet\nNr. 6 VERSLAG\nVastgesteld 1 mei 2024\n\nTekst.\n\nDe griffier van de vaste commissie voor Financiën,\nWeeber\n',
      ),
      'vaste commissie voor Financiën',
    );
  });

  it('finds who signed, with their functions', () => {
    const { header } = parsePaper(
      '26 643 ICT\nNr. 3 BRIEF VAN DE MINISTERS VAN FINANCIËN EN VAN DEFENSIE\nDen Haag, 1 mei 2024\n\nTekst van de brief.\n\nDe Minister van Financiën,\n\nE. Heinen\n\nDe Minister van Defensie,\nR.P. Brekelmans\n',
    );
    assert.deepEqual(
      header.signatories.map(({ name, role }) => `${role}: ${name}`),
      ['Minister van Financiën: E. Heinen', 'Minister van Defensie: R.P. Brekelmans'],
    );
  });

  it('takes no head from running text', () => {
    for (const text of [
      '12 500 inwoners telt het dorp. Nr. 3 in de rij is de bakker.\n',
      'Het verslag van de vergadering volgt.\n\nVastgesteld werd dat er koffie was.\n',
      '# Nota\n\nBoodschappen: melk, brood.\n',
      'Brief\n\nLieve oma, alles gaat goed.\n',
    ]) {
      const { header, isPaper } = parsePaper(text);
      assert.equal(isPaper, false, text);
      assert.deepEqual([header.id, header.dossiers, header.number], [null, [], null]);
    }
  });
});
