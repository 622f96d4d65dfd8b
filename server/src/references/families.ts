import { euAct } from './families/eu-act';
import { law } from './families/law';
import { motion } from './families/motion';
import type { Family } from './family';

/** The table of families: the order decides when two start at the same place on one track. */
export const families: readonly Family[] = [law, euAct, motion];
