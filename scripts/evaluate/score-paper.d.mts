import type { GoldCase } from './gold.mjs';
import type { Score } from './score.mjs';

export function scorePaper(score: Score, item: GoldCase, paper: object): void;
