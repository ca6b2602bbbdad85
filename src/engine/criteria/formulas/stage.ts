import type { FormulaLayout } from '../../formula/formula-layout';
import { call, MISSING_FORMULA, numberLiteral } from '../../formula/formula-text';
import { NotTranslatable } from '../../formula/not-translatable';
import type { Facet } from '../../graph/node';
import type { NodeId } from '../../graph/node-id';
import { allOf } from '../../formula/logic';
import { choose } from './arithmetic';
import { mostFormula } from './leaf';
import type { ReviewedLeaf } from '../reviewed-leaf';

/** The points that were typed in for a criterion at a stage, as a formula; their state as a word. */
export function reviewedFormula(
  leaf: ReviewedLeaf,
  id: NodeId,
  row: number,
  facet: Facet,
  layout: FormulaLayout,
): string {
  const { title, field, min, max, applies } = leaf;
  const excluded = layout.word('excluded');
  if (facet === 'max') {
    const most = mostFormula(max, title);
    return applies ? choose(`${layout.cell(id, row)}=${excluded}`, '0', most) : most;
  }
  if (!layout.input) throw new NotTranslatable('formula.input', { criterion: title });
  const points = layout.input(field, row);
  const bounds = [
    call('ISNUMBER', points),
    `${points}>=${numberLiteral(min)}`,
    ...(Number.isFinite(max) ? [`${points}<=${numberLiteral(max)}`] : []),
  ];
  const given = choose(allOf(bounds), points, MISSING_FORMULA);
  const asked = applies ? choose(applies.program.formula(row, layout), given, excluded) : given;
  return call('IFERROR', asked, layout.word('blocked'));
}
