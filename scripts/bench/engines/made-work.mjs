// What one paper of 50 kB gives the index, made up: the same for the same number.
import { deflateRawSync } from 'node:zlib';
import { randomOf } from '../../generate-corpus/random.mjs';

export const FAMOUS = 'kst-20000-1';
const syllables = 'ver ge in for ma tie wet be leid zorg on der wijs kli maat heid'.split(' ');

/** Bytes of one mention as the index keeps it. */
export const MENTION_BYTES = 36;

export function madeWords(random, count) {
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join(''),
  );
}

/** A few papers are cited often, most hardly ever: the famous one about a thousand times in 20,000 papers. */
export function madeTarget(random) {
  if (random.chance(0.0025)) return FAMOUS;
  const value = Math.floor(20001 + 300_000 * random.next() ** 3);
  return `kst-${20000 + (value % 17000)}-${1 + Math.floor(value / 17000) * 7}`;
}

export function madePaper(number) {
  const random = randomOf(number + 1);
  const count = 1 + Math.floor(-20 * Math.log(1 - random.next()));
  const mentions = new Map();
  for (let at = 0; at < count; at++) {
    const key = madeTarget(random);
    mentions.set(key, (mentions.get(key) ?? 0) + 1);
  }
  const dossier = 20000 + (number % 1000);
  return {
    file: number,
    uri: `file:///corpus/${dossier}/kst-${dossier}-${Math.floor(number / 1000)}.md`,
    date: 10_000 + random.below(10_000),
    body: deflateRawSync(madeWords(random, count * 24).join(' '), { level: 1 }),
    mentions: [...mentions].map(([key, times]) => [
      key,
      Buffer.alloc(MENTION_BYTES * times, number & 255),
      times,
    ]),
    words: madeWords(random, 4),
  };
}
