import assert from 'node:assert/strict';
import { type ContextNote, resolveMotions } from '../../../server/src/paper/motion-context';
import { recognise } from '../../../server/src/references/recognise';
import type { MotionMention } from '../../../server/src/references/reference';

/** Motions of a text with their papers; notes are written "[^1]" with "[^1]: …" on a line of their own. */
function resolve(text: string): readonly MotionMention[] {
  const { references, motions } = recognise(text);
  const footnotes: ContextNote[] = [];
  for (const definition of text.matchAll(/^\[\^(\d+)\]:.*$/gm)) {
    const marks = text.matchAll(new RegExp(`\\[\\^${definition[1]}\\](?!:)`, 'g'));
    footnotes.push({
      references: [...marks].map((mark) => ({ start: mark.index, end: mark.index + mark[0].length })),
      text: { start: definition.index, end: definition.index + definition[0].length },
    });
  }
  return resolveMotions({ text, references, motions, footnotes });
}

/** A text and the paper of each motion in it that names a proposer, in order. */
const carried: readonly (readonly [title: string, text: string, ...targets: (string | null)[]])[] = [
  ['in brackets', 'de motie van het lid Kuik (Kamerstuk 29 754, nr. 658)', 'kst-29754-658'],
  [
    'in brackets on the next line',
    'de motie van het lid Kuik\n(Kamerstuk 29 754, nr. 658) is',
    'kst-29754-658',
  ],
  ['in brackets without a label', 'zoals de motie-Podt (19 637, nr. 3089) over opvang', 'kst-19637-3089'],
  [
    'behind its subject',
    'de motie Kuik over een pilot om te helpen (Kamerstuk 29754, nr. 658)?',
    'kst-29754-658',
  ],
  [
    'behind a subject that names a paper',
    'de motie Kuik over het rapport van de Raad (Kamerstuk 29754, nr. 658) leidt tot',
    'kst-29754-658',
  ],
  [
    'further on in the sentence',
    'Dat de motie van het lid Van Dam niet wordt uitgevoerd, verbaast deze leden (Kamerstuk 26 643, nr. 11).',
    'kst-26643-11',
  ],
  [
    'not the letter that stands nearer before it',
    'In de brief van 18 mei (Kamerstuk 26 643, nr. 1069) over de motie van het lid Piri staat dit niet (Kamerstuk 26 643, nr. 1047).',
    'kst-26643-1047',
  ],
  [
    'not the letter behind it',
    'Over de motie Kuik is de Kamer bij brief van 3 mei geïnformeerd (Kamerstuk 29 754, nr. 690).',
    null,
  ],
  ['not the paper of the next sentence', 'Ik voer de motie Kuik uit. Zie Kamerstuk 29 754, nr. 690.', null],
  [
    'behind a comma',
    'Motie van het lid Sneller c.s., Kamerstukken II 2020/21, 35 570 IX, nr. 14',
    'kst-35570-IX-14',
  ],
  [
    'in front of it, line by line',
    '35 570-VIII, nr. 55 de motie van het lid Kuik over bomen\n35 570-VIII, nr. 56 de motie van het lid Podt over gras',
    'kst-35570-VIII-55',
    'kst-35570-VIII-56',
  ],
  [
    'on a line of its own beneath it',
    'Motie van het lid Kuik over bomen\nKamerstuk 29 754, nr. 658\nAfgedaan met Kamerstuk 29 754, nr. 690.',
    'kst-29754-658',
  ],
  [
    'at its number in a list',
    'Kamerstuk 29 754, nr. 5 (motie-Kuik); nr. 6 (motie-Bos) en nr. 7 (gewijzigde motie-Podt).',
    'kst-29754-5',
    'kst-29754-6',
    'kst-29754-7',
  ],
  [
    'where its note names it',
    'De motie Kuik c.s. wordt uitgevoerd.[^1]\n\n[^1]: Kamerstuk 29 754, nr. 690. Motie Kuik c.s., Kamerstuk 26 643, nr. 45.',
    'kst-26643-45',
    'kst-26643-45',
  ],
  [
    'between its number and its name',
    'Wij stemmen over de motie CLVI, letter M, de motie van het lid Vos c.s. over bomen.',
    'kst-CLVI-M',
  ],
  ['between the word and its proposers', 'motie 29 754, nr. 658 van het lid Kuik', 'kst-29754-658'],
  [
    'a list of numbers behind a list of members',
    'moties van de leden Kuik en Bos, en van de leden Podt en Piri (Kamerstuk 29 754, nrs. 5 en 6)',
    'kst-29754-5',
    'kst-29754-6',
  ],
  [
    'not where a reaction is found',
    'De reactie op de motie Kuik treft u aan in Kamerstuk 29 754, nr. 690.',
    null,
  ],
  ['in front of it', 'Kamerstuk 29 754, nr. 658 (motie Kuik) vraagt meer', 'kst-29754-658'],
  ['within the bracket, in front', 'dit (Kamerstuk 29 754, nr. 658, motie-Kuik) gebeurt', 'kst-29754-658'],
  [
    'a bracket behind the full stop',
    'Ik voer de motie Kuik uit. (Kamerstuk 29 754, nr. 658)',
    'kst-29754-658',
  ],
  ['in a footnote', 'Ik voer de motie Kuik[^1] uit.\n\n[^1]: Kamerstuk 29 754, nr. 658.', 'kst-29754-658'],
  [
    'in a footnote behind the sentence',
    'Ik voer de motie Kuik uit.[^1] Ook dit.\n\n[^1]: Kamerstuk 29 754, nr. 658.',
    'kst-29754-658',
  ],
  [
    'not in a footnote about a letter',
    'Ik voer de motie Kuik uit.[^1]\n\n[^1]: Zie de brief van 3 mei, Kamerstuk 29 754, nr. 690.',
    null,
  ],
  [
    'each its own',
    'zoals de motie-Boomsma/Rajkowski (19 637, nr. 3334) en de motie-Ceder/Boomsma (36 600 XX, nr. 41)',
    'kst-19637-3334',
    'kst-36600-XX-41',
  ],
  [
    'one list for two motions',
    'de moties Kuik en Ceder (29 754, nrs. 658 en 659)',
    'kst-29754-658',
    'kst-29754-659',
  ],
  ['the first of several', 'de aangehouden moties-Graus (31311, nrs. 125 tot en met 127)', 'kst-31311-125'],
  ['a dossier is no paper', 'verlengd met motie-Grinwis c.s. (36 410 VII) uit de middelen', null],
  [
    'what it replaces is not its paper',
    'Gewijzigde motie van het lid Segers c.s. (t.v.v. 33885, nr. 18) over marechaussee',
    null,
  ],
  [
    'its own paper behind what it replaces',
    'Gewijzigde motie van het lid Segers (t.v.v. 33885, nr. 18) over hulp (Kamerstuk 33885, nr. 20)',
    'kst-33885-20',
  ],
  [
    'an earlier mention',
    'Kan de motie van het lid Kuik over een pilot (Kamerstuk 29754, nr. 658) helpen?\n\nHet kabinet gaat in op de motie Kuik.',
    'kst-29754-658',
    'kst-29754-658',
  ],
  [
    'a later mention',
    'Het kabinet gaat in op de motie Kuik.\n\nZie de motie van het lid Kuik (Kamerstuk 29754, nr. 658).',
    'kst-29754-658',
    'kst-29754-658',
  ],
  [
    'spelled otherwise',
    'de motie-Gündoğan (Kamerstuk 25 295, nr. 12)\n\nDe motie Gundogan is aangenomen.',
    'kst-25295-12',
    'kst-25295-12',
  ],
  [
    'the same members, two motions: unknown',
    'de motie-Kuik (29 754, nr. 1)\n\nde motie-Kuik (29 754, nr. 2)\n\nDe motie-Kuik krijgt aandacht.',
    'kst-29754-1',
    'kst-29754-2',
    null,
  ],
  [
    'two motions, but one in the paragraph',
    'de motie-Kuik (29 754, nr. 1)\n\nVerder de motie-Kuik (29 754, nr. 2). Die motie-Kuik krijgt aandacht.',
    'kst-29754-1',
    'kst-29754-2',
    'kst-29754-2',
  ],
  [
    'the chair of a debate gives the number',
    'De voorzitter:\nDeze motie is voorgesteld door de leden Kröger en Grashoff.\nZij krijgt nr. 346 (32847).\n\nIk ontraad de motie-Kröger/Grashoff.',
    'kst-32847-346',
  ],
  [
    'title of a letter: first the motion, then the letter',
    '- Reactie op de motie van het lid Eppink c.s. (Kamerstuk 36 200, nr. 12) (Kamerstuk 36 200, nr. 99)',
    'kst-36200-12',
  ],
  [
    'title of a letter with the letter alone',
    '- Reactie op de motie van het lid Eppink c.s. (Kamerstuk 36 200, nr. 99)',
    null,
  ],
  [
    'a list',
    'Motie; Motie van de leden Drost en Bikker over toezicht; Kamerstuk 26 643, nr. 610.\nBrief; Iets; Kamerstuk 26 643, nr. 1',
    'kst-26643-610',
  ],
  [
    'a letter in a list',
    'Brief; Reactie op de motie van het lid Kuik over pilots; Kamerstuk 26 643, nr. 700',
    null,
  ],
  [
    'a row over two sentences',
    'Motie van Haverkamp over functies. Onderzoek is toegezegd. 27-02-2008 Spoeddebat (29 628, nr. 77) De Kamer wordt geïnformeerd.',
    'kst-29628-77',
  ],
  [
    'a row of a table',
    '| Motie van het lid Kuik over pilots | Kamerstuk 29 754, nr. 658 | uitgevoerd |',
    'kst-29754-658',
  ],
  [
    'a list of votes',
    '- de motie-Van Aalst over de A2, de A15 en het Verslag (35300 A, nr. 19);\n- de motie-Kröger (35300 A, nr. 29);',
    'kst-35300-A-19',
    'kst-35300-A-29',
  ],
  [
    'in the next sentence about "deze motie"',
    'Toen is de motie-Sneller ingediend. Deze motie (Kamerstuk 35 788, nr. 77) is ontraden.',
    'kst-35788-77',
  ],
  ['behind a colon', 'Kamerstuk 35 925, nr. 46: motie van het lid Rog.', 'kst-35925-46'],
  ['behind a paper of a chamber', 'Zie TK 2021-2022, 35 925 nr. 45 (motie Hermans c.s.).', 'kst-35925-45'],
  ['a letter of the Eerste Kamer', '• de motie-Koffeman c.s. over krimp (35300, letter E);', 'kst-35300-E'],
  [
    'its newest number',
    'In stemming komt de gewijzigde motie-Van Aalst (35300-A, nr. 52, was nr. 15).',
    'kst-35300-A-52',
  ],
  [
    'behind the date of its adoption',
    'de motie van het lid Krul over jeugdzorg, die op 2 juli is aangenomen (Kamerstuk 31 839, nr. 1050).',
    'kst-31839-1050',
  ],
  [
    'not the letter in a clause between',
    'De motie Klaver, waarover u bij brief van 4 april (Kamerstuk 32 813, nr. 1000) bent geïnformeerd, is uitgevoerd.',
    null,
  ],
  [
    'a motion in a note',
    'Zo is verzocht.[^1]\n\n[^1]: Motie van het lid Bontenbal c.s., Kamerstuk 21501-32, nr. 1234.',
    'kst-21501-32-1234',
  ],
  ['op stuk: the dossier is not said', 'Ik kom op de motie op stuk nr. 917 van het lid Segers.', null],
];

