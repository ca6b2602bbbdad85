import { tidy } from '../../engine/text/fold';
import type { Problem } from '../../engine/problem';
import { writtenText } from '../cell';
import type { Grid } from '../grid';
import { problemPlace } from '../place';
import { cellSpans } from '../values/cell-spans';

/** The question whether the converted text of a sheet is right, at its first cell; none where nothing was converted. */
export function legacyQuestion(grid: Grid): Problem[] {
  const converted = grid.rows.flatMap((row, i) =>
    row.flatMap((cell, column) =>
      cell?.legacy === undefined ? [] : [{ cell, legacy: cell.legacy, place: problemPlace(grid, i, column) }],
    ),
  );
  const [first] = converted;
  if (first === undefined) return [];
  const params = {
    encoding: first.legacy.encoding,
    written: tidy(first.legacy.written),
    text: writtenText(first.cell),
    cells: cellSpans(converted.map(({ place }) => place.cell)),
  };
  return [{ severity: 'question', code: 'sheets.legacy-sheet', params, ...first.place }];
}
