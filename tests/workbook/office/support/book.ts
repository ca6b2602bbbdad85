import { ExcelHost } from '../../../../excel-host/host';
import type { WorkbookModel } from '../../../../excel-host/model/workbook';
import { snapshot, type WorkbookSnapshot } from '../../../../excel-host/model/snapshot';
import { WHOLE_SHEET } from '../../../../excel-host/model/area';
import { connect } from '../../../../excel-host/transports/bare';
import { sheetNames } from './results';

/** Everything that is not ours: all sheets but those named and the adapter's own hidden ones, and all settings but its journal. */
export function foreign(workbook: WorkbookModel, ours: readonly string[]): WorkbookSnapshot {
  const own = sheetNames(workbook).filter((name) => name.startsWith('_binhxet-'));
  const all = snapshot(workbook, [...ours, ...own]);
  const settings = Object.entries(all.settings).filter(([key]) => key !== 'binh-xet-journal');
  return { ...all, settings: Object.fromEntries(settings) };
}

/** Everything of one sheet that a person sees: cells, looks and links, sizes and page, whatever the host keeps them as. */
export function seen(workbook: WorkbookModel, name: string): unknown {
  const sheet = workbook.sheet(name);
  const {
    name: _name,
    names: _names,
    columns: _columns,
    rows: _rows,
    page,
    ...rest
  } = snapshot(workbook).sheets[workbook.sheets.indexOf(sheet)] ?? never(name);
  const used = [...sheet.kept(WHOLE_SHEET)];
  const lines = (map: typeof sheet.rowLines, usual: number): unknown =>
    [...map]
      .map(([at, { size = usual, hidden = false }]) => [at, hidden ? 'hidden' : size])
      .filter(([, size]) => size !== usual)
      .sort(([a], [b]) => Number(a) - Number(b));
  return {
    ...rest,
    // Breaks that nobody set are none.
    page: { ...(page as object), breaks: sheet.page.breaks ?? { rows: [], columns: [] } },
    links: sheet.links.map(({ area, place }) => `${JSON.stringify(area)} ${place}`).sort(),
    cells: used.length === 0 ? {} : rest.cells,
    columns: lines(sheet.columnLines, 48),
    rows: lines(sheet.rowLines, 15),
  };
}

function never(what: string): never {
  throw new Error(`no ${what}`);
}

/** Sheets that only the adapter knows of. */
export function hidden(workbook: WorkbookModel): string[] {
  return sheetNames(workbook).filter((name) => name.startsWith('_binhxet-'));
}

/** The same workbook in a pane that was opened anew, after one that was lost in the middle of something. */
export function reopened(host: ExcelHost): ExcelHost {
  const next = new ExcelHost({ workbook: host.workbook });
  connect(next);
  return next;
}

/** Waits until a call has ended, or its answer was lost. */
export async function untilLost(host: ExcelHost, call: Promise<unknown>): Promise<void> {
  let isOver = false;
  const end = (): void => void (isOver = true);
  call.then(end, end);
  while (!isOver && host.answersLost === 0) await new Promise((go) => setTimeout(go, 1));
}
