import type { FamilyExample } from '../family';

/** Forms of articles of laws and treaties; tests and docs/references.md are made from these. */
export const lawExamples: readonly FamilyExample[] = [
  {
    text: '«artikel 273g van het Wetboek van Strafrecht»',
    targets: ['jci1.3:c:BWBR0001854&artikel=273g'],
    note: 'law by its name',
  },
  { text: '«artikel 273g Wetboek van Strafrecht»', targets: ['jci1.3:c:BWBR0001854&artikel=273g'] },
  { text: '«art. 8 EVRM»', targets: ['jci1.3:c:BWBV0001000&artikel=8'], note: 'treaty by its abbreviation' },
  {
    text: '«artikel 36e, derde lid, Sr»',
    targets: ['jci1.3:c:BWBR0001854&artikel=36e&lid=3'],
    note: 'with a lid',
  },
  {
    text: '«artikel 12, eerste lid, aanhef en onder a, van de Wet dieren»',
    targets: ['jci1.3:c:BWBR0030250&artikel=12&lid=1&o=a'],
    note: 'with lid and onderdeel',
  },
  {
    text: '«artikelen 287 en 36e Sr»',
    targets: ['jci1.3:c:BWBR0001854&artikel=287', 'jci1.3:c:BWBR0001854&artikel=36e'],
    note: 'several articles',
  },
  {
    text: '«artikelen 3 tot en met 5 Awb»',
    targets: ['jci1.3:c:BWBR0005537&artikel=3', 'jci1.3:c:BWBR0005537&artikel=5'],
    note: 'a range: its ends',
  },
  {
    text: '«artikel 3:2 jo. 3:46 Awb»',
    targets: ['jci1.3:c:BWBR0005537&artikel=3:2', 'jci1.3:c:BWBR0005537&artikel=3:46'],
  },
  {
    text: '«art. 6:162 lid 2 BW»',
    targets: ['jci1.3:c:BWBR0005289&artikel=162&lid=2'],
    note: 'Burgerlijk Wetboek: the Boek stands before the colon',
  },
  {
    text: '«artikel 620 van Boek 7 van het Burgerlijk Wetboek»',
    targets: ['jci1.3:c:BWBR0005290&artikel=620'],
    note: 'the Boek by name',
  },
  {
    text: '«Boek 7 van het Burgerlijk Wetboek»',
    targets: ['jci1.3:c:BWBR0005290'],
    note: 'a Boek as a whole',
  },
  { text: '«titel 7 van Boek 7 BW»', targets: ['jci1.3:c:BWBR0005290'] },
  { text: '«§ 2.3 Awb»', targets: ['jci1.3:c:BWBR0005537'], note: 'a part of a law: the law is linked' },
  { text: '«WNo art. XV»', targets: ['jci1.3:c:BWBR0003372&artikel=XV'], note: 'law before the article' },
  {
    text: '«artikel 59 Vw 2000»',
    targets: ['jci1.3:c:BWBR0011823&artikel=59'],
    note: 'abbreviation with a year',
  },
  {
    text: '«artikel Y 12 van de Kieswet»',
    targets: ['jci1.3:c:BWBR0004627'],
    note: 'articles of the Kieswet have a letter',
  },
  {
    text: '«artikel 6, lid 1, onder f), AVG»',
    targets: ['32016R0679'],
    note: 'an EU act by its name: CELEX number',
  },
  {
    text: '«artikel 5 van de Kaderwet adviescolleges» kan',
    targets: null,
    note: 'law without a confirmed id',
  },
  {
    text: '«artikel 12a van het Statuut van het Koninkrijk der Nederlanden», dat',
    targets: null,
    note: 'a name as it is miswritten',
  },
  {
    text: '«artikel 9 van het Protocol (nr. 2)» betreffende',
    targets: null,
    note: 'a protocol by its number',
  },
  { text: '«artikel 4:9 Bgfo» zegt', targets: null, note: 'an abbreviation that no table knows' },
  {
    text: '«artikel 3 van de Wet goedkeuring Verdrag inzake de bescherming van de zee», die',
    targets: null,
    note: 'a law that has a treaty in its name',
  },
  { text: '«artikel 2 Ow» en', targets: null, note: 'an abbreviation of several laws' },
  { text: '«artikel 300 BW»', targets: null, note: 'Burgerlijk Wetboek without a Boek' },
  {
    text: '«artikel 5 van de Wet bescherming persoonsgegevens BES» is',
    targets: null,
    note: 'another law than the one without "BES"',
  },
  { text: '«artikel 101, lid 3, VWEU»', targets: null, note: 'treaty without a confirmed id' },
  { text: '«artikel 3 van de Wet van 3 juli 1996», houdende', targets: null, note: 'a law by its date' },
  {
    text: 'het «artikel 18a van de richtlijn 2011/36/EU»',
    targets: ['32011L0036'],
    note: 'of a numbered EU act: type eu',
  },
];
