import type { Grid } from '../../sheets/grid';
import type { ReadPlan, SheetInfo, Workbook, WritePlan, WriteReport } from '../port';
import type { Package } from './parts/package';
import { readSaved, type Saved } from './parts/core-properties';
import { readWorkbookPart, type WorkbookPart } from './parts/workbook-part';
import { readGrids } from './read/read-grids';
import { writePackage } from './write/write-package';
import { writeArchive } from './zip/pack';

/** An .xlsx file in memory. */
export interface FileWorkbook extends Workbook {
  /** The file with everything written so far; the same input and plans give the same bytes. */
  bytes(): Uint8Array;
  /** Who saved the file last, and when, as far as it says so itself. */
  saved(): Saved;
}

export class PackageWorkbook implements FileWorkbook {
  private book: WorkbookPart;

  constructor(
    private pkg: Package,
    private readonly path: string,
  ) {
    this.book = readWorkbookPart(pkg, path);
  }

  async sheets(): Promise<SheetInfo[]> {
    return this.book.sheets.map(({ name, visibility }) => ({ name, visibility }));
  }

  async read(plan: ReadPlan): Promise<Grid[]> {
    return readGrids(this.pkg, this.book, plan);
  }

  async write(plan: WritePlan): Promise<WriteReport> {
    const written = writePackage(this.pkg, this.book, plan);
    // What was written is read back before it counts: a fault here leaves the workbook as it was.
    const book = readWorkbookPart(written.package, this.path);
    this.pkg = written.package;
    this.book = book;
    return { names: written.names };
  }

  saved(): Saved {
    return readSaved(this.pkg);
  }

  bytes(): Uint8Array {
    if (this.book.sheets.length === 0) throw new RangeError('A workbook without sheets is no file.');
    return writeArchive(this.pkg.entries);
  }
}
