import type { RuleSet } from '../../../src/rules/rule-set';
import { Meanings } from '../oracle/tree';
import { World, type Rows } from '../oracle/world';
import { addCriteria } from './criteria';
import type { Dice } from './dice';
import { addFields, Draft } from './draft';
import { flagTree, numberTree } from './expressions';
import { personName, unitName } from './names';
import { addBands, addColumns, addGates, addRankings } from './standing';
import { addTitles } from './titles';

const BANDS = ['xuất_sắc_nv', 'tốt_nv', 'khá_nv', 'còn_lại'];

export interface Case {
  readonly rules: RuleSet;
  readonly rows: Rows;
  readonly world: World;
}

/** A valid rule set of one or two populations and the rows of each. */
export function makeCase(dice: Dice): Case {
  const meanings = new Meanings();
  const drafts = dice.chance(60) ? twoPopulations(dice, meanings) : [onePopulation(dice, meanings)];
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'ngau-nhien',
    title: 'Ngẫu nhiên',
    rounding: {
      ...(dice.chance(70) && { at: dice.pick(['criterion', 'total'] as const) }),
      ...(dice.chance(70) && { decimals: dice.pick([2, 0, 1, 3]) }),
      ...(dice.chance(70) && { mode: dice.pick(['half-away', 'half-even', 'down', 'up'] as const) }),
    },
    parameters: [
      { id: 'ngưỡng', title: 'Ngưỡng', value: dice.pick([2, 5, 7.5]) },
      { id: 'hạn', title: 'Hạn', type: 'date', value: '2021-01-20' },
      { id: 'cho_phép', title: 'Cho phép', value: dice.chance(50) },
    ],
    populations: drafts.map(({ population }) => population),
  };
  const rows = Object.fromEntries(drafts.map((draft) => [draft.population.id, draft.rows]));
  return { rules, rows, world: new World(rules, rows, meanings) };
}

/** A case as text, for the report of a failure. */
export const retold = ({ rules, rows }: Case): string => JSON.stringify({ rules, rows }, null, 1);

function onePopulation(dice: Dice, meanings: Meanings): Draft {
  const people = new Draft(dice, meanings, 'ca_nhan', 'Cá nhân', ['họ_tên']);
  addPeople(people, 14);
  addAll(people);
  addTitles(people);
  return people;
}

/** Units and the people that belong to them; each reads the other. */
function twoPopulations(dice: Dice, meanings: Meanings): Draft[] {
  const units = new Draft(dice, meanings, 'don_vi', 'Đơn vị', ['tên']);
  const count = dice.int(1, 4);
  for (let i = 0; i < count; i++) units.rows.push({});
  units.field({ id: 'tên', type: 'text' }, 0, unitName, { texts: units.rows.map((_, i) => unitName(i)) });
  addCommon(units);

  const people = new Draft(dice, meanings, 'ca_nhan', 'Cá nhân', ['đơn_vị', 'họ_tên']);
  people.population.belongsTo = { population: 'don_vi', by: ['đơn_vị'] };
  addPeople(people, 14);
  people.field({ id: 'đơn_vị', type: 'text' }, 0, () => unitName(dice.int(0, count - 1)), {
    texts: units.rows.map((_, i) => unitName(i)),
  });
  people.names.push(...units.asParent(['n0', 'n1', 'số', 'có', 'mức', 'tỉ_lệ']));
  addAll(people);

  // the units read their people's points, the people's titles the units' standing, the units' titles the people's titles
  addRollUps(units, people, ['total', 'n0', 'cờ', 'rank', 'mức']);
  addAll(units);
  people.names.push(...units.asParent(['total', 'rank', 'band']));
  addTitles(people);
  addRollUps(
    units,
    people,
    (people.population.titles ?? []).map(({ id }) => id),
  );
  addTitles(units);
  return dice.chance(50) ? [units, people] : [people, units];
}

function addPeople(people: Draft, most: number): void {
  const { dice } = people;
  for (let i = dice.chance(15) ? 1 : dice.int(4, most); i > 0; i--) people.rows.push({});
  people.field({ id: 'họ_tên', type: 'text' }, 0, personName, {
    texts: people.rows.map((_, i) => personName(i)),
  });
  addCommon(people);
}

function addCommon(draft: Draft): void {
  addFields(draft);
  draft.know('ngưỡng', 'number');
  draft.know('hạn', 'date');
  draft.know('cho_phép', 'flag');
}

function addAll(draft: Draft): void {
  const { dice } = draft;
  const bands = dice.chance(75) ? BANDS.slice(-dice.int(2, 4)) : [];
  addColumns(draft);
  addCriteria(draft);
  addGates(draft, bands);
  addRankings(draft);
  addBands(draft, bands);
}

/** Columns of the units over what is known of their people. */
function addRollUps(units: Draft, people: Draft, ids: readonly string[]): void {
  const { dice } = units;
  const seen = people.names.filter(({ tree }) => tree.is === 'name' && ids.includes(tree.name));
  if (seen.length === 0) return;
  const columns = (units.population.columns ??= []);
  for (let i = dice.int(0, 2); i > 0; i--) {
    const id = units.id('gộp');
    const take = dice.pick(['count', 'share', 'sum', 'mean', 'min', 'max'] as const);
    const asks = take === 'count' || take === 'share';
    const numbers = asks
      ? seen
      : [...seen.filter(({ type }) => type === 'number'), ...people.names.slice(1, 2)];
    const of = asks ? flagTree(dice, numbers, 1) : numberTree(dice, numbers, 1);
    columns.push({
      id,
      title: id,
      rollUp: {
        over: 'ca_nhan',
        take,
        ...(take === 'count' && dice.chance(20) ? {} : { of: people.write(of) }),
        ...(dice.chance(35) && { where: people.write(flagTree(dice, seen, 1)) }),
      },
    });
    units.know(id, 'number');
  }
}
