import type { OpenedFile } from '../../../excel-host/file/open-file';
import { columnName } from '../../../excel-host/model/address';
import { WHOLE_SHEET } from '../../../excel-host/model/area';
import type { Cell } from '../../../excel-host/model/cell';
import type { PageLayout } from '../../../excel-host/model/page-layout';
import type { Line, Sheet } from '../../../excel-host/model/sheet';
import { sheetSnapshot } from '../../../excel-host/model/snapshot';
import type { WorkbookModel } from '../../../excel-host/model/workbook';
import { readText } from '../../../src/workbook/file/parts/package';

/** New pages begin with these rows and columns, counted from 0. */
type Breaks = Readonly<Record<'rows' | 'columns', readonly number[]>>;

/** In points: a pixel, by which a width counted in letters and one counted in points may differ. */
const PIXEL = 0.75;
/** In points: what hundredths of a centimetre and thousandths of an inch differ by. */
const HAIR = 0.01;

/** A sheet as a person sees and prints it, with the same words whether it was written in Excel or into a file. */
export interface SheetAsSeen {
  readonly visibility: string;
  readonly frozen: unknown;
  readonly showGridlines: boolean;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly merges: unknown;
  readonly links: unknown;
  readonly heights: unknown;
  /** In points, by column. */
  readonly widths: ReadonlyMap<string, number>;
  readonly page: unknown;
  /** In points, by side. */
  readonly margins: PageLayout['margins'];
  readonly breaks: Breaks;
}

/** @param breaks of its pages: this host keeps those of a file as they stand there */
export function sheetAsSeen(workbook: WorkbookModel, name: string, breaks?: Breaks): SheetAsSeen {
  const sheet = workbook.sheet(name);
  const { page } = sheet;
  const { view, merges, visibility } = sheetSnapshot(sheet);
  return {
    visibility,
    frozen: view['frozen'],
    showGridlines: sheet.showGridlines,
    cells: cellsOf(sheet),
    merges,
    links: sheet.links.map((link) => JSON.stringify(link)).sort(),
    heights: sizes(sheet.rowLines, STANDARD_HEIGHT)
      .filter(({ size }) => size !== STANDARD_HEIGHT)
      .map(({ at, size }) => `${at + 1}: ${size}`),
    widths: new Map(sizes(sheet.columnLines, STANDARD_WIDTH).map(({ at, size }) => [columnName(at), size])),
    page: pageOf(page),
    margins: page.margins,
    breaks: breaks ?? page.breaks ?? { rows: [], columns: [] },
  };
}

/** Page breaks in the part of a sheet: `<brk id>` is the number of rows or columns before it. */
export function breaksInFile(file: OpenedFile, name: string): Breaks {
  const part = file.parts.get(file.workbook.sheet(name))!;
  const xml = readText(file.package, part);
  const of = (list: string): number[] => {
    const [, inside = ''] = new RegExp(`<${list}[ >](.*?)</${list}>`, 's').exec(xml) ?? [];
    return [...inside.matchAll(/<brk [^>]*\bid="(\d+)"/g)].map(([, id]) => Number(id));
  };
  return { rows: of('rowBreaks'), columns: of('colBreaks') };
}

/** The same sheet twice: all alike, and lengths but for what two units of measure differ by. */
export function expectSameSheet(one: SheetAsSeen, other: SheetAsSeen): void {
  const { widths, margins, ...rest } = one;
  const { widths: otherWidths, margins: otherMargins, ...otherRest } = other;
  expect(rest).toEqual(otherRest);
  for (const column of new Set([...widths.keys(), ...otherWidths.keys()])) {
    const [width = STANDARD_WIDTH, otherWidth = STANDARD_WIDTH] = [
      widths.get(column),
      otherWidths.get(column),
    ];
    expect(Math.abs(width - otherWidth)).toBeLessThanOrEqual(PIXEL);
  }
  for (const side of Object.keys(margins) as (keyof typeof margins)[]) {
    expect(Math.abs(margins[side] - otherMargins[side])).toBeLessThan(HAIR);
  }
}

/** In points. */
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;

/** Content and look of each cell, by address. A text that Excel would take for a date has the format of texts there. */
function cellsOf(sheet: Sheet): Record<string, Cell> {
  const cells = [...sheet.kept(WHOLE_SHEET)].map(([row, column, cell]) => {
    const { value, formula, rich, style } = cell;
    const isText = typeof value === 'string' && style.numberFormat === '@';
    const seen: Cell = {
      value,
      style: isText ? { ...style, numberFormat: 'General' } : style,
      ...(formula !== undefined && { formula }),
      ...(rich !== undefined && { rich }),
    };
    return [`${columnName(column)}${row + 1}`, seen] as const;
  });
  return Object.fromEntries(cells);
}

/** Sizes of lines, from the first. */
function sizes(lines: ReadonlyMap<number, Line>, usual: number): { at: number; size: number }[] {
  return [...lines]
    .map(([at, { size = usual, hidden }]) => ({ at, size: hidden === true ? 0 : size }))
    .sort((one, other) => one.at - other.at);
}

/** What is printed: no number of pages is as good as 0 (any number), and headers of odd pages count only where they differ. */
function pageOf({ margins: _margins, breaks: _breaks, zoom, headers, ...page }: PageLayout): unknown {
  const { verticalFitToPages, ...rest } = zoom;
  const { defaultForAllPages, firstPage } = headers;
  return {
    ...page,
    zoom: verticalFitToPages === undefined || verticalFitToPages === 0 ? rest : zoom,
    headers: page.headersState === 'FirstAndDefault' ? { defaultForAllPages, firstPage } : headers,
  };
}
