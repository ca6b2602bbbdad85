import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Grid } from '../../../sheets/grid';
import { WorkbookError, type ReadPlan } from '../../port';
import { findEntry, guarded, readText, readXml, type Package } from '../parts/package';
import { foldSheetName, type SheetEntry, type WorkbookPart } from '../parts/workbook-part';
import { scanXml } from '../xml/scan';
import { readCellFormats, type CellFormat } from './cell-formats';
import { gridOf } from './grid-of';
import { hucreInput } from './hucre-input';
import { prepareSheet, type PreparedSheet } from './prepare-sheet';

/** The sheets of a plan, in its order; a chart sheet is a grid without rows. @throws WorkbookError */
export async function readGrids(pkg: Package, book: WorkbookPart, plan: ReadPlan): Promise<Grid[]> {
  const entries = plan.sheets.map((name) => findSheet(pkg, book, name));
  const cellular = entries.filter(({ kind }) => kind === 'worksheet');
  const prepared = cellular.map((entry) => prepare(pkg, entry));
  const formats = readFormats(pkg, book);
  const parsed = await parse(
    pkg,
    hucreInput(
      prepared.map(({ xml }) => xml),
      readSharedStrings(pkg, book),
      formats.length,
    ),
    cellular.length,
  );
  return entries.map((entry) => {
    const at = cellular.indexOf(entry);
    const sheet = parsed[at];
    const shape = prepared[at];
    return gridOf(entry, sheet && shape ? { sheet, shape } : undefined, {
      formats,
      date1904: book.date1904,
      formulas: plan.formulas === true,
      fonts: plan.fonts === true,
    });
  });
}

function findSheet(pkg: Package, book: WorkbookPart, name: string): SheetEntry {
  const folded = foldSheetName(name);
  const found =
    book.sheets.find((sheet) => sheet.name === name) ??
    book.sheets.find((sheet) => foldSheetName(sheet.name) === folded);
  if (!found) throw new WorkbookError('workbook.no-sheet', { name: pkg.name, sheet: name });
  if (found.part === undefined) {
    throw new WorkbookError('workbook.broken-part', { name: pkg.name, part: book.path });
  }
  return found;
}

function prepare(pkg: Package, entry: SheetEntry): PreparedSheet {
  const path = entry.part ?? '';
  const text = readText(pkg, path);
  const sheet = guarded(pkg, path, () => prepareSheet(text));
  const area = sheet.rows * sheet.columns;
  if (sheet.cells > pkg.limits.cells || area > pkg.limits.area) {
    throw new WorkbookError('workbook.too-many-cells', {
      name: pkg.name,
      sheet: entry.name,
      cells: sheet.cells,
      rows: sheet.rows,
      columns: sheet.columns,
    });
  }
  return sheet;
}

function readFormats(pkg: Package, book: WorkbookPart): CellFormat[] {
  const styles = book.relationships.find(({ kind }) => kind === 'styles')?.target;
  return styles !== undefined && findEntry(pkg, styles) ? readCellFormats(readXml(pkg, styles).root) : [];
}

function readSharedStrings(pkg: Package, book: WorkbookPart): string | undefined {
  const path = book.relationships.find(({ kind }) => kind === 'sharedStrings')?.target;
  if (path === undefined || !findEntry(pkg, path)) return undefined;
  const text = readText(pkg, path);
  // hucre would look past a document type and unclosed text.
  guarded(pkg, path, () => scanXml(text, { open: () => undefined, close: () => undefined }));
  return text;
}

async function parse(pkg: Package, input: Uint8Array, sheets: number): Promise<readonly Sheet[]> {
  if (sheets === 0) return [];
  try {
    return (await readXlsx(input, { readStyles: true })).sheets;
  } catch (error) {
    throw Object.assign(new WorkbookError('workbook.broken', { name: pkg.name }), { cause: error });
  }
}
