import { publicationId } from '../../../server/src/references/families/publication-id';
import { type Case, describeCases } from './describe-cases';

/** Every shape of an official publication id for which there is a type of reference (domain.md 8.1 and 8.2). */
const ids = [
  'kst-26643-1011',
  'kst-22112-3998',
  'kst-36600-VII-1',
  'kst-35261-B',
  'kst-33506-AB',
  'kst-17257-I',
  'kst-36867-C',
  'kst-20072008-30536-I',
  'kst-20082009-22112-CR',
  'kst-21501-02-3056',
  'kst-17050-261-b1',
  'kst-35300-A-15',
  'kst-20042005-29762-D',
  'kst-19951996-23700-188b',
  'kst-24400-III-A',
  'kst-33750-IV-L-n1',
  'kst-19941995-21027-238',
  'kst-23900-IXB-10',
  'kst-31700-IIB-2',
  'kst-26643-144-h1',
  'kst-22112-1483-n2',
  'kst-21501-02-AC',
  'kst-CLVI-A',
  'kst-CXLIX-A-n1',
  'kst-C-AA',
  'kst-34775-J-C',
  'kst-1259252',
  'kst-20052006-30300F-A',
  'kst-23908-R1519-103',
  'kst-00007-1',
  'kst-19961997-00022-IX',
  'blg-1184123',
  'blg-70818',
  'blg-26241-10F',
  'nds-tk-2013D38756',
  'nds-53676',
  'nds-vws0800900-b1',
  'ah-tk-20242025-100',
  'ah-ek-20072008-5',
  'ah-1271549',
  'kv-tk-2012Z16638',
  'kv-2009Z04193',
  'kv-2060723190',
  'kv-tk-20062007-KVR27039',
  'h-tk-19981999-5576-5580',
  'h-tk-20222023-84-12',
  'h-ek-20152016-31-6',
  'h-vv-19961997-2191-2192',
  'h-tk-20192020-31-8-n1',
  'stb-2024-71',
  'stb-2021-250-n1',
  'stcrt-2009-9231',
  'trb-1951-25',
  'trb-2024-33-n1',
  'trb-2009-mei',
];

/** Written otherwise than the id itself. */
const others: readonly Case[] = [
  ['zie «KST-26643-1011».', 'kst-26643-1011'],
  ['«Stcrt-2001-130-CAO1965»', 'stcrt-2001-130-cao1965'],
  ['«stcrt-2008-194-p2-SC87860»', 'stcrt-2008-194-p2-sc87860'],
  ['«kst-20072008-31200»', 'dossier-31200'],
  ['«kst-21501-33»', 'dossier-21501-33'],
  ['(«kv-tk-2012z16638»)', 'kv-tk-2012Z16638'],
  ['«nds-tk-2013d38756»,', 'nds-tk-2013D38756'],
];

/** Of no type that Griffier has, or no ids at all. */
const none: readonly Case[] = [
  ['ag-tk-2001-04-10 en gmb-2023-502828'],
  ['een ah-erlebnis, een kv-tekort, kv-12, nds-a, trb-2009-nummer'],
];

describeCases(
  'publication ids',
  [...ids.map((id): Case => [`zie «${id}».`, id]), ...others, ...none],
  [publicationId],
);
