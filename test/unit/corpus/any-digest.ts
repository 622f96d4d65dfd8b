import fc from 'fast-check';
import type { PaperDigest } from '../../../server/src/corpus/digest';
import { made } from './made-digest';

/** Few files and few ids, so that papers occur twice and cite each other. */
export const uris = [
  'file:///werk/a.md',
  'file:///werk/b.md',
  'file:///corpus/c.md',
  'file:///corpus/%C3%A9.md',
];

const ids = ['kst-26643-1011', 'kst-26643-855', 'kst-29754-658', 'kst-36200-VI-12', 'kst-20042005-29762-D'];
const targets = [
  ...ids,
  'kst-26643-1',
  'dossier-26643',
  'stb-2023-123',
  'CDA: kst-26643-1011',
  'D66: kst-29754-658',
];
const dossierOf: Readonly<Record<string, string>> = {
  'kst-26643-1011': '26643',
  'kst-26643-855': '26643',
  'kst-29754-658': '29754',
  'kst-36200-VI-12': '36200-VI',
  'kst-20042005-29762-D': '29762',
};
const few = <T>(values: readonly T[], maxLength: number) =>
  fc.array(fc.constantFrom(...values), { maxLength });

/** Digests of any papers of a small world. */
export const anyDigest: fc.Arbitrary<PaperDigest> = fc
  .record({
    id: fc.option(fc.constantFrom(...ids), { nil: null, freq: 5 }),
    title: fc.constantFrom('JBZ-Raad', 'Informatiebeveiliging', null),
    second: fc.boolean(),
    date: fc.option(fc.constantFrom('2022-03-04', '2023-10-20', '2024-01-01'), { nil: null }),
    subject: fc.constantFrom(null, 'Veiligheid online'),
    carries: fc.boolean(),
    mentions: few(targets, 6),
    motions: few(
      [
        { by: 'Kuik', target: 'kst-29754-658', subject: 'een pilot', state: 'aangenomen' as const },
        { by: 'Kuik/Segers', target: 'kst-29754-658', state: 'uitgevoerd' as const },
        { by: 'Kuik' },
        { by: 'Van Ginneken', target: 'kst-26643-1011', state: 'niet uitgevoerd' as const },
        { by: 'Van Ginneken', state: 'gewijzigd' as const },
        { by: '' },
        { by: '', target: 'kst-26643-1011' },
      ],
      3,
    ),
    contributions: few(['CDA 2/1', 'D66 3/3', 'CDA+VVD 1/0'], 3),
    introductions: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('Geannoteerde agenda', 'Brief'), {
      maxKeys: 2,
    }),
    factionMentions: few(['CDA', 'D66', 'VVD'], 4),
    unresolved: few(['Kamerstuk, nr. 12'], 2),
  })
  .map(({ id, title, second, carries, ...rest }) =>
    made({
      ...rest,
      id,
      dossiers: {
        ...(id === null ? {} : { [dossierOf[id]!]: title }),
        ...(second ? { 34843: 'Seksuele intimidatie' } : {}),
      },
      motion: carries ? { proposers: ['Segers'], cosigned: true, subject: null } : null,
    }),
  );
