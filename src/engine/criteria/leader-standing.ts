import { NO_CODE } from '../columns/column';
import { roundTo } from '../arithmetic/round';
import { DECIMALS } from '../arithmetic/comparable';
import { distanceBeyond, isLowerBetter, measure } from './measure';
import { perInputs } from './per-inputs';

/** Where a row stands against its target. */
export interface Standing {
  readonly is: 'missing' | 'no-ratio' | 'unassigned' | 'below' | 'at' | 'beyond';
  readonly actual: number;
  readonly target: number;
  /** How far the target was reached: actual ÷ target, or target ÷ actual where lower is better; may be Infinity. */
  readonly reached: number;
  /** The same, rounded as the rules say: who leads is decided by this. */
  readonly ratio: number;
  /** reached − 1, without what a subtraction of near floats loses. */
  readonly excess: number;
}

/** What a group's rows are compared with. */
export interface Group {
  /** The highest ratio and excess of those beyond their targets; −Infinity where nobody is. */
  readonly ratio: number;
  readonly excess: number;
  /** The rows with that ratio. */
  readonly leaders: readonly number[];
  /** The best result of the rows without a target, and who has it; NaN where there are none. */
  readonly best: number;
  readonly bestRows: readonly number[];
}

export interface Standings {
  readonly standings: readonly Standing[];
  /** By the code of the group. */
  readonly groups: readonly Group[];
}

export const standingsOf = perInputs((inputs): Standings => {
  const { actual, target } = measure(inputs);
  const lower = isLowerBetter(inputs);
  const decimals = inputs.number('decimals') ?? DECIMALS;
  const standings = Array.from(actual, (value, row) => standingOf(value, target[row]!, lower, decimals));
  const { codes, names } = inputs.groups('within');
  const members: number[][] = names.map(() => []);
  codes.forEach((code, row) => {
    if (code !== NO_CODE && inputs.takesPart(row)) members[code]!.push(row);
  });
  return { standings, groups: members.map((rows) => groupOf(rows, standings, lower)) };
});

function standingOf(actual: number, target: number, lower: boolean, decimals: number): Standing {
  const at = { actual, target, reached: NaN, ratio: NaN, excess: NaN };
  if (Number.isNaN(actual)) return { is: 'missing', ...at };
  if (Number.isNaN(target) || (target === 0 && !lower)) return { is: 'unassigned', ...at };
  if (target < 0) return { is: 'no-ratio', ...at };
  const beyond = distanceBeyond(lower, actual, target);
  if (beyond === 0) return { is: 'at', ...at, reached: 1, ratio: 1, excess: 0 };
  const [over, under] = lower ? [target, actual] : [actual, target];
  const endless = lower && actual <= 0;
  const reached = endless ? Infinity : over / under;
  const excess = endless ? Infinity : beyond / under;
  const ratio = roundTo(reached, decimals);
  return { is: beyond > 0 ? 'beyond' : 'below', actual, target, reached, ratio, excess };
}

function groupOf(rows: readonly number[], standings: readonly Standing[], lower: boolean): Group {
  const beyond = rows.filter((row) => standings[row]!.is === 'beyond');
  const apart = rows.filter((row) => standings[row]!.is === 'unassigned');
  const ratio = most(beyond.map((row) => standings[row]!.ratio));
  const excess = most(beyond.map((row) => standings[row]!.excess));
  const results = apart.map((row) => standings[row]!.actual);
  const best = results.length === 0 ? NaN : lower ? -most(results.map((value) => -value)) : most(results);
  return {
    ratio,
    excess,
    leaders: beyond.filter((row) => standings[row]!.ratio === ratio),
    best,
    bestRows: apart.filter((row) => standings[row]!.actual === best),
  };
}

/** −Infinity of none. Without spreading: a group may hold every row there is. */
function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), -Infinity);
}
