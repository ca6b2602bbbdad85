import type { Grid } from '../../../../src/sheets/grid';
import type { WorkbookHooks } from '../../../../src/taskpane/engine/connect-engine';
import type { FileWorkbook } from '../../../../src/workbook/file/file-workbook';
import { openXlsx } from '../../../../src/workbook/file/open-xlsx';
import type { LastWrite, OpenWorkbook, UndoReport } from '../../../../src/workbook/open-workbook';
import {
  WorkbookError,
  type ReadPlan,
  type SheetInfo,
  type WritePlan,
  type WriteReport,
} from '../../../../src/workbook/port';

const SILENT: WorkbookHooks = {
  isCancelled: () => false,
  onCellEditing: () => undefined,
  onProgress: () => undefined,
};

/**
 * A workbook that is open: a file in memory that can be taken back. `meanwhile` happens within each read, write and check; a
 * cancelled one ends as the contract says.
 */
export class MemoryWorkbook implements OpenWorkbook {
  readonly limits = { merges: true };
  readonly kept = new Map<string, unknown>();
  readonly plans: WritePlan[] = [];
  meanwhile: (what: 'read' | 'write' | 'check', plan: ReadPlan | WritePlan) => Promise<void> | void = () =>
    undefined;
  private former: Uint8Array | undefined;
  private last: readonly string[] = [];

  private constructor(
    private file: FileWorkbook,
    private readonly hooks: WorkbookHooks,
  ) {}

  static async open(bytes: Uint8Array, hooks: WorkbookHooks = SILENT): Promise<MemoryWorkbook> {
    return new MemoryWorkbook(await openXlsx(bytes, 'so-lieu.xlsx'), hooks);
  }

  sheets(): Promise<SheetInfo[]> {
    return this.file.sheets();
  }

  async read(plan: ReadPlan): Promise<Grid[]> {
    this.hooks.onProgress('read', 0);
    await this.meanwhile('read', plan);
    this.endIfCancelled();
    const grids = await this.file.read(plan);
    this.hooks.onProgress('read', 1);
    return grids;
  }

  async write(plan: WritePlan): Promise<WriteReport> {
    this.plans.push(plan);
    this.hooks.onProgress('write', 0);
    const before = this.file.bytes();
    await this.meanwhile('write', plan);
    this.endIfCancelled();
    const report = await this.file.write(plan);
    if (plan.continues !== true) {
      this.former = before;
      this.last = [];
    }
    this.last = [...this.last, ...report.names];
    this.hooks.onProgress('write', 1);
    return report;
  }

  /** It stands for a program that calculates what is cached in the file, unless `calculate` says otherwise. */
  calculate: (grids: Grid[]) => Grid[] = (grids) => grids;

  async calculated(sheets: readonly string[]): Promise<Grid[]> {
    this.hooks.onProgress('check', 0);
    await this.meanwhile('check', { sheets });
    this.endIfCancelled();
    const grids = await this.file.read({ sheets, formulas: true });
    this.hooks.onProgress('check', 1);
    return this.calculate(grids);
  }

  async show(): Promise<void> {
    await this.file.sheets();
  }

  async lastWrite(): Promise<LastWrite | undefined> {
    return this.former && { sheets: this.last };
  }

  async undo(): Promise<UndoReport> {
    if (!this.former) throw new WorkbookError('workbook.nothing-to-undo', { name: 'so-lieu.xlsx' });
    this.file = await openXlsx(this.former, 'so-lieu.xlsx');
    this.former = undefined;
    return { restored: [], removed: this.last, copies: [], left: [] };
  }

  async recall(name: string): Promise<unknown> {
    return this.kept.get(name);
  }

  async keep(name: string, value: unknown): Promise<void> {
    this.kept.set(name, value);
  }

  async openNew(): Promise<void> {
    await this.file.sheets();
  }

  bytes(): Uint8Array {
    return this.file.bytes();
  }

  private endIfCancelled(): void {
    if (this.hooks.isCancelled()) throw new WorkbookError('workbook.cancelled', {});
  }
}