describe('the paper that carries a motion', () => {
  for (const [title, text, ...targets] of carried) {
    it(title, () => {
      const named = resolve(text).filter(({ proposers }) => proposers.length > 0);
      assert.deepEqual(
        named.map(({ target }) => target),
        targets,
      );
    });
  }

  it('is that of the motion which "die motie" points at', () => {
    const text =
      'de motie Kuik (29 754, nr. 658) is aangenomen. Hoe staat het met die motie? Voornoemde motie is oud.';
    assert.deepEqual(
      resolve(text).map(({ target }) => target),
      ['kst-29754-658', 'kst-29754-658', 'kst-29754-658'],
    );
  });

  it('is not that of the last motion for one with words of its own', () => {
    for (const words of [
      'De motie op stuk nr. 12 ontraad ik.',
      'De motie die vraagt om meer, ontraad ik.',
      'De motie van wantrouwen is ingediend.',
    ]) {
      const last = resolve(`de motie Kuik (29 754, nr. 658) is goed. ${words}`).at(-1);
      assert.equal(last?.target === 'kst-29754-658' && last.proposers.length === 0, false, words);
    }
  });

  it('is not carried over an empty line by "de motie" alone', () => {
    const text = 'de motie Kuik (29 754, nr. 658) is goed.\n\nDe motie is oud.\n\nDie motie is oud.';
    assert.deepEqual(
      resolve(text).map(({ target }) => target),
      ['kst-29754-658', null, null],
    );
  });

  it('is unknown for a motion named by its subject alone', () => {
    const text =
      'de motie Kuik (29 754, nr. 658).\n\n- Reactie op de motie over de verordening (26 643, nr. 1069)';
    assert.deepEqual(
      resolve(text).map(({ target }) => target),
      ['kst-29754-658', null],
    );
  });

  it('gives the id of the motion that is replaced', () => {
    const [motion] = resolve(
      'Gewijzigde motie van het lid Segers c.s. (t.v.v. 33885, nr. 18) over marechaussee',
    );
    assert.equal(motion?.replaces, 'kst-33885-18');
  });
});

