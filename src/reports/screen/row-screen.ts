import type { ReportContext, Row, Subject } from '../facts/context';
import { fullName } from '../facts/row-name';
import { isAddress, isFile } from '../facts/source-cells';
import { columnParts } from './column-parts';
import { rowOf } from './row-ref';
import type { Place, RowRef, RowScreen } from './screen';
import { titleParts } from './title-parts';

/** One row with every value and why it is so, the decisions first; undefined where the run has no such row. */
export function rowScreen(context: ReportContext, ask: RowRef): RowScreen | undefined {
  const found = rowOf(context, ask);
  if (!found) return undefined;
  const { subject, row } = found;
  return {
    name: fullName(subject, row.key),
    place: nameCell(subject, row),
    parts: [...titleParts(context, subject, row), ...columnParts(context, subject, row)],
  };
}

/** Where its name was read, else the first cell of its row. */
function nameCell({ population }: Subject, row: Row): Place {
  const { sheet } = row;
  if (isFile(sheet)) return { sheet };
  const read = row.why?.[population.key[0] ?? '']?.flatMap(({ cells = [] }) => cells).find(isAddress);
  return read ? { sheet: read.sheet, cell: read.cell } : { sheet, cell: `A${row.row}` };
}
