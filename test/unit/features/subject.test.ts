import assert from 'node:assert/strict';
import { subjectAt } from '../../../server/src/features/subject';
import { sceneOf } from './snapshot-of';

/** What stands under `$0`, in a few words. */
function subject(source: string): string {
  const scene = sceneOf(source);
  const found = subjectAt(scene.paper, scene.offset);
  if (found === null) return 'nothing';
  const words = scene.text(found.span);
  switch (found.kind) {
    case 'target':
      return `target ${found.targets.join(' ')} in "${words}"`;
    case 'motion':
      return `motion of ${found.motion.proposers.join('/')} in "${words}"`;
    case 'faction':
      return `faction ${found.faction} in "${words}"`;
    case 'footnote':
      return `footnote ${found.footnote.label}, ${found.side} "${words}"`;
    default:
      return `${found.kind} "${words}"`;
  }
}

describe('What is under the cursor', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Zie Kamer$0stuk 99 001, nr. 3.', 'target kst-99001-3 in "Kamerstuk 99 001, nr. 3"'],
    ['Zie $0Kamerstuk 99 001, nr. 3.', 'target kst-99001-3 in "Kamerstuk 99 001, nr. 3"'],
    ['Zie Kamerstuk 99 001, nr. 3$0.', 'target kst-99001-3 in "Kamerstuk 99 001, nr. 3"'],
    ['Zie $0 Kamerstuk 99 001, nr. 3.', 'nothing'],
    ['$0', 'nothing'],
    // A number of several is a subject of its own; on the label it is all of them.
    ['Zie Kamerstuk 99 001, nrs. 8$054 en 852.', 'target kst-99001-854 in "854"'],
    ['Zie Kamerstuk 99 001, nrs. 854 en 85$02.', 'target kst-99001-852 in "852"'],
    [
      'Zie Kamer$0stuk 99 001, nrs. 854 en 852.',
      'target kst-99001-854 kst-99001-852 in "Kamerstuk 99 001, nrs. 854 en 852"',
    ],
    ['De motie van het lid Ja$0nsen c.s. ligt voor.', 'motion of Jansen in "motie van het lid Jansen c.s."'],
    // The number behind a motion is a reference, its name the motion.
    ['de motie Jansen (Kamerstuk 99 001, nr$0. 7)', 'target kst-99001-7 in "Kamerstuk 99 001, nr. 7"'],
    ['De leden van de D$066-fractie lezen dit.', 'faction D66 in "D66"'],
    ['asiel (SP, Vo$0lt, PvdA en GroenLinks, CU)', 'faction Volt in "Volt"'],
    ['asiel (SP, Volt, PvdA en GroenLinks, C$0U)', 'faction ChristenUnie in "CU"'],
    ['tekst<sup>$01</sup> verder\n\n<sup>1</sup> De noot.', 'footnote 1, mark "<sup>1</sup>"'],
    ['tekst<sup>1</sup> verder\n\n<sup>$01</sup> De noot.', 'footnote 1, note "<sup>1</sup>"'],
    ['tekst<sup>1</sup> verder\n\n<sup>1</sup> De n$0oot.', 'nothing'],
    ['`Kamer$0stuk 99 001, nr. 3`', 'nothing'],
  ];
  for (const [text, expected] of cases)
    it(text.replaceAll('\n', '⏎'), () => assert.equal(subject(text), expected));
});
