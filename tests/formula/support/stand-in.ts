import type { Column } from '../../../src/engine/columns/column';
import { length, valueAt } from '../../../src/engine/columns/operations';
import type { FormulaLayout, HelperColumn, HelperContent } from '../../../src/engine/formula/formula-layout';
import { listText } from '../../../src/engine/formula/list-text';
import type { Reference } from '../../../src/engine/expression/scope';
import { fold } from '../../../src/engine/text/fold';
import { frameOf, type World } from '../../expression/support';
import { addressOf, type Content, type Sheet } from './sheet';

const WORD = 'thiếu';

/** The serial of 1970-01-01. */
const EPOCH = 25_569;

/**
 * Stands in for the layout of a run: what the expressions of a world read, each column of it in a column of a sheet, from a
 * first row on. Numbers and days that are missing are a word, everything else that is missing an error.
 */
export class StandIn implements FormulaLayout {
  readonly population = 'p';
  private readonly columns = new Map<string, number>();
  private readonly helpers = new Map<string, HelperColumn>();

  constructor(
    private readonly sheet: Sheet,
    private readonly world: World,
    readonly rowCount: number,
    private readonly firstRow: number,
    private readonly newColumn: () => number,
  ) {}

  /** How many columns were made because formulas asked for them. */
  get helperCount(): number {
    return this.helpers.size;
  }

  read(reference: Reference, row: number): string {
    const { name, facet, of } = reference;
    const key = JSON.stringify([name, facet, of]);
    const known =
      this.columns.get(key) ?? this.laidOut(frameOf(this.world, this.rowCount).frame.read(reference));
    this.columns.set(key, known);
    return addressOf(this.firstRow + row, known);
  }

  helper(name: string, contents: (row: number) => HelperContent): HelperColumn {
    const known = this.helpers.get(name) ?? this.columnOf(contents);
    this.helpers.set(name, known);
    return known;
  }

  /** Formulas in a column of their own; the place of the first. */
  put(formulas: readonly string[]): readonly [row: number, column: number] {
    const column = this.newColumn();
    formulas.forEach((formula, row) => this.sheet.put(this.firstRow + row, column, { formula }));
    return [this.firstRow, column];
  }

  private columnOf(contents: (row: number) => HelperContent): HelperColumn {
    const column = this.newColumn();
    for (let row = 0; row < this.rowCount; row++) {
      const { formula, value } = contents(row);
      this.sheet.put(this.firstRow + row, column, formula === undefined ? value! : { formula });
    }
    return { cell: (row) => addressOf(this.firstRow + row, column), range: '' };
  }

  shown = nowhere;
  range = nowhere;
  cell = nowhere;
  of = nowhere;
  word = nowhere;

  private laidOut(column: Column): number {
    const at = this.newColumn();
    for (let row = 0; row < length(column); row++)
      this.sheet.put(this.firstRow + row, at, contentOf(column, row));
    return at;
  }
}

function nowhere(): never {
  throw new Error('an expression asks for nothing but what it reads');
}

/** A value as formulas read it. */
export function contentOf(column: Column, row: number): Exclude<Content, { formula: string }> {
  const value = valueAt(column, row);
  if (value === null) return column.type === 'number' || column.type === 'date' ? WORD : null;
  switch (column.type) {
    case 'date':
      return column.values[row]! + EPOCH;
    case 'level':
      return column.codes[row]! + 1;
    case 'text':
      return fold(String(value));
    case 'texts':
      return listText(column.values[row]!);
    default:
      return value as number | boolean;
  }
}
