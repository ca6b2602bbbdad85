import type { BoundExpression } from '../graph/bound-expression';
import { flagColumn, type FlagColumn } from '../formula/flag-column';
import type { FormulaLayout, HelperColumn } from '../formula/formula-layout';
import { anyOf } from '../formula/logic';
import { NotTranslatable } from '../formula/not-translatable';
import { nodeId, type Evaluation } from '../graph/node';
import { isNoTitles } from '../ranking/gates';
import { DECISIONS } from './decisions';
import type { Title, TitleResult } from './title';

/**
 * What would be decided about each row if there were neither quota nor vote: one unmet point settles the matter, otherwise
 * one unknown point leaves it undecided.
 *
 * @throws NotTranslatable where a vote elsewhere may bring rows here
 */
export function eligibilityColumn(
  population: string,
  title: Title,
  layout: FormulaLayout,
  run: Evaluation,
): HelperColumn {
  if (title.lowerings.length > 0) throw new NotTranslatable('formula.lowered');
  const id = nodeId(population, title.id);
  const asked = (what: string, expression: BoundExpression): FlagColumn =>
    flagColumn(layout, `${id} ${what}`, (row) => expression.program.formula(row, layout), 'condition');
  const candidate = title.candidates && asked('candidates', title.candidates);
  const conditions = title.conditions.map(({ must }, at) => asked(`condition ${at}`, must));
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
