import type { ExcelHost } from '../../../excel-host/host';
import type { OpenedFile } from '../../../excel-host/file/open-file';
import type { WorkbookSnapshot } from '../../../excel-host/model/snapshot';
import { foreign, newSheets, sheetNames } from './as-before';
import { PACK, SAMPLE } from './furnished';
import { commandLineOutput } from './samples';
import { breaksInFile, expectSameSheet, sheetAsSeen } from './sheet-as-seen';

let output: OpenedFile | undefined;

/** What the command line writes for the main sample; asked for once. */
function expected(): OpenedFile {
  return (output ??= commandLineOutput(SAMPLE, PACK));
}

/** A workbook before any write: what it must still hold afterwards, whatever happened. */
export class Before {
  private readonly names: readonly string[];
  private readonly all: WorkbookSnapshot;

  constructor(private readonly host: ExcelHost) {
    this.names = sheetNames(host.workbook);
    this.all = foreign(host.workbook);
  }

  /** Sheets that were not there, in their order. */
  get added(): string[] {
    return newSheets(this.host.workbook, this.names);
  }

  /** Nothing was written, and no trace of a trial is left. */
  expectUntouched(): void {
    expect(foreign(this.host.workbook)).toEqual(this.all);
  }

  /** Everything that is not ours is as it was. */
  expectKept(ours = this.added): void {
    expect(foreign(this.host.workbook, ours)).toEqual(this.all);
  }

  /** The whole result stands there, as the command line writes it, and everything else is as it was. */
  expectWritten(): void {
    const file = expected();
    const own = newSheets(file.workbook, this.names);
    expect(this.visibleOrRecord()).toEqual(own);
    for (const name of own.filter((one) => !one.startsWith('_'))) this.expectSheet(name, name);
    this.expectKept();
  }

  /** A sheet of the host holds what the command line writes under a name. */
  expectSheet(name: string, written: string): void {
    const file = expected();
    const seen = { ...sheetAsSeen(file.workbook, written, breaksInFile(file, written)) };
    expectSameSheet(sheetAsSeen(this.host.workbook, name), seen);
  }

  /** The new sheets but for what an undo needs. */
  private visibleOrRecord(): string[] {
    return this.added.filter((name) => !name.startsWith('_binhxet-'));
  }
}
