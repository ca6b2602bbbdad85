import type { DocumentCell, SheetDocument } from '../../../reports/sheet-document';
import { jsonBytes } from '../json-bytes';
import { ACTION_BYTES, type Step } from '../steps';

/** Links set by one call; a column of ten thousand takes a few. */
const LINKS_AT_ONCE = 2_000;

/** What a cell shows until it gets its value: without it Excel would read the place as if somebody had typed it. */
const SHOWN = '…';

interface Link {
  readonly row: number;
  readonly column: number;
  readonly target: string;
}

/** The links of a document, in runs down each column: one call sets all of a run. */
export function linkSteps(
  sheet: string,
  { cells }: SheetDocument,
  targetOf: (cell: DocumentCell) => string | undefined,
): Step[] {
  const links = cells.flatMap((cell): Link[] => {
    const target = targetOf(cell);
    return target === undefined ? [] : [{ row: cell.row, column: cell.column, target }];
  });
  return runsOf(links).map((run) => runStep(sheet, run));
}

function runsOf(links: readonly Link[]): Link[][] {
  const runs: Link[][] = [];
  for (const link of [...links].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last?.column === link.column && last.row + 1 === link.row;
    if (run && isNext && run.length < LINKS_AT_ONCE) run.push(link);
    else runs.push([link]);
  }
  return runs;
}

function runStep(sheet: string, run: readonly Link[]): Step {
  const [first] = run;
  const hyperlinks = run.map(({ target }) => [
    { hyperlink: { documentReference: target, screenTip: target, textToDisplay: SHOWN } },
  ]);
  const middle = Math.ceil(run.length / 2);
  return {
    bytes: 4 * ACTION_BYTES + jsonBytes(hyperlinks),
    queue: ({ workbook }) => {
      if (!first) return;
      workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(first.row, first.column, run.length, 1)
        .setCellProperties(hyperlinks);
    },
    ...(run.length > 1
      ? { halves: () => [runStep(sheet, run.slice(0, middle)), runStep(sheet, run.slice(middle))] }
      : {}),
  };
}
