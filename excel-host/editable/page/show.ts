import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { CellShape, Changes, Matrix, RangeShape, SheetShape } from '../picture/shapes';
import { UNIT, type Sheets } from './univer';

/** Milliseconds after which a sheet has been drawn. */
const DRAWN = 120;

type Place = NonNullable<Changes['active']>;

/** Shows in Univer what the server says has changed, by Univer's own mutations; nothing of it can be undone there. */
export class Show {
  /** While true, what Univer reports is our own doing. */
  applying = false;
  /** The sheet and selection that the server knows of. */
  private here: Place | undefined;
  private begun = false;
  private order: string[] = [];

  constructor(private readonly sheets: Sheets) {}

  apply(changes: Changes): void {
    this.applying = true;
    try {
      if (changes.active !== undefined) this.here = changes.active;
      if (this.begun) this.change(changes);
      else this.sheets.create(changes);
      this.order = [...changes.order];
      if (changes.active !== undefined) this.activate(changes.active, this.begun);
      else this.stay();
      this.begun = true;
    } finally {
      this.applying = false;
    }
  }

  /** Takes note of where a person is now; false where that is known. */
  isNowAt(id: string, range: RangeShape): boolean {
    const { startRow, startColumn, endRow, endColumn } = range;
    const now = { id, selection: { startRow, startColumn, endRow, endColumn } };
    if (JSON.stringify(now) === JSON.stringify(this.here)) return false;
    this.here = now;
    return true;
  }

  /** Univer turns to a sheet that is inserted, and away from one that is removed; the person has not moved. */
  private stay(): void {
    const active = this.sheets.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    if (this.here !== undefined && active !== this.here.id) this.activate(this.here, true);
  }

  /** A sheet is removed last, so that there is always one to look at. */
  private change(changes: Changes): void {
    const { shown, visibility, renamed, removed, cells, styles, order, active } = changes;
    shown.forEach((sheet, at) => this.insert(sheet, order.indexOf(sheet.id), at === 0 ? styles : {}));
    for (const { id, hidden } of visibility)
      if (hidden === 0) this.run('set-worksheet-hidden', { subUnitId: id, hidden });
    if (active !== undefined) this.activate(active, true);
    for (const { id, hidden } of visibility)
      if (hidden === 1) this.run('set-worksheet-hidden', { subUnitId: id, hidden });
    for (const id of removed) this.run('remove-sheet', { subUnitId: id, subUnitName: '' });
    for (const { id, name } of renamed) this.run('set-worksheet-name', { subUnitId: id, name });
    this.sort(removed, shown, order);
    for (const one of cells) this.write(one.id, one.cells, shown.length === 0 ? styles : {});
  }

  private insert(sheet: SheetShape, index: number, styles: Changes['styles']): void {
    this.run('insert-sheet', { index, sheet: mergeWorksheetSnapshotWithDefault(sheet as object), styles });
  }

  /** Brings the sheets into the order of the workbook. */
  private sort(removed: readonly string[], shown: readonly SheetShape[], order: readonly string[]): void {
    const now = this.order.filter((id) => !removed.includes(id));
    for (const { id } of shown) now.splice(order.indexOf(id), 0, id);
    order.forEach((id, to) => {
      const from = now.indexOf(id);
      if (from === to) return;
      now.splice(from, 1);
      now.splice(to, 0, id);
      this.run('set-worksheet-order', { subUnitId: id, fromOrder: from, toOrder: to });
    });
  }

  /** Cells are emptied first: Univer would mix the new look with the old one. */
  private write(id: string, cells: Matrix<CellShape | null>, styles: Changes['styles']): void {
    this.sheets.api.getActiveWorkbook()?.getWorkbook().addStyles(styles);
    const empty: Matrix<null> = {};
    const full: Matrix<CellShape> = {};
    for (const [row, columns] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(columns)) {
        (empty[Number(row)] ??= {})[Number(column)] = null;
        if (cell !== null) (full[Number(row)] ??= {})[Number(column)] = cell;
      }
    }
    this.run('set-range-values', { subUnitId: id, cellValue: empty });
    if (Object.keys(full).length > 0) this.run('set-range-values', { subUnitId: id, cellValue: full });
  }

  /** @param drawn whether there is anything yet that could be scrolled */
  private activate({ id, selection }: Place, drawn: boolean): void {
    const { api, commands } = this.sheets;
    commands.syncExecuteCommand('sheet.operation.set-worksheet-active', { unitId: UNIT, subUnitId: id });
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(id);
    const { startRow, startColumn, endRow, endColumn } = selection;
    const [rows, columns] = [sheet?.getMaxRows() ?? 0, sheet?.getMaxColumns() ?? 0];
    if (sheet === null || sheet === undefined || startRow >= rows || startColumn >= columns) return;
    const height = Math.min(endRow, rows - 1) - startRow + 1;
    const width = Math.min(endColumn, columns - 1) - startColumn + 1;
    const range = sheet.getRange(startRow, startColumn, height, width);
    range.activate();
    if (!drawn) return;
    // A sheet that was inserted this moment shows its selection, and scrolls, only once it has been drawn.
    const { here } = this;
    setTimeout(() => {
      if (this.here !== here) return;
      range.activate();
      commands.syncExecuteCommand('sheet.operation.scroll-to-range', { range: range.getRange() });
    }, DRAWN);
  }

  private run(mutation: string, params: object): void {
    this.sheets.commands.syncExecuteCommand(`sheet.mutation.${mutation}`, { unitId: UNIT, ...params });
  }
}
