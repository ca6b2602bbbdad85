import type { Language } from '../../locale/language';
import type { Grid } from '../../sheets/grid';
import { wholeDocument } from '../documents/whole-document';
import type { LastWrite, Limits, OpenWorkbook, UndoReport } from '../open-workbook';
import { WorkbookError, type ReadPlan, type SheetInfo, type WritePlan, type WriteReport } from '../port';
import { listSheets } from './list-sheets';
import { openNew } from './open-new';
import { mayBeOwn } from './own-sheets';
import { readCalculated } from './read/read-calculated';
import { readGrids } from './read/read-grids';
import { seesMerges } from './read/read-merges';
import { Sources } from './read/sources';
import { Requests, type RequestOptions } from './requests';
import { keepSetting, recallSetting } from './settings';
import { showPlace } from './show-place';
import { lastWrite } from './write/last-write';
import { undoLastWrite } from './write/undo';
import { writeDocuments, type Written } from './write/write-documents';

export interface OfficeOptions extends RequestOptions {
  /** Of the names given to copies of sheets; Vietnamese where absent. */
  readonly language?: Language;
}

/** The workbook that is open in Excel, through ExcelApi 1.9. */
export class OfficeWorkbook implements OpenWorkbook {
  private readonly requests: Requests;
  private readonly language: Language;
  private readonly sources = new Sources();
  /** The whole write that was the last that was done here, to which another may belong. */
  private run: string | undefined;

  constructor({ language = 'vi', ...options }: OfficeOptions = {}) {
    this.requests = new Requests(options);
    this.language = language;
  }

  get limits(): Limits {
    return { merges: seesMerges() };
  }

  /** Without the adapter's own sheets, which are nobody's data. */
  async sheets(): Promise<SheetInfo[]> {
    const sheets = await this.requests.repeatable(listSheets);
    return sheets
      .filter(({ name, visibility }) => visibility === 'visible' || !mayBeOwn(name))
      .map(({ name, visibility }) => ({ name, visibility }));
  }

  /** @throws WorkbookError */
  async read(plan: ReadPlan): Promise<Grid[]> {
    const grids = await readGrids(this.requests.during('read'), plan);
    if (plan.look !== true) await this.sources.remember(grids, plan.formulas === true);
    return grids;
  }

  /** @throws WorkbookError */
  async calculated(sheets: readonly string[]): Promise<Grid[]> {
    return readCalculated(this.requests.during('check'), sheets);
  }

  /** Writes all documents or none; nothing if what was read is no longer as it was. @throws WorkbookError */
  async write(plan: WritePlan): Promise<WriteReport> {
    const belongsTo = plan.continues === true ? this.run : undefined;
    this.run = undefined;
    try {
      const { report, run } = await this.writeWhole(plan, belongsTo);
      this.run = run;
      return report;
    } catch (error) {
      if (belongsTo !== undefined) await this.takeBackBoth(error, belongsTo);
      throw error;
    }
  }

  private async writeWhole(plan: WritePlan, belongsTo: string | undefined): Promise<Written> {
    const documents = plan.documents.map(wholeDocument);
    const requests = this.requests.during('write');
    const written = await writeDocuments(
      // What belongs to a write that is whole comes too late to be cancelled.
      plan.continues === true ? requests.uncancelled : requests,
      { ...plan, documents },
      {
        language: this.language,
        belongsTo,
        checkSources: async (some) => {
          if (plan.independent !== true) await this.sources.check(some, plan.ours, plan.continues === true);
        },
      },
    );
    this.sources.end();
    return written;
  }

  /** A write is nothing without what belongs to it. @throws WorkbookError where it cannot be taken back now */
  private async takeBackBoth(error: unknown, run: string): Promise<void> {
    if (!(error instanceof WorkbookError) || error.code === 'workbook.left-unfinished') return;
    try {
      await this.takeBack(run);
    } catch (failure) {
      const code = error.params['code'] ?? error.code;
      throw Object.assign(new WorkbookError('workbook.half-written', { code }), {
        cause: new AggregateError([error, failure]),
      });
    }
  }

  async show(place: { readonly sheet: string; readonly cell?: string }): Promise<void> {
    await showPlace(this.requests.uncancelled, place);
  }

  async lastWrite(): Promise<LastWrite | undefined> {
    return lastWrite(this.requests.uncancelled);
  }

  /** @throws WorkbookError */
  async undo(): Promise<UndoReport> {
    return this.takeBack();
  }

  private async takeBack(only?: string): Promise<UndoReport> {
    this.run = undefined;
    const report = await undoLastWrite(this.requests.uncancelled, this.language, only);
    this.sources.end();
    return report;
  }

  async recall(name: string): Promise<unknown> {
    return recallSetting(this.requests.uncancelled, name);
  }

  async keep(name: string, value: unknown): Promise<void> {
    await keepSetting(this.requests.uncancelled, name, value);
  }

  async openNew(xlsx: Uint8Array): Promise<void> {
    await openNew(xlsx);
  }
}
