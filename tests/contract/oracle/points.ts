import type { Criterion, Method } from '../../../src/rules/rule-set';
import {
  absolute,
  fromNumber,
  larger,
  negate,
  ONE,
  order,
  over,
  q,
  rounded,
  share,
  smaller,
  sumOf,
  times,
  toNumber,
  ZERO,
  type Q,
} from './rational';
import { isNumber, isStep, type Value } from './value';
import { isSection, kindOf, Memory, type Leaf, type World } from './world';

/** What a criterion gives a row. Excluded: it does not count, neither in points nor in the maximum. */
export interface Outcome {
  readonly points: Q | null;
  readonly max: Q;
  readonly excluded?: true;
}

/** Reads an expression, or a number that stands for itself, on a row. */
export type Reading = (population: string, row: number, written: string | number) => Value;

const EXCLUDED: Outcome = { points: null, max: ZERO, excluded: true };
const KINDS = ['score', 'bonus', 'penalty'] as const;

/** Points of criteria, sections, score, bonus, penalty and total of a row. */
export class Points {
  private readonly memory = new Memory();
  /**
   * Whether a sum stands exactly where rounding turns while float64, in which design.md §3 has sums made, may miss it
   * in the 15 digits that are looked at: 8.2 − 7.2 is 0.999999999999999 there. Such cases are not compared at random;
   * points.test.ts asks for them by name.
   */
  doubtful = false;

  constructor(
    private readonly world: World,
    private readonly read: Reading,
  ) {}

  of(population: string, row: number, criterion: Criterion): Outcome {
    return this.memory.once(`${population}/${row}/${criterion.id}`, () => {
      // “`exclude` and `applies: false` are the same”
      if (criterion.applies !== undefined) {
        const applies = this.read(population, row, criterion.applies);
        if (applies === false) return EXCLUDED;
        if (applies === null) return { points: null, max: maxOf(criterion) };
      }
      return isSection(criterion)
        ? this.section(population, row, criterion)
        : this.leaf(population, row, criterion);
    });
  }

  /** `score`, `bonus` or `penalty`: the top level by kind. */
  sum(population: string, row: number, kind: (typeof KINDS)[number]): Q | null {
    return this.memory.once(`${population}/${row}/${kind}`, () => {
      const all = this.world.criteria(population).filter((each) => kindOf(each) === kind);
      const { points, max } = this.scoresOf(population, row, all);
      if (points === null) return null;
      const full = sumOf(all.map((each) => times(weightOf(each), maxOf(each))));
      // `rescale: 'total'`: only the score has a maximum to come back to
      const scaled =
        kind === 'score' && this.rescale(population) !== 'none' ? scale(points, full, max) : points;
      return this.rounded(this.capped(population, kind, scaled), 'criterion');
    });
  }

  /** “`total` = score + bonus − penalty, each cap first, then totalMin…totalMax” */
  total(population: string, row: number): Q | null {
    return this.memory.once(`${population}/${row}/total`, () => {
      const [score, bonus, penalty] = KINDS.map((kind) => this.sum(population, row, kind));
      if (!score || !bonus || !penalty) return null;
      const { totalMin, totalMax } = this.world.population(population).adjust ?? {};
      const plain = this.together([score, bonus, negate(penalty)]);
      const above = totalMin === undefined ? plain : larger(plain, fromNumber(totalMin));
      const within = totalMax === undefined ? above : smaller(above, fromNumber(totalMax));
      return this.rounded(within, 'total');
    });
  }

  /** actual ÷ target of a criterion with a target; null while one of them is missing. */
  measured(population: string, row: number, { method }: Leaf): { actual: Q; target: Q } | null {
    const { actual, target } = method as { actual: string; target: string | number };
    const [a, t] = [this.read(population, row, actual), this.read(population, row, target)];
    return isNumber(a) && isNumber(t) ? { actual: a, target: t } : null;
  }

  /** Whether the result of a leaf that applies is missing, so that its policy speaks. */
  lacks(population: string, row: number, leaf: Leaf): boolean {
    const applies = leaf.applies === undefined || this.read(population, row, leaf.applies) === true;
    return applies && this.raw(population, row, leaf) === null;
  }

  private leaf(population: string, row: number, leaf: Leaf): Outcome {
    const max = maxOf(leaf);
    const raw = this.raw(population, row, leaf);
    if (raw !== null) {
      // “points lie in min…max; min: default 0”
      const within = smaller(larger(raw, fromNumber(leaf.min ?? 0)), highest(leaf));
      return { points: this.rounded(within, 'criterion'), max };
    }
    switch (leaf.missing ?? 'block') {
      case 'block':
        return { points: null, max };
      case 'zero':
        return { points: ZERO, max };
      case 'full':
        return { points: this.rounded(max, 'criterion'), max };
      case 'exclude':
        return EXCLUDED;
    }
  }

  private raw(population: string, row: number, leaf: Leaf): Q | null {
    const { method } = leaf;
    const read = (written: string | number): Value => this.read(population, row, written);
    switch (method.kind) {
      case 'given':
        return read(method.field ?? leaf.id) as Q | null;
      case 'formula':
        return read(method.expression) as Q | null;
      case 'pass': {
        const passed = read(method.when);
        return passed === null ? null : passed ? maxOf(leaf) : ZERO;
      }
      case 'levels': {
        const step = read(method.of);
        return isStep(step) ? fromNumber(method.points[step.scale[step.at]!]!) : null;
      }
      case 'proportional':
        return this.proportional(population, row, leaf, method);
      default:
        throw new Error(`the oracle has no method ${method.kind}`);
    }
  }

