import { address, columnLetters } from '../../../sheets/grid';
import { isRefused } from '../failures';
import { isThere } from '../is-there';
import { visibilityOf } from '../read/survey-sheets';
import type { Requests } from '../requests';
import type { Appearance, Lines, LookedAt, Page } from './appearance';
import { readLines } from './read-lines';

/** Properties of a page that a write sets. */
const PAGE = [
  'orientation',
  'paperSize',
  'zoom',
  'centerHorizontally',
  'firstPageNumber',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;

/** How sheets look, in their order: one round trip for all, and one for each block of lines. @throws WorkbookError */
export async function readAppearances(
  requests: Requests,
  sheets: readonly LookedAt[],
): Promise<Appearance[]> {
  if (sheets.length === 0) return [];
  const views = await readViews(requests, sheets);
  const lines = await readLines(requests, views);
  return views.map(({ id: _id, standardHeight: _height, rows: _rows, columns: _columns, ...view }, at) => ({
    ...view,
    ...(lines[at] ?? { rows: NO_LINES, columns: NO_LINES }),
  }));
}

const NO_LINES: Lines = { count: 0, sizes: [], hidden: [] };

/** With their pages; where Excel refuses to tell of pages, of each sheet without those it refuses. */
async function readViews(requests: Requests, sheets: readonly LookedAt[]): Promise<View[]> {
  const ask = (some: readonly LookedAt[], withPage: boolean): Promise<View[]> =>
    requests.repeatable(({ workbook }) => {
      const answers = some.map((sheet) => askView(workbook.worksheets.getItem(sheet.id), sheet, withPage));
      return () => answers.map((answer) => answer());
    });
  try {
    return await ask(sheets, true);
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
  const views: View[] = [];
  for (const sheet of sheets) {
    const view = await ask([sheet], true).catch((error: unknown) => {
      if (!isRefused(error)) throw error;
      return ask([sheet], false);
    });
    views.push(...view);
  }
  return views;
}

type View = Omit<Appearance, 'rows' | 'columns'> & LookedAt & { readonly standardHeight: number };

function askView(sheet: Excel.Worksheet, { id, rows, columns }: LookedAt, withPage: boolean): () => View {
  sheet.load(['visibility', 'showGridlines', 'standardHeight']);
  const used = sheet.getUsedRangeOrNullObject();
  used.load(['rowIndex', 'rowCount', 'columnIndex', 'columnCount']);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load(['rowCount', 'columnCount', 'isEntireRow', 'isEntireColumn']);
  const page = withPage ? askPage(sheet) : undefined;
  return () => {
    const { visibility, showGridlines = true, standardHeight = 15 } = sheet.toJSON();
    const {
      rowIndex = 0,
      rowCount = 0,
      columnIndex = 0,
      columnCount = 0,
    } = isThere(used) ? used.toJSON() : {};
    return {
      id,
      standardHeight,
      rows: Math.max(rows, rowIndex + rowCount),
      columns: Math.max(columns, columnIndex + columnCount),
      visibility: visibilityOf(visibility === undefined ? {} : { visibility }),
      gridlines: showGridlines,
      ...(isThere(frozen) ? { frozen: frozenOf(frozen.toJSON()) } : {}),
      ...(page ? { page: page() } : {}),
    };
  };
}

function frozenOf(location: Excel.Interfaces.RangeData): NonNullable<Appearance['frozen']> {
  const { rowCount = 0, columnCount = 0, isEntireRow, isEntireColumn } = location;
  return { rows: isEntireColumn ? 0 : rowCount, columns: isEntireRow ? 0 : columnCount };
}

function askPage({ pageLayout, horizontalPageBreaks, verticalPageBreaks }: Excel.Worksheet): () => Page {
  pageLayout.load([...PAGE]);
  const { headersFooters } = pageLayout;
  headersFooters.load(['state', 'firstPage/centerHeader', 'defaultForAllPages/centerHeader']);
  const area = pageLayout.getPrintAreaOrNullObject();
  area.areas.load(['items/rowIndex', 'items/columnIndex', 'items/rowCount', 'items/columnCount']);
  const rows = pageLayout.getPrintTitleRowsOrNullObject().load(['rowIndex', 'rowCount']);
  const columns = pageLayout.getPrintTitleColumnsOrNullObject().load(['columnIndex', 'columnCount']);
  horizontalPageBreaks.load('items/rowIndex');
  verticalPageBreaks.load('items/columnIndex');
  return () => {
    const known = pageLayout.toJSON() as Readonly<Record<string, unknown>>;
    const { state, firstPage, defaultForAllPages } = headersFooters.toJSON();
    return {
      settings: Object.fromEntries(PAGE.flatMap((name) => setting(name, known[name]))),
      ...(state === undefined ? {} : { headersState: state }),
      ...(firstPage?.centerHeader === undefined ? {} : { firstHeader: firstPage.centerHeader }),
      ...(defaultForAllPages?.centerHeader === undefined ? {} : { header: defaultForAllPages.centerHeader }),
      printed: {
        ...(isThere(area) ? { area: (area.areas.toJSON().items ?? []).map(addressOf).join(',') } : {}),
        ...(isThere(rows) ? { rows: rowsAddress(rows.toJSON()) } : {}),
        ...(isThere(columns) ? { columns: columnsAddress(columns.toJSON()) } : {}),
      },
      breaks: {
        rows: (horizontalPageBreaks.toJSON().items ?? []).flatMap(({ rowIndex }) => rowIndex ?? []),
        columns: (verticalPageBreaks.toJSON().items ?? []).flatMap(({ columnIndex }) => columnIndex ?? []),
      },
    };
  };
}

/** Excel answers null where it cannot say, or where something is not set, and takes no null back. */
function setting(name: string, value: unknown): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[name, value]];
  return [[name, Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null))]];
}

type Corner = Excel.Interfaces.RangeData;

function addressOf({ rowIndex = 0, columnIndex = 0, rowCount = 1, columnCount = 1 }: Corner): string {
  const last = address(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  return `${address(rowIndex, columnIndex)}:${last}`;
}

function rowsAddress({ rowIndex = 0, rowCount = 1 }: Corner): string {
  return `$${rowIndex + 1}:$${rowIndex + rowCount}`;
}

function columnsAddress({ columnIndex = 0, columnCount = 1 }: Corner): string {
  return `$${columnLetters(columnIndex)}:$${columnLetters(columnIndex + columnCount - 1)}`;
}
