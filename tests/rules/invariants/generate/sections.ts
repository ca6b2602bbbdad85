import type { Criterion } from '../../../../src/rules/rule-set';
import type { Dice } from '../../../contract/generate/dice';
import { leaf, type Wanted } from './leaves';

type Section = Extract<Criterion, { children: Criterion[] }>;
export type Aggregate = NonNullable<Section['aggregate']>;

export const AGGREGATES: readonly Aggregate[] = [
  'sum',
  'weighted-mean',
  'geometric-mean',
  'harmonic-mean',
  'best',
  'worst',
  'met-share',
];

/** A random table of points: sections of random aggregates, criteria of random methods, bonus and penalty. */
export function criteria(dice: Dice, wanted: Wanted): Criterion[] {
  const fresh = counter();
  const sections = dice.list(3, 4, () => section(dice, dice.pick(AGGREGATES), fresh, wanted));
  const extra = (kind: 'bonus' | 'penalty'): Criterion => ({ ...leaf(dice, fresh('thêm'), wanted), kind });
  return [
    ...sections,
    leaf(dice, fresh('tc'), wanted),
    ...(dice.chance(40) ? [extra('bonus')] : []),
    ...(dice.chance(40) && !wanted.rising ? [extra('penalty')] : []),
  ];
}

function section(dice: Dice, aggregate: Aggregate, fresh: Fresh, wanted: Wanted): Section {
  const child = (): Criterion => {
    const made = leaf(dice, fresh('tc'), wanted);
    return aggregate === 'weighted-mean' ? { ...made, weight: dice.pick([1, 2, 3, 0.5]) } : made;
  };
  const children = dice.list(2, 3, child);
  if (dice.chance(15))
    children.push(section(dice, dice.pick(['sum', 'best', 'worst'] as const), fresh, wanted));
  const id = fresh('mục');
  const needsMax = aggregate !== 'sum' && aggregate !== 'best' && aggregate !== 'worst';
  return { id, title: id, aggregate, children, ...(needsMax && { max: dice.pick([10, 20]) }) };
}

/** An id that nothing has yet. */
type Fresh = (prefix: string) => string;

function counter(): Fresh {
  let next = 0;
  return (prefix) => `${prefix}_${++next}`;
}
