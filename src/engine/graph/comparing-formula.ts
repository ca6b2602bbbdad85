import type { FormulaLayout } from '../formula/formula-layout';
import { call } from '../formula/formula-text';
import { groupColumn } from '../formula/group-column';
import { NotTranslatable } from '../formula/not-translatable';
import { rounded } from '../formula/rounded';
import type { BoundExpression } from './bound-expression';
import { nodeId } from './node-id';
import type { RollUp } from './roll-up';

/** Every row compared with every row takes a column for each: more rows than this would hide the sheet behind them. */
const MOST_ROWS = 60;

/**
 * A number over the rows of a group, each of which is compared with the row whose number it is: for that row a column says what
 * every row adds.
 *
 * @throws NotTranslatable for more than `MOST_ROWS` rows
 */
export function comparingFormula(
  population: string,
  rollUp: RollUp & { readonly within: BoundExpression },
  row: number,
  layout: FormulaLayout,
): string {
  const { take, within, decimals, rounding } = rollUp;
  if (layout.rowCount > MOST_ROWS) throw new NotTranslatable('formula.roll-up-parent', { most: MOST_ROWS });
  const name = nodeId(population, rollUp.id);
  const groups = groupColumn(layout, name, within);
  const seen = seenFrom(row, layout);
  const [own, missing, nobody] = [groups.cell(row), layout.word('missing'), layout.word('excluded')];
  const added = layout.helper(`${name} added for ${row}`, (member) => ({
    formula: `IF(${groups.cell(member)}=${own},${addedBy(rollUp, member, seen)},${nobody})`,
  }));
  const unknown = call('COUNTIF', added.range, missing);
  const value = `IF(ISNUMBER(${own}),IF(${unknown}>0,NA(),${TAKES[take](added.range)}),NA())`;
  return decimals === undefined ? value : rounded(value, decimals, rounding);
}

/** What names of the roll-up mean where its own row is this one: `parent` reads it. */
function seenFrom(owner: number, layout: FormulaLayout): FormulaLayout {
  return {
    population: layout.population,
    rowCount: layout.rowCount,
    read: (reference, row) =>
      reference.of === 'parent'
        ? layout.read({ ...reference, of: 'own' }, owner)
        : layout.read(reference, row),
    shown: (reference, row) =>
      reference.of === 'parent'
        ? layout.shown({ ...reference, of: 'own' }, owner)
        : layout.shown(reference, row),
    range: (id, facet) => layout.range(id, facet),
    cell: (id, row, facet) => layout.cell(id, row, facet),
    helper: (name, contents, label) => layout.helper(`${name} for ${owner}`, contents, label),
    of: (population) => layout.of(population),
    word: (word) => layout.word(word),
  };
}

/** A number, the word for missing where it is not known, another where nobody looks at the member. */
function addedBy({ take, of, where }: RollUp, member: number, layout: FormulaLayout): string {
  const [missing, nobody] = [layout.word('missing'), layout.word('excluded')];
  const asks = take === 'count' || take === 'share';
  const value = of?.program.formula(member, layout);
  const number = asks ? (value === undefined ? '1' : `IF(${value},1,0)`) : `${value ?? 'NA()'}+0`;
  const one = `IFERROR(${number},${missing})`;
  if (!where) return one;
  // who is certainly not counted disturbs no count
  const doubtful = take === 'count' && of ? `IFERROR(IF(${value},${missing},0),${missing})` : missing;
  return `IFERROR(IF(${where.program.formula(member, layout)},${one},${nobody}),${doubtful})`;
}

/** Words are no numbers to these. */
const TAKES: Readonly<Record<RollUp['take'], (added: string) => string>> = {
  count: (added) => call('SUM', added),
  sum: (added) => call('SUM', added),
  share: (added) => call('AVERAGE', added),
  mean: (added) => call('AVERAGE', added),
  min: (added) => `IF(COUNT(${added})=0,NA(),MIN(${added}))`,
  max: (added) => `IF(COUNT(${added})=0,NA(),MAX(${added}))`,
};
