import type { Criterion, Method } from '../../../src/rules/rule-set';
import { call, compare, name, number, type Tree } from '../oracle/tree';
import type { Draft } from './draft';
import { flagTree, numberTree } from './expressions';
import { LEVELS, ofType } from './names';

type Kind = 'score' | 'bonus' | 'penalty';
type Policy = 'block' | 'zero' | 'exclude' | 'full';
interface Wish {
  readonly kind: Kind;
  /** It counts for every row: neither `exclude` nor `applies`. */
  readonly always: boolean;
}

/** A tree of criteria of every method, policy and kind; at least one that scores counts for every row. */
export function addCriteria(draft: Draft): void {
  const { dice, population } = draft;
  population.criteria.push(leaf(draft, { kind: 'score', always: true }));
  for (let i = dice.int(0, 3); i > 0; i--)
    population.criteria.push(
      dice.chance(50) ? section(draft, 'score', 1) : leaf(draft, { kind: 'score', always: false }),
    );
  if (dice.chance(40)) population.criteria.push(extra(draft, 'bonus'));
  if (dice.chance(40)) population.criteria.push(extra(draft, 'penalty'));
  for (const id of ['score', 'bonus', 'penalty', 'total']) draft.know(id, 'number');
  if (dice.chance(50)) adjust(draft);
}

function adjust({ dice, population }: Draft): void {
  population.adjust = {
    ...(dice.chance(40) && { bonusCap: dice.pick([1, 2.5, 4]) }),
    ...(dice.chance(40) && { penaltyCap: dice.pick([1, 2.5, 4]) }),
    ...(dice.chance(40) && { totalMin: dice.pick([0, 2]) }),
    ...(dice.chance(40) && { totalMax: dice.pick([15, 20, 30]) }),
    ...(dice.chance(70) && { rescale: dice.pick(['section', 'total', 'none'] as const) }),
  };
}

const extra = (draft: Draft, kind: Kind): Criterion =>
  draft.dice.chance(25) ? section(draft, kind, 0) : leaf(draft, { kind, always: true });

/** A section whose children score; where some of them are bonus or penalty, the score is never left out whole. */
function section(draft: Draft, kind: Kind, depth: number): Criterion {
  const { dice } = draft;
  const plain = kind !== 'score';
  const mixed = !plain && dice.chance(35);
  const id = draft.id('mục');
  const children: Criterion[] = [];
  if (mixed) children.push(leaf(draft, { kind: 'score', always: true }));
  for (let i = dice.int(1, 2); i > 0; i--)
    children.push(
      depth > 0 && dice.chance(20)
        ? section(draft, 'score', depth - 1)
        : leaf(draft, { kind: 'score', always: plain }),
    );
  if (mixed) children.push(leaf(draft, { kind: dice.pick(['bonus', 'penalty'] as const), always: true }));
  const made: Criterion = { id, title: id, children, ...(kind !== 'score' && { kind }) };
  // the sum of the maxima may be left unsaid
  if (dice.chance(50))
    made.max = children
      .filter((each) => each.kind === undefined)
      .reduce((sum, each) => sum + (each.max ?? unsaid(each)) * (each.weight ?? 1), 0);
  if (mixed || plain) draft.know(id, 'number');
  return made;
}

const unsaid = (criterion: Criterion): number =>
  'children' in criterion
    ? criterion.children
        .filter((each) => each.kind === undefined)
        .reduce((sum, each) => sum + (each.max ?? unsaid(each)) * (each.weight ?? 1), 0)
    : 0;

function leaf(draft: Draft, { kind, always }: Wish): Criterion {
  const { dice } = draft;
  const id = draft.id('tc');
  const max = dice.pick([10, 5, 20, 2.5]);
  const policies: readonly Policy[] = always
    ? ['block', 'zero', 'full']
    : ['block', 'zero', 'exclude', 'full'];
  const missing = dice.pick(policies);
  const applies = !always && dice.chance(20) ? draft.write(condition(draft)) : undefined;
  const method = methodOf(draft, max);
  if (!(missing === 'exclude' || applies !== undefined)) draft.know(id, 'number');
  know(draft, id, method, applies === undefined);
  return {
    id,
    title: id,
    max,
    method,
    ...(kind !== 'score' && { kind }),
    ...(applies !== undefined && { applies }),
    ...(missing !== 'block' && { missing }),
    ...(kind === 'score' && dice.chance(12) && { weight: dice.pick([2, 0.5]) }),
    ...(kind === 'score' && method.kind === 'formula' && dice.chance(30) && { min: -5 }),
  };
}

/** Whether it applies is known for every row. */
const condition = ({ dice }: Draft): Tree =>
  dice.chance(50) ? name('có') : compare(name('số'), dice.pick(['>', '<=']), number(2));

function methodOf(draft: Draft, max: number): Method {
  const { dice, names } = draft;
  switch (dice.int(0, 5)) {
    case 0: {
      const field = draft.id('chấm');
      draft.field({ id: field, type: 'number' }, 6, () => (dice.int(0, 4) * max) / 4);
      return { kind: 'given', field };
    }
    case 1:
    case 2:
      return proportional(draft);
    case 3:
      return { kind: 'pass', when: draft.write(flagTree(dice, names, 1)) };
    case 4: {
      const points = LEVELS.map(
        (level, i) => [level, (i * max) / (LEVELS.length - 1 + dice.int(0, 1))] as const,
      );
      const rounded = points.map(([level, value]) => [level, Math.floor(value * 4) / 4] as const);
      return { kind: 'levels', of: 'mức', points: Object.fromEntries(rounded) };
    }
    default:
      return { kind: 'formula', expression: draft.write(numberTree(dice, names, 2)) };
  }
}

function proportional(draft: Draft): Method {
  const { dice, names } = draft;
  const lower = dice.chance(20);
  const actuals = ofType(names, 'number').filter(
    ({ tree }) => tree.is === 'name' && /^(n\d|số)$/.test(tree.name),
  );
  const target = dice.pick([name('số'), number(3), number(7), call('max', name('số'), number(2))]);
  return {
    kind: 'proportional',
    actual: draft.write(dice.pick(actuals).tree),
    target: target.is === 'number' && dice.chance(50) ? Number(target.text) : draft.write(target),
    ...(lower && { better: 'lower' as const }),
    ...(dice.chance(15) && { strictly: true }),
    ...(dice.chance(25) && { from: dice.pick(['50%', '2/3', '25%']) }),
    ...(dice.chance(15) && { cap: dice.pick(['80%', '120%', '50%']) }),
  };
}

/** What may be asked about a criterion besides its points. */
function know(draft: Draft, id: string, { kind }: Method, everywhere: boolean): void {
  draft.names.push({ tree: call('maxOf', name(id)), type: 'number' });
  if (kind !== 'proportional' || !everywhere) return;
  draft.names.push({ tree: call('ratio', name(id)), type: 'number' });
  for (const facet of ['met', 'exceeded']) draft.names.push({ tree: call(facet, name(id)), type: 'flag' });
}
