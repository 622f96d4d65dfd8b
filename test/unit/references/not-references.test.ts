import { type Case, describeCases } from './describe-cases';

// What looks like a citation and is none (domain.md 2.4): a drafter who sees one false link trusts none.
const money: readonly Case[] = [
  ['een bedrag van € 26 643'],
  ['een bedrag van €26.643'],
  ['een bedrag van € 26 643, nr. 12 in de lijst'],
  ['EUR 35 300 VI'],
  ['f 35 300 en f 36 410'],
  ['14.475.618 euro'],
  ['14 475 618 euro'],
  ['26 643 000 euro'],
  ['in totaal 26 643 euro'],
  ['2.734.237 2019: 2.605.579 2020: 2.519.212'],
  ['200 000 woningen, 35 300 dieren en 20 000 mensen'],
  ['29.000.000 19.000.000 10.000.000'],
  ['€ 58 mln. extra'],
  ['(x € 1.000): 2018: 34.237'],
  ['reeks 26.643 26.700 27.100'],
  ['de wet kost 26 643 euro'],
  ['| 26 643 | 27 100 | 28 286 |'],
  ['20.500, 21.300 en 22.400'],
];

const dates: readonly Case[] = [
  ['op 3 maart 2022 om 10:15 uur'],
  ['25-09-2023 en 2023-09-25'],
  ['in vergaderjaar 2022/23 en 2022-2023'],
  ['Kamerstuk van 12 maart 2023'],
  ['de Kamerstukken van 2022-2023'],
  ['de jaren 2018-2022'],
  ['Vastgesteld 20 oktober 2023'],
  ['Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel'],
  ['Tweede Kamer, 2023'],
  ['(CD d.d. 25/09)'],
];

const addresses: readonly Case[] = [
  ['Postbus 20018⏎2500 EA DEN HAAG'],
  ['Postbus 20301 2500 EH Den Haag'],
  ['1935 AS en 3068 HB'],
  ['telefoon 070-340 79 11 of 06 26 643 112'],
  ['+31 6 26643112'],
  ['NL91 ABNA 0417 1643 00'],
  ['KvK 27123456, BSN 123456782'],
  ['ISSN 0921 - 7371'],
  ['ISBN 978-90-26643-12-8'],
  ['Schedeldoekshaven 100'],
];

const marks: readonly Case[] = [
  ['2017Z09721, 2025D18687 en 2026A02571'],
  ['2024-0000129720'],
  ['no.2020000369'],
  ['W01.20.0036/I'],
  ['kenmerk 754612-135544-CZ'],
  ['kenmerk 5687928/11'],
  ['kenmerk DGS-26643-2'],
  ['COVZ2402020'],
  ['zaaknummer C-26643/12'],
  ['HR 12 mei 1978, nr. 18 586, BNB 1978/7'],
  ['versie 26.643.12'],
  ['A26643-12'],
  ['bestand26643-12'],
  ['26643_12'],
];

const numbers: readonly Case[] = [
  ['nr. 12'],
  ['nr. 1408/71'],
  ['het amendement nr. 9'],
  ['vraag 12 en 13'],
  ['tabel 12, blz. 123, pagina 40'],
  ['de leden stemden met 76 tegen 74 stemmen'],
  ['92% van de 26 643 boetes'],
  ['18,6% en 26,6%'],
  ['12 345 handtekeningen'],
  ['het dossier bevat 3 stukken'],
  ['een dossier van 40 pagina’s'],
  ['het kamerstuk over de zorg'],
  ['Kamerstukken'],
  ['de Kamerstukken zijn op 12 mei gedrukt'],
  ['nr. nr. nr.'],
  ['Kamerstuk Kamerstuk Kamerstuk'],
  ['artikel 12 (hierna: artikel)'],
  ['in 2018 (26 643)'],
  ['het aantal (27 112) steeg'],
  ['(9925)'],
  ['(12 345)'],
  ['19 637 Vreemdelingenbeleid'],
  ['36 600 IX Vaststelling van de begrotingsstaat'],
  ['De Kamerstuk-bijlagen'],
  ['dossier-Jansen'],
];

const slips: readonly Case[] = [
  ['Kamerstuk 26 6'],
  ['Kamerstuk 2664'],
  ['Kamerstuk 266433, nr. 12'],
  ['Kamerstuk 26 6433, nr. 12'],
  ['Kamerstukken II 2022/23, 266 43, nr. 12'],
];

describeCases('no references: money and counts', money, []);
describeCases('no references: dates and sessions', dates, []);
describeCases('no references: postcodes, telephones, registers', addresses, []);
describeCases('no references: marks of letters, cases, documents', marks, []);
describeCases('no references: numbers of other things', numbers, []);
describeCases('no references: slips that give an impossible number', slips, []);
