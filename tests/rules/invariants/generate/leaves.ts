import type { Criterion } from '../../../../src/rules/rule-set';
import type { Dice } from '../../../contract/generate/dice';

export type Leaf = Extract<Criterion, { method: unknown }>;
type Method = Leaf['method'];
export type MethodKind = Method['kind'];

export const METHODS: readonly MethodKind[] = [
  'given',
  'proportional',
  'step',
  'tiers',
  'pass',
  'levels',
  'per-count',
  'range',
  'leader',
  'normalised',
  'formula',
];
export const POLICIES = ['block', 'zero', 'exclude', 'full'] as const;

/** What a random criterion may be. */
export interface Wanted {
  /** A higher result is better, whatever the other rows have: neither `lower`, z-score nor a range that loses above. */
  readonly rising: boolean;
}

/** Fields of results, better when they are higher in rules that ask for it. */
const RESULTS = ['a', 'b'] as const;

/** A random criterion of a random method and policy. */
export function leaf(dice: Dice, id: string, wanted: Wanted): Leaf {
  const max = dice.pick([10, 5, 4]);
  const method = methodOf(dice, dice.pick(METHODS), max, wanted);
  const missing = dice.pick(dice.chance(60) ? POLICIES : (['zero', 'exclude', 'full'] as const));
  return {
    id,
    title: id,
    max,
    method,
    missing,
    ...(dice.chance(15) && { weight: dice.pick([2, 3, 0.5]) }),
    ...(dice.chance(10) && { applies: 'có' }),
  };
}

/** A random method of a kind. */
export function methodOf(dice: Dice, kind: MethodKind, max: number, { rising }: Wanted): Method {
  const actual = dice.pick(RESULTS);
  const lower = !rising && dice.chance(30) && { better: 'lower' as const };
  const measure = { actual, target: dice.pick(['chỉ_tiêu', 5, 2.5]), ...lower };
  const within = dice.chance(50) && { within: 'nhóm' };
  switch (kind) {
    case 'given':
      return { kind, field: 'chấm' };
    case 'proportional':
      return {
        kind,
        ...measure,
        ...(dice.chance(30) && { from: dice.pick(['50%', '1/3']) }),
        ...(dice.chance(30) && { cap: dice.pick(['120%', '80%']) }),
        ...(dice.chance(20) && { strictly: true }),
      };
    case 'step':
      return {
        kind,
        ...measure,
        step: dice.pick([0.5, 1, '10%']),
        lose: dice.pick([0.5, 1]),
        count: dice.pick(['whole', 'begun', 'exact'] as const),
        ...(dice.chance(40) && { gain: 0.25, gainCap: 1 }),
      };
    case 'tiers':
      return tiers(dice, actual, max, rising);
    case 'pass':
      return { kind, when: dice.pick([`${actual} >= 5`, `${actual} > 2.5`]) };
    case 'levels': {
      const points = [0, max / 2, max];
      const [low, middle, high] = rising ? points : points.toSorted(() => dice.int(0, 2) - 1);
      return { kind, of: 'mức', points: { thấp: low!, vừa: middle!, cao: high! } };
    }
    case 'per-count':
      return { kind, count: 'đếm', each: dice.pick([0.5, 1, 1.25]) };
    case 'range':
      return {
        kind,
        actual,
        low: 2.5,
        high: 7.5,
        ...((rising || dice.chance(30)) && { outside: 'below' as const }),
        ...(dice.chance(50) && { step: dice.pick([1, '20%']), lose: 1 }),
      };
    case 'leader':
      return {
        kind,
        ...measure,
        ...within,
        ...(dice.chance(30) && { atTarget: '60%' }),
        unassigned: dice.pick(
          rising ? (['relative', 'full'] as const) : (['relative', 'exclude', 'full'] as const),
        ),
      };
    case 'normalised':
      return normalised(dice, actual, rising, within);
    case 'formula':
      return { kind, expression: rising ? `${actual} / 2 + given(b, 0)` : `abs(${actual} - 5) + đếm / 3` };
  }
}

function tiers(dice: Dice, actual: string, max: number, rising: boolean): Method {
  const hit = dice.pick(['first', 'unique', 'max', 'sum'] as const);
  const upper = hit === 'unique' ? `5 <= ${actual} < 7.5` : `${actual} >= 5`;
  const [best, second, rest] = rising || dice.chance(50) ? [max / 2, max / 4, 0] : [max / 4, max / 2, 1];
  return {
    kind: 'tiers',
    hit,
    tiers: [
      { when: `${actual} >= 7.5`, points: best },
      { when: upper, points: second },
    ],
    otherwise: { points: rest },
  };
}

function normalised(dice: Dice, actual: string, rising: boolean, within: false | { within: string }): Method {
  const ways = ['min-max', 'rank', 'percent-rank', 'distance-to-best', 'goalposts'] as const;
  const by = rising ? dice.pick(ways) : dice.pick([...ways, 'z-score'] as const);
  return {
    kind: 'normalised',
    actual,
    by,
    ...(by === 'goalposts' ? { low: 1, high: 8 } : within),
    ...(!rising && dice.chance(30) && { better: 'lower' as const }),
    ...((by === 'z-score' || dice.chance(20)) && { to: [1, 3] as [number, number] }),
  };
}
