import { formula } from './formula';
import { given } from './given';
import { leader } from './leader';
import { levels } from './levels';
import type { Method } from './method';
import { normalised } from './normalised';
import { pass } from './pass';
import { perCount } from './per-count';
import { proportional } from './proportional';
import { range } from './range';
import { step } from './step';
import { tiers } from './tiers';

/** Every scoring method there is. To add one: one file, and one line here. */
export const METHODS: readonly Method[] = [
  given,
  proportional,
  step,
  tiers,
  pass,
  levels,
  perCount,
  range,
  leader,
  normalised,
  formula,
];
