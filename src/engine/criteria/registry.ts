import { formula } from './formula';
import { given } from './given';
import { levels } from './levels';
import type { Method } from './method';
import { pass } from './pass';
import { proportional } from './proportional';

/** Every scoring method there is. To add one: one file, and one line here. */
export const METHODS: readonly Method[] = [given, proportional, pass, levels, formula];

/** Methods of the language that are still to come: refused by name, never misread. */
export const METHODS_TO_COME: readonly string[] = [
  'step',
  'tiers',
  'per-count',
  'range',
  'leader',
  'normalised',
];
