import { fold } from '../../engine/text/fold';
import { writtenText } from '../cell';
import type { Grid } from '../grid';
import { convertGrid } from '../legacy/convert-grid';
import { SheetView } from '../sheet-view';
import { planColumns } from './plan-columns';
import { splitSentence } from './split-sentence';

const NAMED = new RegExp(
  `(?:^|[^\\p{L}])(?:${fold('kế hoạch')}|${fold('chỉ tiêu')}|${fold('mục tiêu')}|kh|plan)(?![\\p{L}])`,
  'u',
);
/** Whether a sheet is a plan: a table of targets, or lines of text that ask for something, under a name that says so. */
export function looksLikePlan(grid: Grid): boolean {
  const view = new SheetView(convertGrid(grid));
  if (!NAMED.test(fold(grid.sheet))) return false;
  if (planColumns(view) !== undefined) return true;
  return grid.rows.some((cells) =>
    cells.some((cell) => typeof cell?.value === 'string' && splitSentence(writtenText(cell)).length > 0),
  );
}
