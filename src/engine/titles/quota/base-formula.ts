import { flagColumn } from '../../formula/flag-column';
import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import { call } from '../../formula/formula-text';
import { allOf } from '../../formula/logic';
import type { Evaluation } from '../../graph/node';
import { nameOf } from '../../graph/node-id';
import type { HoldingResult } from '../../ranking/band';
import type { Base } from './rules';

/** What the base of a quota is counted for. */
export interface BaseUse {
  readonly layout: FormulaLayout;
  /** Unique in the population. */
  readonly name: string;
  readonly run: Evaluation;
}

/** How many rows of the row's group the share is taken of. */
export function baseFormula(
  of: Base | undefined,
  { layout, name, run }: BaseUse,
  group: HelperColumn | undefined,
): (row: number) => string {
  const tests = of ? baseTests(of, layout, run) : [];
  const inGroup = (row: number): string[] => (group ? [group.range, group.cell(row)] : []);
  if (tests.length === 0) {
    return (row) => (group ? call('COUNTIFS', ...inGroup(row)) : String(layout.rowCount));
  }
  const counts = flagColumn(
    layout,
    `${name} counts`,
    (row) => allOf(tests.map((test) => test(row))),
    'condition',
  );
  return (row) => call('COUNTIFS', ...inGroup(row), counts.range, layout.word('yes'));
}

/** What must hold for a row to be counted; what is unknown does not hold. */
function baseTests(
  { title, band, where, remainingAfter }: Base,
  layout: FormulaLayout,
  run: Evaluation,
): ((row: number) => string)[] {
  const tests: ((row: number) => string)[] = [];
  if (title !== undefined) tests.push((row) => `${layout.cell(title, row)}=${layout.word('yes')}`);
  if (band) {
    const { scale } = run.result<HoldingResult>(band.node).value;
    const wanted = scale.findIndex(({ id }) => id === band.id) + 1;
    const population = layout.population;
    const reference = { population, name: nameOf(band.node), facet: 'value', of: 'own' } as const;
    tests.push(
      (row) => `IFERROR(${layout.read(reference, row)}${band.orBetter ? '>=' : '='}${wanted},FALSE)`,
    );
  }
  if (where) tests.push((row) => `IFERROR(${where.program.formula(row, layout)},FALSE)`);
  for (const node of remainingAfter) {
    const taken = (['nominated', 'council', 'undecided'] as const).map((name) => layout.word(name));
    tests.push((row) => allOf(taken.map((word) => `${layout.cell(node, row, 'decision')}<>${word}`)));
  }
  return tests;
}
