import type { Place } from '../../../src/reports/screen/screen';
import type { LastWrite, OpenWorkbook, UndoReport } from '../../../src/workbook/open-workbook';
import { WorkbookError, type SheetInfo } from '../../../src/workbook/port';

/** A workbook of which only the pane's own calls are answered; what is kept in it stays with it. */
export class FakeWorkbook implements OpenWorkbook {
  limits = { merges: true };
  names: readonly string[] = ['Kết quả', 'Đăng ký', 'Danh mục'];
  readonly kept = new Map<string, unknown>();
  readonly shown: Place[] = [];
  written: LastWrite | undefined;
  undone: UndoReport = { restored: ['Xếp hạng'], removed: ['Bảng điểm'], copies: [], left: [] };
  opened: Uint8Array[] = [];
  /** What the calls named reject with. */
  readonly failures = new Map<keyof OpenWorkbook, unknown>();

  async sheets(): Promise<SheetInfo[]> {
    this.mayFail('sheets');
    return [
      ...this.names.map((name) => ({ name, visibility: 'visible' as const })),
      { name: 'Ẩn', visibility: 'hidden' },
    ];
  }
  async show(place: Place): Promise<void> {
    this.mayFail('show');
    if (!this.names.includes(place.sheet)) {
      throw new WorkbookError('workbook.no-sheet', { name: 'Sổ thử', sheet: place.sheet });
    }
    this.shown.push(place);
  }
  async lastWrite(): Promise<LastWrite | undefined> {
    this.mayFail('lastWrite');
    return this.written;
  }
  async undo(): Promise<UndoReport> {
    this.mayFail('undo');
    this.written = undefined;
    return this.undone;
  }
  async recall(name: string): Promise<unknown> {
    this.mayFail('recall');
    return this.kept.get(name);
  }
  async keep(name: string, value: unknown): Promise<void> {
    this.mayFail('keep');
    this.kept.set(name, value);
  }
  async openNew(xlsx: Uint8Array): Promise<void> {
    this.mayFail('openNew');
    this.opened.push(xlsx);
  }
  read(): never {
    throw new Error('the pane reads through the engine');
  }
  calculated(): never {
    throw new Error('the pane checks through the engine');
  }
  write(): never {
    throw new Error('the pane writes through the engine');
  }

  private mayFail(call: keyof OpenWorkbook): void {
    if (this.failures.has(call)) throw this.failures.get(call);
  }
}
