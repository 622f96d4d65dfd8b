/**
 * Numbers that look random and are the same for the same seed, on every machine (mulberry32).
 * @param {number} seed
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** From 0 up to 1. */
    next,
    /** A whole number below `end`. */
    below: (end) => Math.floor(next() * end),
    /** One of a list. */
    pick: (list) => list[Math.floor(next() * list.length)],
    /** True in this share of cases. */
    chance: (share) => next() < share,
    /** From the normal distribution (Box–Muller). */
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

/** A seed for one of many things made from one seed. */
export function seedOf(seed, number) {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(number + 1, 0xc2b2ae35)) >>> 0;
}
