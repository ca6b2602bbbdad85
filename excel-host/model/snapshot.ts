import { areaAddress, columnName } from './address';
import { WHOLE_SHEET } from './area';
import type { Cell } from './cell';
import type { Line, Sheet } from './sheet';
import type { CellStyle } from './style';
import type { WorkbookModel } from './workbook';

/** Everything of a sheet that a person could miss, in plain data that tests compare. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly view: Readonly<Record<string, unknown>>;
  /** Each cell with content or a look of its own, by address: value, formula and look. */
  readonly cells: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly tables: readonly unknown[];
  readonly names: readonly unknown[];
  readonly page: unknown;
  readonly protection: unknown;
  readonly links: readonly unknown[];
  /** Charts, images, rules, comments, as `kind key content`. */
  readonly carried: readonly string[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly documentSettings: Readonly<Record<string, string>>;
  readonly xmlParts: readonly unknown[];
  readonly properties: unknown;
  readonly structureProtected: boolean;
}

/**
 * A workbook as it is now, to be compared with what it was: nothing foreign may be lost.
 * @param without names of sheets to leave out, the add-in's own
 */
export function snapshot(workbook: WorkbookModel, without: readonly string[] = []): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.filter(({ name }) => !without.includes(name)).map(sheetSnapshot),
    names: structuredClone(workbook.names),
    settings: Object.fromEntries(structuredClone(workbook.settings)),
    documentSettings: Object.fromEntries(workbook.documentSettings),
    xmlParts: structuredClone(workbook.xmlParts),
    properties: structuredClone(workbook.properties),
    structureProtected: workbook.structureProtected,
  };
}

/** One sheet of it. */
export function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const look = looks();
  const line = ({ size, hidden, style }: Line): string =>
    JSON.stringify([size ?? null, hidden ?? false, style === undefined ? null : look(style)]);
  const cell = ({ value, formula, rich, style }: Cell): string =>
    JSON.stringify([value, formula ?? null, rich ?? null, look(style)]);
  const cells = [...sheet.kept(WHOLE_SHEET)].sort(([rowA, columnA], [rowB, columnB]) =>
    rowA === rowB ? columnA - columnB : rowA - rowB,
  );
  const { frozen, showGridlines, showHeadings, standardWidth } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    view: {
      frozen: frozen === undefined ? null : areaAddress(frozen),
      showGridlines,
      showHeadings,
      standardWidth,
    },
    cells: Object.fromEntries(
      cells.map(([row, column, one]) => [`${columnName(column)}${row + 1}`, cell(one)]),
    ),
    columns: Object.fromEntries([...sheet.columnLines].map(([at, one]) => [columnName(at), line(one)])),
    rows: Object.fromEntries([...sheet.rowLines].map(([at, one]) => [String(at + 1), line(one)])),
    merges: sheet.merges.map(areaAddress).sort(),
    tables: structuredClone(sheet.tables),
    names: structuredClone(sheet.names),
    page: structuredClone(sheet.page),
    protection: structuredClone(sheet.protection ?? null),
    links: structuredClone(sheet.links),
    carried: sheet.carried.map(({ kind, key, content }) => `${kind} ${key} ${content}`),
  };
}

/** The text of a look; looks are shared, so each is put into words once. */
function looks(): (style: CellStyle) => string {
  const known = new Map<CellStyle, string>();
  return (style) => {
    let text = known.get(style);
    if (text === undefined) known.set(style, (text = JSON.stringify(style)));
    return text;
  };
}
