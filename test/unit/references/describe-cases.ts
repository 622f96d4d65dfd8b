import assert from 'node:assert/strict';
import type { Family } from '../../../server/src/references/family';
import { recognise } from '../../../server/src/references/recognise';
import { unmark } from './marked-text';

/** A text with every reference in « »; then, for each, its targets separated by a space, or "null". */
export type Case = readonly [marked: string, ...targets: string[]];

/** Tests that the engine finds in each text what is marked there, and nothing else; a family's own examples among them. */
export function describeCases(name: string, cases: readonly Case[], families: readonly Family[]): void {
  describe(name, () => {
    for (const [marked, ...expected] of cases) {
      it(marked, () => {
        const { text, spans } = unmark(marked);
        const found = recognise(text).references;
        assert.deepEqual(
          found.map(({ start, end }) => text.slice(start, end)),
          spans.map(({ start, end }) => text.slice(start, end)),
        );
        assert.deepEqual(
          found.map(({ targets }) => targets?.join(' ') ?? 'null'),
          expected,
        );
      });
    }
    for (const family of families) {
      for (const { text: marked, targets } of family.examples) {
        it(`example: ${marked}`, () => {
          const { text, spans } = unmark(marked);
          const found = recognise(text).references;
          assert.deepEqual(
            found.map(({ start, end }) => ({ start, end })),
            spans,
          );
          const ids = found.flatMap((reference) => reference.targets ?? []);
          assert.deepEqual(ids.length === 0 ? null : ids, targets);
        });
      }
    }
  });
}