/** What a sentence says became of the motion in it. */
const fates: readonly (readonly [text: string, state: string | null])[] = [
  ['Vooral omdat de Kamer de motie Kuik heeft aangenomen.', 'aangenomen'],
  ['de aangenomen motie Kuik', 'aangenomen'],
  ['De motie Kuik is verworpen.', 'verworpen'],
  ['De motie-Nagel c.s. is aan het slot van het debat ingetrokken.', 'ingetrokken'],
  ['De motie-Kuik is aangehouden.', 'aangehouden'],
  ['de inmiddels ingetrokken motie-De Graaf c.s.', 'ingetrokken'],
  ['De motie Kuik is uitgevoerd.', 'uitgevoerd'],
  ['Hiermee beschouw ik de motie Kuik als afgedaan.', 'uitgevoerd'],
  ['De motie Kuik is aangenomen, maar wordt niet uitgevoerd.', 'niet uitgevoerd'],
  ['het kabinet weigert de motie Kuik uit te voeren', 'niet uitgevoerd'],
  ['met de argumentatie om de motie Kuik niet uit te voeren', 'niet uitgevoerd'],
  ['Is de motie Kuik uitgevoerd?', null],
  ['De motie Kuik zal worden uitgevoerd.', null],
  ['De motie Kuik is niet aangenomen.', null],
  ['Ik lees de motie Kuik met aandacht.', null],
  ['De wet is aangenomen. De motie Kuik vraagt meer.', null],
];

describe('what became of a motion', () => {
  for (const [text, state] of fates) {
    it(`${text} → ${state}`, () => {
      assert.equal(resolve(text)[0]?.state, state);
    });
  }
});
