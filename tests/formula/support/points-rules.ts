import fc from 'fast-check';
import type { Criterion, Population, RuleSet } from '../../../src/rules/rule-set';
import { Dice } from '../../contract/generate/dice';
import {
  METHODS,
  methodOf,
  POLICIES,
  type Leaf,
  type MethodKind,
} from '../../rules/invariants/generate/leaves';
import { AGGREGATES, type Aggregate } from '../../rules/invariants/generate/sections';
import type { Cells } from '../../support/table';

export const POPULATION = 'đơn_vị';

/** A method, what a missing result does, and how the section above it adds up. */
export interface Triple {
  readonly kind: MethodKind;
  readonly missing: (typeof POLICIES)[number];
  readonly aggregate: Aggregate;
}

/** Every triple so many times, in rule sets of at most so many sections each; the same every time. */
export function pointsCases(seed: number, times: number, sections: number): PointsCase[] {
  const wanted = AGGREGATES.flatMap((aggregate) => {
    const leaves = METHODS.flatMap((kind) =>
      POLICIES.flatMap((missing) => Array.from({ length: times }, () => ({ kind, missing, aggregate }))),
    );
    return chunks(mixed(leaves), 3);
  });
  const lists = chunks(mixed(wanted), sections);
  const generated = fc.sample(fc.gen(), { seed, numRuns: lists.length });
  return lists.map((list, i) => pointsCase(new Dice(generated[i]!), list));
}

export interface PointsCase {
  readonly rules: RuleSet;
  readonly rows: readonly Cells[];
}

function pointsCase(dice: Dice, lists: readonly (readonly Triple[])[]): PointsCase {
  let next = 0;
  const fresh = (prefix: string): string => `${prefix}_${++next}`;
  const criteria = lists.map((triples) => section(dice, triples, fresh));
  const population: Population = {
    id: POPULATION,
    title: 'Đơn vị',
    key: ['tên'],
    fields: FIELDS,
    criteria: nested(dice, criteria, fresh),
    adjust: {
      rescale: dice.pick(['section', 'total', 'none'] as const),
      ...(dice.chance(50) && { bonusCap: 2, penaltyCap: 3 }),
      ...(dice.chance(30) && { totalMin: 10, totalMax: 60 }),
    },
  };
  const rounding = {
    at: dice.chance(70) ? ('criterion' as const) : ('total' as const),
    decimals: dice.pick([2, 1, 0]),
    mode: dice.chance(55) ? ('half-away' as const) : dice.pick(['half-even', 'down', 'up'] as const),
  };
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'ngau-nhien',
    title: 'Ngẫu nhiên',
    rounding,
    populations: [population],
  };
  return { rules, rows: Array.from({ length: 4 }, (_, row) => cells(dice, row)) };
}

const FIELDS: Population['fields'] = [
  { id: 'tên', title: 'Tên', type: 'text' },
  { id: 'nhóm', title: 'Nhóm', type: 'text' },
  ...['a', 'b', 'chấm', 'đếm', 'chỉ_tiêu', 'cận_dưới', 'cận_trên'].map((id) => ({
    id,
    title: id,
    type: 'number' as const,
  })),
  {
    id: 'mức',
    title: 'Mức',
    type: 'level',
    levels: ['thấp', 'vừa', 'cao'].map((id) => ({ id, title: id })),
  },
  { id: 'có', title: 'Có', type: 'flag' },
];

function cells(dice: Dice, row: number): Cells {
  const some = <T>(values: readonly T[]): T | null => (dice.chance(15) ? null : dice.pick(values));
  const result = (): number | null =>
    dice.chance(60) ? some([0, 2.5, 5, 7.5, 10]) : dice.int(-150, 1200) / 100;
  return {
    tên: `Đơn vị ${row + 1}`,
    nhóm: some(['Khối 1', 'Khối 2']),
    a: result(),
    b: result(),
    chấm: some([0, 1, 2.5, 4]),
    đếm: some([0, 1, 2, 3, 7, -1]),
    chỉ_tiêu: some([2, 4, 5, 8, 0, -2]),
    cận_dưới: some([1, 2.5, 4]),
    cận_trên: some([3, 7.5]),
    mức: some(['thấp', 'vừa', 'cao']),
    có: dice.chance(12) ? null : dice.chance(75),
  };
}

function section(dice: Dice, triples: readonly Triple[], fresh: (prefix: string) => string): Criterion {
  const { aggregate } = triples[0]!;
  const children = triples.map((triple) => leaf(dice, triple, fresh('tc'), aggregate));
  const id = fresh('mục');
  const needsMax = !['sum', 'best', 'worst'].includes(aggregate);
  return {
    id,
    title: id,
    aggregate,
    children: dice.chance(25)
      ? [...children, { ...given(fresh('thêm')), kind: dice.pick(['bonus', 'penalty'] as const) }]
      : children,
    ...(needsMax && { max: dice.pick([10, 20]) }),
    ...(dice.chance(10) && { applies: 'có' }),
  };
}

function given(id: string): Leaf {
  return { id, title: id, max: 4, method: { kind: 'given', field: 'chấm' }, missing: 'zero' };
}

function leaf(dice: Dice, { kind, missing }: Triple, id: string, aggregate: Aggregate): Leaf {
  const max = dice.pick([10, 5, 4]);
  const method = varied(dice, methodOf(dice, kind, max, { rising: false }));
  const weighs = aggregate === 'weighted-mean' || dice.chance(15);
  return {
    id,
    title: id,
    max,
    method,
    missing,
    ...(weighs && { weight: dice.pick([1, 2, 3, 0.5]) }),
    ...(dice.chance(10) && { applies: dice.pick(['có', 'đếm > 0']) }),
    ...(dice.chance(10) && { min: dice.pick([1, -1, -3]) }),
  };
}

/** What the shared generator leaves out: bounds that are read, rounded ratios, targets that are reckoned. */
function varied(dice: Dice, method: Leaf['method']): Leaf['method'] {
  if (method.kind === 'range' && dice.chance(50))
    return { ...method, low: dice.pick(['cận_dưới', 2.5]), high: 'cận_trên' };
  if (method.kind === 'leader')
    return {
      ...method,
      ...(dice.chance(30) && { decimals: dice.pick([0, 1]) }),
      ...(dice.chance(20) && { unassigned: 'block' as const }),
    };
  if ((method.kind === 'proportional' || method.kind === 'step') && dice.chance(25))
    return { ...method, actual: dice.pick(['a / 3', 'a + b']), target: 'chỉ_tiêu / 3' };
  if (method.kind === 'tiers' && dice.chance(40)) {
    const { otherwise: _none, ...rest } = method;
    return rest;
  }
  return method;
}

/** Some sections inside others. */
function nested(dice: Dice, criteria: Criterion[], fresh: (prefix: string) => string): Criterion[] {
  const [inner, outer] = [criteria.filter((_, i) => i % 4 === 0), criteria.filter((_, i) => i % 4 !== 0)];
  const wrapped = chunks(inner, 2).map((children): Criterion => {
    const id = fresh('phần');
    const aggregate = dice.pick(['sum', 'best', 'worst'] as const);
    return { id, title: id, aggregate, children };
  });
  return [
    ...outer,
    ...wrapped,
    { ...given(fresh('cộng')), kind: 'bonus' },
    { ...given(fresh('trừ')), kind: 'penalty' },
  ];
}

/** Neighbours far apart from each other. */
function mixed<T>(list: readonly T[]): T[] {
  return list.map((_, i) => list[(i * FAR) % list.length]!);
}

/** A prime that divides no length of a list here. */
const FAR = 7919;

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
