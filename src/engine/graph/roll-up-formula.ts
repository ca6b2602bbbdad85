import { flagColumn } from '../formula/flag-column';
import type { FormulaLayout, HelperColumn } from '../formula/formula-layout';
import { call } from '../formula/formula-text';
import { groupColumn } from '../formula/group-column';
import { rounded } from '../formula/rounded';
import { comparingFormula } from './comparing-formula';
import type { Evaluation } from './node';
import { nodeId } from './node-id';
import { readsParent, type RollUp } from './roll-up';

/**
 * A number over the members of a row: each member says in a column of its own sheet what it adds, and to which row; an error
 * where one of them is not known.
 *
 * @throws NotTranslatable
 */
export function rollUpFormula(
  population: string,
  rollUp: RollUp,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const { take, members, within } = rollUp;
  if (within && (readsParent(rollUp.of) || readsParent(rollUp.where))) {
    return comparingFormula(population, { ...rollUp, within }, row, layout);
  }
  const name = nodeId(population, rollUp.id);
  const seen = layout.of(members);
  const owners = within ? groupColumn(seen, name, within) : ownerColumn(seen, run);
  const added = addedColumn(rollUp, name, seen);
  const owner = within ? owners.cell(row) : String(row + 1);
  const inGroup = [owners.range, owner];
  const unknown = call('COUNTIFS', ...inGroup, added.range, layout.word('missing'));
  const taken = TAKES[take]({ added, inGroup, owners, name, members: seen });
  const known = `IF(${unknown}>0,NA(),${taken})`;
  const value = within ? `IF(ISNUMBER(${owner}),${known},NA())` : known;
  return rollUp.decimals === undefined ? value : rounded(value, rollUp.decimals, rollUp.rounding);
}

/** The number of the row that each member belongs to, from 1, as it was read. */
function ownerColumn(members: FormulaLayout, run: Evaluation): HelperColumn {
  const parent = run.relation(members.population)?.parent;
  return members.helper(
    `${members.population} owner`,
    (row) => {
      const owner = parent?.[row] ?? -1;
      return owner < 0 ? { value: NOWHERE } : { value: owner + 1 };
    },
    'group',
  );
}

const NOWHERE = '–';

/** What each member adds: a number, the word for missing where that is not known, another where nobody looks at it. */
function addedColumn({ take, of, where }: RollUp, name: string, members: FormulaLayout): HelperColumn {
  const missing = members.word('missing');
  const looked =
    where && flagColumn(members, `${name} where`, (row) => where.program.formula(row, members), 'condition');
  const asks = take === 'count' || take === 'share';
  const counted =
    asks && of
      ? flagColumn(members, `${name} of`, (row) => of.program.formula(row, members), 'condition')
      : undefined;
  const one = (row: number): string => {
    if (!asks) return of ? `IFERROR(${of.program.formula(row, members)}+0,${missing})` : missing;
    return counted ? `IF(${counted.is(row, 'yes')},1,IF(${counted.is(row, 'no')},0,${missing}))` : '1';
  };
  return members.helper(`${name} added`, (row) => {
    if (!looked) return { formula: one(row) };
    const unlooked = `IF(${looked.is(row, 'no')},${members.word('excluded')},IF(${looked.is(row, 'yes')},${one(row)},${missing}))`;
    // who is certainly not counted disturbs no count
    const uncounted = take === 'count' && counted ? counted.is(row, 'no') : undefined;
    return { formula: uncounted ? `IF(${uncounted},0,${unlooked})` : unlooked };
  });
}

interface Members {
  readonly added: HelperColumn;
  readonly inGroup: readonly string[];
  readonly owners: HelperColumn;
  readonly name: string;
  readonly members: FormulaLayout;
}

const TAKES: Readonly<Record<RollUp['take'], (of: Members) => string>> = {
  count: ({ added, inGroup }) => call('COUNTIFS', ...inGroup, added.range, '1'),
  share: ({ added, inGroup }) => call('AVERAGEIFS', added.range, ...inGroup),
  sum: ({ added, inGroup }) => call('SUMIFS', added.range, ...inGroup),
  mean: ({ added, inGroup }) => call('AVERAGEIFS', added.range, ...inGroup),
  min: (of) => extreme(of, '<'),
  max: (of) => extreme(of, '>'),
};

/** The members that none of their group goes beyond are all equal. */
function extreme({ added, inGroup, owners, name, members }: Members, beyond: '<' | '>'): string {
  const ahead = members.helper(
    `${name} beyond`,
    (row) => {
      const better = call(
        'COUNTIFS',
        owners.range,
        owners.cell(row),
        added.range,
        `"${beyond}"&${added.cell(row)}`,
      );
      return { formula: `IF(ISNUMBER(${added.cell(row)}),${better},${members.word('missing')})` };
    },
    'ahead',
  );
  return call('AVERAGEIFS', added.range, ...inGroup, ahead.range, '0');
}
