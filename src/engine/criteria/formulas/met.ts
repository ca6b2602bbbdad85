import { toComparable } from '../../arithmetic/comparable';
import { MISSING } from '../../columns/column';
import type { FormulaLayout } from '../../formula/formula-layout';
import { call, compared, MISSING_FORMULA, numberLiteral } from '../../formula/formula-text';
import { State, type Evaluation } from '../../graph/node';
import { nameOf } from '../../graph/node-id';
import { choose } from './arithmetic';
import { variesInMost } from './children';
import type { CriterionResult, CriterionRules } from '../criterion';

/**
 * Whether a criterion that is counted is met, as `metAt` has it: TRUE or FALSE, an error where it is not known.
 *
 * @param id its node
 */
export function metFormula(
  criterion: CriterionRules,
  id: string,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const { facets, states } = run.result<CriterionResult>(id);
  const cell = layout.cell(id, row);
  const met = facets?.get('met');
  const reached = reachedFormula(criterion, id, row, layout);
  if (met?.type !== 'flag') return reached;
  const reference = { population: layout.population, name: nameOf(id), facet: 'met', of: 'own' } as const;
  const said = choose(layout.read(reference, row), 'TRUE', 'FALSE');
  const isSet = states[row] === State.overridden && met.values[row] === MISSING;
  const flag = isSet ? call('IFERROR', said, reached) : said;
  return choose(call('ISNUMBER', cell), flag, MISSING_FORMULA);
}

/** Whether it has all its points. */
function reachedFormula(criterion: CriterionRules, id: string, row: number, layout: FormulaLayout): string {
  const cell = layout.cell(id, row);
  if (variesInMost(criterion)) return `${compared(cell)}>=${compared(layout.cell(id, row, 'max'))}`;
  if (Number.isFinite(criterion.max))
    return `${compared(cell)}>=${numberLiteral(toComparable(criterion.max))}`;
  return choose(call('ISNUMBER', cell), 'FALSE', MISSING_FORMULA);
}
