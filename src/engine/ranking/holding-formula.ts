import { compared, numberLiteral } from '../formula/formula-text';
import { flagColumn, type FlagColumn } from '../formula/flag-column';
import type { FormulaLayout, HelperColumn } from '../formula/formula-layout';
import { allOf, anyOf } from '../formula/logic';
import type { CriterionResult } from '../criteria/criterion';
import { nodeId, type Evaluation } from '../graph/node';
import type { Band, Bands, Floor } from './band';
import { isCeiling } from './gates';

/** The best band that a row holds, as its position on the scale from 1; an error where it holds none or that is not known. */
export function holdingFormula(
  population: string,
  rules: Bands,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const { bands } = rules;
  const holds = holdingColumns(population, rules, layout, run);
  return bands.reduceRight((otherwise, _, at) => {
    const held = holds[at]!;
    const position = bands.length - at;
    return `IF(${held.is(row, 'yes')},${position},IF(${held.is(row, 'missing')},NA(),${otherwise}))`;
  }, 'NA()');
}

/** For each band, best first, whether each row holds it. */
export function holdingColumns(
  population: string,
  { bands, by, gates }: Bands,
  layout: FormulaLayout,
  run: Evaluation,
): FlagColumn[] {
  const name = nodeId(population, '#bands');
  const missing = layout.word('missing');
  const figure = layout.helper(
    `${name} figure`,
    (row) => ({ formula: `IFERROR(${compared(by.program.formula(row, layout))},${missing})` }),
    'key',
  );
  return bands.map((band, at) => {
    const asked = conditionColumns(`${name} ${at}`, band, layout, run);
    const ceilings = gates.filter(
      ({ effect }) => isCeiling(effect) && at < bands.findIndex(({ id }) => id === effect.bandAtMost),
    );
    return flagColumn(
      layout,
      `${name} ${at}`,
      (row) => {
        const failed = anyOf([
          ...belowMin(band, figure, row),
          ...ceilings.map(({ node }) => `${layout.cell(node, row)}=${layout.word('yes')}`),
          ...asked.map((column) => column.is(row, 'no')),
        ]);
        const known = allOf([
          ...asked.map((column) => column.is(row, 'yes')),
          ...gates.map(({ node }) => `${layout.cell(node, row)}<>${missing}`),
        ]);
        return `IF(ISNUMBER(${figure.cell(row)}),IF(${failed},FALSE,IF(${known},TRUE,NA())),NA())`;
      },
      'condition',
    );
  });
}

function belowMin({ min, includeMin }: Band, figure: HelperColumn, row: number): string[] {
  if (min === undefined) return [];
  return [`${figure.cell(row)}${includeMin ? '<' : '<='}${numberLiteral(min)}`];
}

/** What a band asks beside its points: a condition, and that criteria reach a share of their own maximum. */
function conditionColumns(
  name: string,
  { when, floor }: Band,
  layout: FormulaLayout,
  run: Evaluation,
): FlagColumn[] {
  return [
    ...(when ? [flagColumn(layout, `${name} when`, (row) => when.program.formula(row, layout))] : []),
    ...(floor ? [flagColumn(layout, `${name} floor`, (row) => floorFormula(floor, row, layout, run))] : []),
  ];
}

/** One criterion below settles the matter; otherwise one without points leaves it open. */
function floorFormula(
  { share, criteria }: Floor,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const looked = criteria.filter((id) => Number.isFinite(run.result<CriterionResult>(id).maxima[row]!));
  const below = looked.map((id) => {
    const points = layout.cell(id, row);
    const least = compared(`${numberLiteral(share)}*${layout.cell(id, row, 'max')}`);
    return `IF(ISNUMBER(${points}),IF(${compared(points)}<${least},1,0),0)`;
  });
  const known = looked.map((id) => {
    const points = layout.cell(id, row);
    return `OR(ISNUMBER(${points}),${points}=${layout.word('excluded')})`;
  });
  if (looked.length === 0) return 'TRUE';
  return `IF(${below.join('+')}>0,FALSE,IF(${allOf(known)},TRUE,NA()))`;
}
