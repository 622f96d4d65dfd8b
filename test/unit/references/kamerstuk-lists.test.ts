import { kamerstukBare } from '../../../server/src/references/families/kamerstuk-bare';
import { kamerstukReversed } from '../../../server/src/references/families/kamerstuk-reversed';
import { type Case, describeCases } from './describe-cases';

const lists: readonly Case[] = [
  ['«Kamerstuk 32 317, nrs.854 en 852»', 'kst-32317-854 kst-32317-852'],
  ['«Kamerstuk 35 334, nrs. 383, 348 en 309», waaronder', 'kst-35334-383 kst-35334-348 kst-35334-309'],
  ['«Kamerstuk 35 334, nrs. 383, 348, en 309»', 'kst-35334-383 kst-35334-348 kst-35334-309'],
  ['«Kamerstuk 35 334, nr. 383 en nr. 348»', 'kst-35334-383 kst-35334-348'],
  ['«Kamerstuk 35 334, nr. 383, nr. 348»', 'kst-35334-383 kst-35334-348'],
  ['«Kamerstuk 35 334, nr. 383, 348 en 349».', 'kst-35334-383 kst-35334-348 kst-35334-349'],
  ['«Kamerstuk 35 334, nr. 383», 3 maart 2022', 'kst-35334-383'],
  ['«Kamerstuk 35 334, nr. 383», 2022', 'kst-35334-383'],
  ['«Kamerstuk 35 334, nr. 383» en 12 andere brieven', 'kst-35334-383'],
  ['«Kamerstuk 35 334, nr. 383» en 12 miljoen', 'kst-35334-383'],
  ['«Kamerstuk 35 334, nrs. 5–7»', 'kst-35334-5 kst-35334-6 kst-35334-7'],
  ['«Kamerstuk 35 334, nrs. 5 t/m 7»', 'kst-35334-5 kst-35334-6 kst-35334-7'],
  ['«Kamerstuk 35 334, nr. 5 tot en met nr. 7»', 'kst-35334-5 kst-35334-6 kst-35334-7'],
  ['«Kamerstuk 35 334, nrs. 5-7 en 9»', 'kst-35334-5 kst-35334-6 kst-35334-7 kst-35334-9'],
  ['«Kamerstuk 35 334, nrs. 5 & 6»', 'kst-35334-5 kst-35334-6'],
  ['«Kamerstuk 35 334, nummers 5 en 6»', 'kst-35334-5 kst-35334-6'],
  ['«Kamerstuk 35 334, #5»', 'kst-35334-5'],
  ['«Kamerstuk 21 501-32, nr. 1570» en «27 858, nr. 621»', 'kst-21501-32-1570', 'kst-27858-621'],
  ['«Kamerstukken I 2004/05, 29 762, D» en «29 800, E»', 'kst-20042005-29762-D', 'kst-20042005-29800-E'],
  ['«Kamerstukken II 2010/11, 31 490, nr. 69»; 2011/12, «31 490, nr. 80»', 'kst-31490-69', 'kst-31490-80'],
  [
    '«Kamerstuk 26 643, nr. 12»; «34 843, nr. 3»; «29 754, nr. 658»',
    'kst-26643-12',
    'kst-34843-3',
    'kst-29754-658',
  ],
  ['«Kamerstuk 26 643, nr. 12», «Kamerstuk 34 843, nr. 3»', 'kst-26643-12', 'kst-34843-3'],
  ['«Kamerstukken 26 643, 34 843 en 32 761, nr. 12»', 'kst-26643-12'],
  ['«Kamerstukken 26 643/34 843, nr. 12»', 'kst-26643-12'],
  ['«Kamerstukken 26 643 en 34 843»', 'dossier-26643 dossier-34843'],
  ['«Kamerstukken 36 410 VI en 36 410 XV, nr. 3»', 'kst-36410-VI-3'],
];

const bare: readonly Case[] = [
  ['(«26643, nr. 907»)', 'kst-26643-907'],
  ['de aangehouden motie-Jansen («33576, nr. 105»)', 'kst-33576-105'],
  ['de motie-Jansen c.s.(«36 625-XII, nr. 8»)', 'kst-36625-XII-8'],
  [
    'de volgende moties: «34775-42»; «34734-25»; «30234-172».',
    'kst-34775-42',
    'kst-34734-25',
    'kst-30234-172',
  ],
  ['Gewijzigde motie van het lid Jansen t.v.v. «32847-1315»', 'kst-32847-1315'],
  ['(t.v.v. «21501-30-662»)', 'kst-21501-30-662'],
  ['(«29628–1249»)', 'kst-29628-1249'],
  ['(«23 645 nr 823»)', 'kst-23645-823'],
  ['(«36 410A, nr. 33»)', 'kst-36410-A-33'],
  ['(«36 600-XX, nr. 29»)', 'kst-36600-XX-29'],
  ['motie-Jansen c.s. («36 410-VII»)', 'dossier-36410-VII'],
  ['het wetsvoorstel («36 067»)', 'dossier-36067'],
  ['in wetsvoorstel «36 067» wordt', 'dossier-36067'],
  ['het amendement «36067-61» is', 'kst-36067-61'],
  ['(«19 637»)', 'dossier-19637'],
  ['moties-Jansen («31311, nrs. 125 tot en met 127»)', 'kst-31311-125 kst-31311-126 kst-31311-127'],
  ['haar motie op stuk «27625, nr. 322» opnieuw', 'kst-27625-322'],
  ['| «29544, nr. 959» | aangehouden |', 'kst-29544-959'],
  ['- «29544, nr. 959»', 'kst-29544-959'],
  ['Motie-Jansen c.s. over zorg («36.744, G»)', 'kst-36744-G'],
  ['«36867-C»', 'kst-36867-C'],
];

const reversed: readonly Case[] = [
  ['Zij krijgt «nr. 346 (32847)».', 'kst-32847-346'],
  ['Zij krijgen de «nrs. 37 t/m 39 (36 410 VI)».', 'kst-36410-VI-37 kst-36410-VI-38 kst-36410-VI-39'],
  ['de motie «op stuk nr. 12 (31 311)»', 'kst-31311-12'],
  ['de moties «op de stukken nrs. 12 en 13 (31 311)»', 'kst-31311-12 kst-31311-13'],
  ['het amendement «op stuk nr. 9 (36 410-XV)» en', 'kst-36410-XV-9'],
  ['Zij krijgt «nr. 12 (21501-20)».', 'kst-21501-20-12'],
  ['Zij krijgt «nr. 12 (Kamerstuk 31 311)».', 'kst-31311-12'],
  ['de moties «nr. 12 (31311)» en «nr. 14 (31311)»', 'kst-31311-12', 'kst-31311-14'],
];

const implied: readonly Case[] = [
  ['«Kamerstuk, nr. 12»', 'null'],
  ['«Kamerstukken II 2022/23, nr. 12»', 'null'],
  ['(«Kamerstuk nr. 12»)', 'null'],
  ['«Kamerstukken, nrs. 12 en 13»', 'null'],
];

describeCases('Kamerstukken: several numbers and dossiers', lists, []);
describeCases('Kamerstukken: without a label', bare, [kamerstukBare]);
describeCases('Kamerstukken: reversed', reversed, [kamerstukReversed]);
describeCases('Kamerstukken: implied dossier', implied, []);
