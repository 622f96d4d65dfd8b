import { aanhangsel } from './families/aanhangsel';
import { commissionDocument } from './families/commission-document';
import { ecli } from './families/ecli';
import { euAct } from './families/eu-act';
import { faction } from './families/faction';
import { staatsblad, staatscourant, tractatenblad } from './families/gazette';
import { handelingen } from './families/handelingen';
import { law } from './families/law';
import { motion } from './families/motion';
import type { Family } from './family';

/** The table of families: the order decides when two start at the same place on one track. */
export const families: readonly Family[] = [
  aanhangsel,
  handelingen,
  staatsblad,
  staatscourant,
  tractatenblad,
  ecli,
  commissionDocument,
  law,
  euAct,
  motion,
  faction,
];
