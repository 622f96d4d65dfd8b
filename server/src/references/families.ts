import { aanhangsel } from './families/aanhangsel';
import { commissionDocument } from './families/commission-document';
import { ecli } from './families/ecli';
import { euAct } from './families/eu-act';
import { faction } from './families/faction';
import { staatsblad, staatscourant, tractatenblad } from './families/gazette';
import { handelingen } from './families/handelingen';
import { kamerstuk } from './families/kamerstuk';
import { kamerstukBare } from './families/kamerstuk-bare';
import { kamerstukChamber } from './families/kamerstuk-chamber';
import { kamerstukFragment } from './families/kamerstuk-fragment';
import { kamerstukOwn } from './families/kamerstuk-own';
import { kamerstukReversed } from './families/kamerstuk-reversed';
import { law } from './families/law';
import { lawShortForm } from './families/law-short-form';
import { motion } from './families/motion';
import { chamberAddress, officialAddress } from './families/official-address';
import { publicationId } from './families/publication-id';
import { shortFormNumber, shortFormSaid, shortFormSource } from './families/short-form';
import type { Family } from './family';

/** The table of families: the order decides when two start at the same place on one track. */
export const families: readonly Family[] = [
  kamerstuk,
  kamerstukChamber,
  kamerstukBare,
  kamerstukReversed,
  kamerstukOwn,
  publicationId,
  officialAddress,
  aanhangsel,
  handelingen,
  staatsblad,
  staatscourant,
  tractatenblad,
  ecli,
  commissionDocument,
  law,
  euAct,
  shortFormSource,
  shortFormNumber,
  shortFormSaid,
  lawShortForm,
  chamberAddress,
  kamerstukFragment,
  motion,
  faction,
];
