import type { Texts } from '../texts';
import type { RangeShape } from '../picture/shapes';
import type { Show } from './show';
import { tell } from './talk';
import { typedCells, typedText, type UniverCell } from './typed';
import type { Sheets } from './univer';

/** Commands of Univer by which somebody changes what the host has; it is told, and shows the outcome itself. */
type Params = {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly range?: RangeShape;
  readonly ranges?: readonly RangeShape[];
  readonly value?: UniverCell;
  readonly cellValue?: Parameters<typeof typedCells>[0];
};

/** Commands that change nothing of the workbook, and those whose changes are seen afterwards (paste, fill). */
const HARMLESS =
  /^sheet\.command\.(move-selection|expand-selection|select-|scroll|set-scroll|set-zoom|change-zoom|set-worksheet-activate|set-once|remove-sheet-confirm|auto-fill|refill|copy-down|copy-right|copy$|cut$|paste|auto-clear|set-col-header|set-row-header)/;
/** Mutations that Univer makes by itself for what is shown. */
const OWN = /(auto-height|auto-width|empty|set-selections|zoom)/;

const COMMAND = 0;
const MUTATION = 2;
/** Milliseconds: a selection that stays is told; what takes several steps (filling) is over after them. */
const SELECTION_REST = 60;
const SETTLES = 250;

/** Tells the server what a person does in Univer. */
export function listen(sheets: Sheets, show: Show, texts: Texts, notice: (text: string) => void): void {
  const { api } = sheets;
  const { Event } = api;
  let typed: { row: number; column: number; text: string } | undefined;
  const activeId = (): string => api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';

  api.addEvent(Event.SheetEditStarted, () => tell({ kind: 'editing', on: true }));
  api.addEvent(Event.SheetEditEnded, () => tell({ kind: 'editing', on: false }));
  api.addEvent(Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    typed = isConfirm ? { row, column, text: value.toPlainText() } : undefined;
  });

  api.addEvent(Event.BeforeCommandExecute, (event) => {
    if (show.applying || event.type !== COMMAND || !event.id.startsWith('sheet.command.')) return;
    if (HARMLESS.test(event.id)) return;
    event.cancel = true;
    const params = (event.params ?? {}) as Params;
    if (!handle(event.id.slice('sheet.command.'.length), params, params.subUnitId ?? activeId())) {
      notice(texts.onlyContents);
    }
  });

  function handle(command: string, params: Params, sheet: string): boolean {
    switch (command) {
      case 'set-range-values':
        write(params, sheet);
        return true;
      case 'clear-selection-content':
      case 'clear-selection-all':
        tell({ kind: 'type', sheet, cells: emptied(params.ranges ?? selected()) });
        return true;
      case 'insert-sheet':
        tell({ kind: 'add' });
        return true;
      case 'set-worksheet-name':
        tell({ kind: 'rename', sheet, name: params.name ?? '' });
        return true;
      case 'remove-sheet':
        tell({ kind: 'delete', sheet });
        return true;
      case 'set-worksheet-hidden':
      case 'set-worksheet-show':
        tell({ kind: 'show', sheet, visible: command.endsWith('show') });
        return true;
      case 'set-worksheet-order':
        tell({ kind: 'move', sheet, position: params.order ?? 0 });
        return true;
      default:
        return false;
    }
  }

  /** The text as it was typed, not what Univer made of it. */
  function write({ range, value }: Params, sheet: string): void {
    const { startRow: row, startColumn: column } = range ?? selected()[0] ?? { startRow: 0, startColumn: 0 };
    const same = typed?.row === row && typed.column === column ? typed.text : undefined;
    typed = undefined;
    tell({ kind: 'type', sheet, cells: [{ row, column, text: same ?? typedText(value ?? {}) }] });
  }

  const selected = (): RangeShape[] => {
    const ranges = api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return ranges.map((range) => range.getRange());
  };

  let settled: ReturnType<typeof setTimeout> | undefined;
  api.addEvent(Event.CommandExecuted, (event) => {
    if (show.applying || event.type !== MUTATION || !event.id.startsWith('sheet.mutation.')) return;
    if (OWN.test(event.id)) return;
    const { subUnitId: sheet = activeId(), cellValue } = (event.params ?? {}) as Params;
    const cells = event.id === 'sheet.mutation.set-range-values' ? typedCells(cellValue ?? {}) : [];
    if (cells.length > 0) tell({ kind: 'type', sheet, cells });
    clearTimeout(settled);
    settled = setTimeout(() => tell({ kind: 'refresh', sheet }), SETTLES);
  });

  let rest: ReturnType<typeof setTimeout> | undefined;
  function selection(): void {
    if (show.applying) return;
    clearTimeout(rest);
    rest = setTimeout(() => {
      const range = api.getActiveWorkbook()?.getActiveSheet().getActiveRange();
      if (!range || !show.isNowAt(activeId(), range.getRange())) return;
      tell({ kind: 'select', sheet: activeId(), address: range.getA1Notation() });
    }, SELECTION_REST);
  }
  api.addEvent(Event.ActiveSheetChanged, selection);
  api.addEvent(Event.SelectionChanged, selection);
}

const MOST_EMPTIED = 20_000;

/** Nothing typed into each cell of some ranges. */
function emptied(ranges: readonly RangeShape[]): { row: number; column: number; text: string }[] {
  const cells: { row: number; column: number; text: string }[] = [];
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow && cells.length < MOST_EMPTIED; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) cells.push({ row, column, text: '' });
    }
  }
  return cells;
}