  /** “max × ratio; 0 below from; the ratio counts up to cap (default 100%)”; where lower is better, target ÷ actual. */
  private proportional(
    population: string,
    row: number,
    leaf: Leaf,
    { better, from, cap }: Extract<Method, { kind: 'proportional' }>,
  ): Q | null {
    const measured = this.measured(population, row, leaf);
    if (!measured) return null;
    const { actual, target } = measured;
    const lower = better === 'lower';
    const highest = cap === undefined ? ONE : share(cap);
    // lower is better and nothing happened: as good as it can be
    if (lower && order(actual, ZERO) === 0) return times(maxOf(leaf), highest);
    const ratio = lower ? over(target, actual) : over(actual, target);
    if (from !== undefined && order(ratio, share(from)) < 0) return ZERO;
    return times(maxOf(leaf), smaller(ratio, highest));
  }

  private section(population: string, row: number, section: Criterion & { children: Criterion[] }): Outcome {
    const by = (kind: string): readonly Criterion[] =>
      section.children.filter((each) => kindOf(each) === kind);
    const [score, bonus, penalty] = KINDS.map((kind) => this.scoresOf(population, row, by(kind)));
    const full = maxOf(section);
    if (by('score').length > 0 && score!.excluded) return EXCLUDED;
    const atSection = this.rescale(population) === 'section';
    const max = atSection ? full : score!.max;
    if (!score!.points || !bonus!.points || !penalty!.points) return { points: null, max };
    const scaled = atSection ? scale(score!.points, full, score!.max) : score!.points;
    // “Inside a section, score and bonus add and penalty subtracts, never below `min`”
    const sum = this.together([scaled, bonus!.points, negate(penalty!.points)]);
    const points = larger(sum, fromNumber(section.min ?? 0));
    return { points: this.rounded(points, 'criterion'), max };
  }

  /** “`weight` multiplies points and max in a sum”: the sum over the criteria that are not excluded. */
  private scoresOf(population: string, row: number, criteria: readonly Criterion[]): Outcome {
    const counted = criteria
      .map((each) => ({ weight: weightOf(each), outcome: this.of(population, row, each) }))
      .filter(({ outcome }) => !outcome.excluded);
    const points = counted.map(({ weight, outcome }) => outcome.points && times(weight, outcome.points));
    const max = sumOf(counted.map(({ weight, outcome }) => times(weight, outcome.max)));
    const known = points.every((each): each is Q => each !== null);
    const sum = known ? this.together(points as readonly Q[]) : null;
    return { points: sum, max, ...(counted.length === 0 && { excluded: true as const }) };
  }

  private together(parts: readonly Q[]): Q {
    const sum = sumOf(parts);
    const { decimals = 2, mode = 'half-away' } = this.world.rules.rounding ?? {};
    const { n, d } = times(sum, q(2n * 10n ** BigInt(decimals)));
    const even = mode === 'up' || mode === 'down';
    const turnsHere = d === 1n && n % 2n === (even ? 0n : n < 0n ? -1n : 1n);
    const inexact = parts.some((part) => (part.d & (part.d - 1n)) !== 0n);
    if (inexact && turnsHere && floatMayMiss(sum, parts)) this.doubtful = true;
    return sum;
  }

  private capped(population: string, kind: (typeof KINDS)[number], points: Q): Q {
    const { bonusCap, penaltyCap } = this.world.population(population).adjust ?? {};
    const cap = { score: undefined, bonus: bonusCap, penalty: penaltyCap }[kind];
    return cap === undefined ? points : smaller(points, fromNumber(cap));
  }

  private rescale(population: string): 'section' | 'total' | 'none' {
    return this.world.population(population).adjust?.rescale ?? 'section';
  }

  /** “Rounding applies to every criterion, section and total (`at: 'criterion'`), or to the total alone.” */
  private rounded(points: Q, place: 'criterion' | 'total'): Q {
    const { at = 'criterion', decimals = 2, mode = 'half-away' } = this.world.rules.rounding ?? {};
    return place === 'total' || at === 'criterion' ? rounded(points, decimals, mode) : points;
  }
}

const weightOf = ({ weight }: Criterion): Q => fromNumber(weight ?? 1);

/** The declared maximum, or that of the children that score. */
export function maxOf(criterion: Criterion): Q {
  if (criterion.max !== undefined || !isSection(criterion)) return fromNumber(criterion.max ?? 0);
  const scoring = criterion.children.filter((each) => kindOf(each) === 'score');
  return sumOf(scoring.map((each) => times(weightOf(each), maxOf(each))));
}

/** The most a leaf can give: a proportional one counts “up to cap”, which may be more than all of max. */
const highest = (leaf: Leaf): Q =>
  leaf.method.kind === 'proportional' && leaf.method.cap !== undefined
    ? larger(maxOf(leaf), times(maxOf(leaf), share(leaf.method.cap)))
    : maxOf(leaf);

/** Whether adding the parts as floats can be wrong in the 15th digit of a number just below the sum. */
function floatMayMiss(sum: Q, parts: readonly Q[]): boolean {
  const biggest = toNumber(parts.map(absolute).reduce(larger, ZERO));
  const lost = biggest * Number.EPSILON * parts.length;
  const size = Math.abs(toNumber(sum)) * (1 - 1e-9);
  return size === 0 ? lost > 0 : lost >= 10 ** (Math.floor(Math.log10(size)) - 14) / 2;
}

const scale = (points: Q, full: Q, left: Q): Q =>
  order(full, left) === 0 || order(left, ZERO) === 0 ? points : over(times(points, full), left);
