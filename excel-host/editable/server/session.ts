import { calculateWithIronCalc } from '../../calculation/ironcalc';
import { openFile, type OpenedFile } from '../../file/open-file';
import { saveFile } from '../../file/save-file';
import { ExcelHost } from '../../host';
import type { ApiLevel } from '../../limits/hosts';
import { WHOLE_SHEET } from '../../model/area';
import type { WorkbookModel } from '../../model/workbook';
import { Feed } from '../picture/feed';
import type { Status } from '../page-messages';

/** One workbook that is open in the page: the host behind it, and what the page has been told. */
export class Session {
  readonly host: ExcelHost;
  /** Of the page that was opened last. */
  feed: Feed;
  private readonly file: OpenedFile;

  /** @throws WorkbookError for what is no .xlsx */
  constructor(bytes: Uint8Array, name: string, api: ApiLevel) {
    this.file = openFile(bytes, name);
    const { workbook } = this.file;
    if (lacksResults(workbook)) calculateWithIronCalc(workbook);
    this.host = new ExcelHost({ workbook, api, calculate: calculateWithIronCalc });
    this.feed = new Feed(workbook);
  }

  /** A page that is loaded again is told everything again. */
  startAnew(): void {
    this.feed = new Feed(this.host.workbook);
  }

  /** The workbook as a file, with everything of the one it was opened from. */
  save(): Uint8Array {
    this.host.recalculate();
    return saveFile(this.host.workbook, this.file);
  }

  status(): Status {
    const { workbook, editing, roundTrips, faults, record, opened } = this.host;
    return {
      workbook: workbook.name,
      editing: editing.active,
      sheetProtected: workbook.active.protection !== undefined,
      structureProtected: workbook.structureProtected,
      readOnly: workbook.readOnly,
      requests: roundTrips,
      faultsWaiting: faults.waiting,
      violations: record.violations.map(({ kind, member, detail }) => `${kind}: ${member} – ${detail}`),
      opened: opened.length,
    };
  }
}

/** A file may come from a program that calculates nothing: its formulas have no results. */
function lacksResults({ sheets }: WorkbookModel): boolean {
  return sheets.some((sheet) =>
    [...sheet.kept(WHOLE_SHEET)].some(([, , cell]) => cell.formula !== undefined && cell.value === null),
  );
}
