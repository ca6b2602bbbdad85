import type { ColumnAnswers } from '../../rules/reading/column-questions';
import type { GridCell } from '../grid';

/** A cell whose text was converted from a legacy font, as somebody has settled it: converted, or as it was written. */
export function asAnswered(cell: GridCell, answers: ColumnAnswers): GridCell {
  if (cell.legacy === undefined || answers['sheets.legacy-text'] !== 'as-written') return cell;
  const { legacy, ...plain } = cell;
  return { ...plain, value: legacy.written };
}
