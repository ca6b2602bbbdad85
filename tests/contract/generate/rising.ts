import type { Criterion, Method, RuleSet } from '../../../src/rules/rule-set';
import { Meanings, name, print } from '../oracle/tree';
import type { Rows } from '../oracle/world';
import type { Dice } from './dice';
import { addFields, Draft } from './draft';
import { personName } from './names';

/** Where the results that are raised stand, and by how much a raise can be. */
export const RESULTS = ['n0', 'n1', 'số'];
export const RAISES = [0.01, 1, 2.5, 20];

/** A rule set in which every result is better when it is higher, and rows of people who are ranked by it. */
export function makeRisingCase(dice: Dice): { rules: RuleSet; rows: Rows } {
  const people = new Draft(dice, new Meanings(), 'ca_nhan', 'Cá nhân', ['họ_tên']);
  for (let i = dice.int(2, 9); i > 0; i--) people.rows.push({});
  people.field({ id: 'họ_tên', type: 'text' }, 0, personName);
  addFields(people);
  const { population } = people;
  population.criteria.push(leaf(dice, 'a1'), leaf(dice, 'a2'));
  const children = [leaf(dice, 'b1'), leaf(dice, 'b2'), leaf(dice, 'b3')];
  population.criteria.push({ id: 'b', title: 'b', children });
  if (dice.chance(50)) population.criteria.push({ ...leaf(dice, 'c'), kind: 'bonus' });
  population.adjust = {
    ...(dice.chance(30) && { bonusCap: 3 }),
    ...(dice.chance(30) && { totalMax: 25 }),
    rescale: dice.pick(['section', 'total', 'none'] as const),
  };
  population.rankings = [
    { id: 'rank', method: dice.pick(['competition', 'dense', 'average'] as const) },
    { id: 'hạng_nhóm', within: 'nhóm', ties: [{ by: 'số' }] },
  ];
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'tang-dan',
    title: 'Tăng dần',
    rounding: {
      at: dice.pick(['criterion', 'total'] as const),
      decimals: dice.pick([2, 0, 1]),
      mode: dice.pick(['half-away', 'half-even', 'down', 'up'] as const),
    },
    populations: [population],
  };
  return { rules, rows: { ca_nhan: people.rows } };
}

function leaf(dice: Dice, id: string): Criterion {
  const field = dice.pick(RESULTS);
  const max = dice.pick([10, 5, 20]);
  const missing = dice.pick(['zero', 'full', 'exclude'] as const);
  const more = { ...(dice.chance(20) && { weight: dice.pick([2, 0.5]) }), missing };
  return { id, title: id, max, method: methodOf(dice, field), ...more };
}

function methodOf(dice: Dice, field: string): Method {
  const from = dice.chance(30) && { from: '50%' };
  switch (dice.int(0, 3)) {
    case 0:
      return { kind: 'pass', when: `${field} ${dice.pick(['>=', '>'])} ${dice.pick([1, 2.5, 5])}` };
    case 1:
      return { kind: 'formula', expression: `min(${field} * ${dice.pick([2, 0.5])}, 12) + n0 / 4` };
    case 2:
      return { kind: 'proportional', actual: print(name(field)), target: dice.pick([3, 7, 10]), ...from };
    default:
      return { kind: 'proportional', actual: `${field} + 1`, target: 6, cap: dice.pick(['80%', '150%']) };
  }
}
