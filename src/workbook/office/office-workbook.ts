import type { Grid } from '../../sheets/grid';
import type { ReadPlan, SheetInfo, Workbook, WritePlan, WriteReport } from '../port';
import { mayBeOwn } from './own-sheets';
import { readGrids } from './read/read-grids';
import { Sources } from './read/sources';
import { visibilityOf } from './read/survey-sheets';
import { Requests, type RequestOptions } from './requests';
import { undoLastWrite } from './write/undo';
import { writeDocuments } from './write/write-documents';

/** The workbook that is open in Excel, through ExcelApi 1.9. */
export class OfficeWorkbook implements Workbook {
  private readonly requests: Requests;
  private readonly sources = new Sources();

  constructor(options: RequestOptions = {}) {
    this.requests = new Requests(options);
  }

  /** Without the adapter's own sheets, which are nobody's data. */
  async sheets(): Promise<SheetInfo[]> {
    return this.requests.repeatable(({ workbook }) => {
      const sheets = workbook.worksheets;
      sheets.load(['items/name', 'items/visibility']);
      return () =>
        (sheets.toJSON().items ?? [])
          .map((sheet) => ({ name: sheet.name ?? '', visibility: visibilityOf(sheet) }))
          .filter(({ name, visibility }) => visibility === 'visible' || !mayBeOwn(name));
    });
  }

  /** @throws WorkbookError */
  async read(plan: ReadPlan): Promise<Grid[]> {
    const grids = await readGrids(this.requests, plan);
    await this.sources.remember(grids);
    return grids;
  }

  /** Writes all documents or none; nothing if what was read is no longer as it was. @throws WorkbookError */
  async write(plan: WritePlan): Promise<WriteReport> {
    const names = await writeDocuments(this.requests, plan, () =>
      this.sources.check(this.requests, plan.ours),
    );
    this.sources.forget();
    return { names };
  }

  /** Takes the last write back; the names of the sheets that are as they were. @throws WorkbookError */
  async undo(): Promise<readonly string[]> {
    return undoLastWrite(this.requests.uncancelled);
  }
}
