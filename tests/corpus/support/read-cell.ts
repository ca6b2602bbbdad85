import { MISSING, NO_CODE, YES, type Column } from '../../../src/engine/columns/column';
import type { Population, RuleSet } from '../../../src/rules/rule-set';
import type { Grid, GridCell } from '../../../src/sheets/grid';
import { readPopulations } from '../../../src/sheets/read-populations';
import type { NumberCase, Reading, Value, Written } from '../numbers/case';

/** What was made of a cell: its value, or null, and how grave is what was told about it. */
export interface CellRead {
  readonly value: Value | null;
  readonly told: readonly ('question' | 'error' | 'warning')[];
}

const FIELD = 'gia_tri';
const TITLE = 'Giá trị';

/**
 * Reads a cell as the product does: in a sheet of its own, with a rule set that has the field's type, unit and target. The
 * rows above it give a flag's column its kind.
 */
export function readCell({ written, field }: NumberCase): CellRead {
  const { target, decimalMark, column, ...about } = field;
  const population: Population = {
    id: 'p',
    title: 'Đơn vị',
    key: ['ten'],
    fields: [
      { id: 'ten', title: 'Tên đơn vị', type: 'text' },
      { id: FIELD, title: TITLE, ...about },
    ],
    ...(target === undefined
      ? {}
      : {
          criteria: [
            {
              id: 'tc',
              title: 'Tiêu chí',
              max: 10,
              method: { kind: 'proportional', actual: FIELD, target },
            },
          ],
        }),
  };
  const rules: RuleSet = { format: 'binh-xet/1', id: 'r', title: 'R', populations: [population] };
  const others = column === undefined ? [] : column === 'marks' ? ['x', 'x'] : ['có', 'không'];
  const rows = [...others, written].map((cell, row) => [{ value: `Xã ${'ABC'[row]!}` }, gridCell(cell)]);
  const grid: Grid = {
    sheet: 'Đơn vị',
    visibility: 'visible',
    source: decimalMark === undefined ? 'workbook' : 'csv',
    ...(decimalMark === undefined ? {} : { decimalMark }),
    rows: [[{ value: 'Tên đơn vị' }, { value: TITLE }], ...rows],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  const { tables, problems } = readPopulations([grid], rules);
  const last = others.length;
  const told = problems.filter((problem) => problem.column === FIELD).map(({ severity }) => severity);
  return { value: valueAt(tables[0]!.fields.get(FIELD)!, last), told };
}

function gridCell(written: Written): GridCell | undefined {
  if (written === null) return undefined;
  return typeof written === 'object' ? written : { value: written };
}

function valueAt(column: Column, row: number): Value | null {
  switch (column.type) {
    case 'number':
      return Number.isNaN(column.values[row]!) ? null : column.values[row]!;
    case 'date':
      return Number.isNaN(column.values[row]!)
        ? null
        : new Date(column.values[row]! * 86_400_000).toISOString().slice(0, 10);
    case 'flag':
      return column.values[row] === MISSING ? null : column.values[row] === YES;
    case 'text':
      return column.codes[row] === NO_CODE ? null : column.dictionary[column.codes[row]!]!;
    case 'level':
      return column.codes[row] === NO_CODE ? null : column.scale[column.codes[row]!]!.id;
    case 'texts':
      return column.values[row] ?? null;
  }
}

/** Whether what was read is what a person expects. */
export function agrees(read: CellRead, expected: Reading): boolean {
  const { value, told } = read;
  const isRead = value !== null;
  const asked = told.includes('question');
  const failed = told.includes('error');
  switch (expected.kind) {
    case 'value':
      return isRead && JSON.stringify(value) === JSON.stringify(expected.value) && told.length === 0;
    case 'missing':
      return !isRead && !asked && !failed && (expected.reported ? told.length > 0 : told.length === 0);
    case 'ask':
      return !isRead && asked && !failed;
    case 'wrong':
      return !isRead && failed;
    case 'unread':
      return !isRead && (asked || failed);
    case 'either':
      return expected.of.some((each) => agrees(read, each));
  }
}
