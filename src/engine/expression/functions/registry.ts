import { exceeded, maxOf, met, ratio, stage } from './criteria';
import { dateOf, days, year } from './dates';
import type { Declaration } from './declaration';
import { given, missing } from './missing';
import { abs, max, mean, min, roundNumber, sum } from './numbers';
import { seats } from './seats';
import { has, oneOf, textOf } from './texts';
import { streak, times, votes } from './titles';

const DECLARATIONS: readonly Declaration[] = [
  abs,
  roundNumber,
  min,
  max,
  sum,
  mean,
  missing,
  given,
  dateOf,
  year,
  days,
  oneOf,
  has,
  textOf,
  ratio,
  met,
  exceeded,
  maxOf,
  stage,
  streak,
  times,
  votes,
  seats,
];

/** Every function of the language by its name. To add one is to declare it and to list it here. */
export const FUNCTIONS: ReadonlyMap<string, Declaration> = new Map(
  DECLARATIONS.map((declaration) => [declaration.name, declaration]),
);
