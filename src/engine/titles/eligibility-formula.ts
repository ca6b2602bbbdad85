import type { BoundExpression } from '../graph/bound-expression';
import { flagColumn, type FlagColumn } from '../formula/flag-column';
import type { FormulaLayout, HelperColumn } from '../formula/formula-layout';
import { anyOf } from '../formula/logic';
import { nodeId, type Evaluation } from '../graph/node';
import { isNoTitles } from '../ranking/gates';
import { DECISIONS } from './decisions';
import type { Title, TitleResult } from './title';

/**
 * What would be decided about each row if there were neither quota nor vote: one unmet point settles the matter, otherwise
 * one unknown point leaves it undecided. Whoever a vote elsewhere brings here is a candidate.
 */
export function eligibilityColumn(
  population: string,
  title: Title,
  layout: FormulaLayout,
  run: Evaluation,
): HelperColumn {
  const id = nodeId(population, title.id);
  const asked = (what: string, formula: (row: number) => string): FlagColumn =>
    flagColumn(layout, `${id} ${what}`, formula, 'condition');
  const { candidates } = title;
  const candidate =
    candidates && asked('candidates', (row) => candidacyFormula(title, candidates, row, layout));
  const conditions = title.conditions.map(({ must }, at) =>
    asked(`condition ${at}`, (row) => must.program.formula(row, layout)),
  );
  const found = run.result<TitleResult>(id).eligibility.decisions;
  const word = (name: 'undecided' | 'not-considered' | 'not-eligible' | 'nominated'): string =>
    layout.word(name);
  return layout.helper(
    `${id} eligible`,
    (row) => {
      const failed = [
        ...failedPoints(title, row, layout),
        ...conditions.map((column) => column.is(row, 'no')),
      ];
      const asks = [...(candidate ? [candidate] : []), ...conditions];
      const unknown = asks.map((column) => column.is(row, 'missing'));
      const decided = `IF(${anyOf(failed)},${word('not-eligible')},IF(${anyOf(unknown)},${word('undecided')},${word('nominated')}))`;
      const considered = candidate
        ? `IF(${candidate.is(row, 'no')},${word('not-considered')},${decided})`
        : decided;
      const formula = `IF(${anyOf(blockingPoints(title, row, layout))},${word('undecided')},${considered})`;
      return { formula, word: DECISIONS[found[row]!]! };
    },
    'eligible',
  );
}

function candidacyFormula(
  { lowerings }: Title,
  candidates: BoundExpression,
  row: number,
  layout: FormulaLayout,
): string {
  const own = candidates.program.formula(row, layout);
  if (lowerings.length === 0) return own;
  const lowered = lowerings.map(
    ({ node, award }) => `${layout.cell(node, row, `lowered:${award.id}`)}=${layout.word('yes')}`,
  );
  return `IF(${anyOf(lowered)},TRUE,${own})`;
}

/** Points that are certain: closed gates, titles that it requires and that it excludes. */
function failedPoints({ gates, requires, excludes }: Title, row: number, layout: FormulaLayout): string[] {
  const [yes, no] = [layout.word('yes'), layout.word('no')];
  return [
    ...gates.filter(({ effect }) => isNoTitles(effect)).map(({ node }) => `${layout.cell(node, row)}=${yes}`),
    ...requires.map(({ node }) => `${layout.cell(node, row)}=${no}`),
    ...excludes.map(({ node }) => `${layout.cell(node, row)}=${yes}`),
  ];
}

/** Without a total, or with a gate that is unknown, nothing is decided. */
function blockingPoints({ gates, total }: Title, row: number, layout: FormulaLayout): string[] {
  return [
    ...(total === undefined ? [] : [`${layout.cell(total, row)}=${layout.word('blocked')}`]),
    ...gates.map(({ node }) => `${layout.cell(node, row)}=${layout.word('missing')}`),
  ];
}
