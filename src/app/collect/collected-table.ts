import { MISSING, NO, NO_CODE, YES, type Column } from '../../engine/columns/column';
import type { PopulationData } from '../../engine/graph/population-data';
import type { SourceCell } from '../../engine/problem';
import { fieldsOf, type FieldToRead } from '../../rules/fields';
import type { Population } from '../../rules/rule-set';
import { originOf, sheetName, type CollectedRow, type Value } from './collected-row';
import { usualText } from './value-text';

/** Rows by their numbers. */
export interface RowsByNumber {
  readonly length: number;
  get(index: number): CollectedRow;
}

/** Collected rows as the engine reads them; every value's place is in the file it came from. */
export class CollectedTable implements PopulationData {
  readonly population: string;
  readonly rowCount: number;
  readonly fields: ReadonlyMap<string, Column>;
  private readonly known: readonly FieldToRead[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(
    private readonly of: Population,
    private readonly rows: RowsByNumber,
  ) {
    this.population = of.id;
    this.rowCount = rows.length;
    this.known = fieldsOf(of);
    this.places = new Map(this.known.map(({ id }, i) => [id, i]));
    const columns = this.known.map((field) => makeColumn(field, rows.length));
    for (let row = 0; row < rows.length; row++) {
      const { values } = rows.get(row);
      columns.forEach(({ take }, i) => take(row, values[i] ?? null));
    }
    this.fields = new Map(this.known.map(({ id }, i) => [id, columns[i]!.column]));
  }

  sheetOf(row: number): string {
    return sheetName(this.row(row).origin);
  }

  rowNumberOf(row: number): number {
    return this.row(row).line;
  }

  keyOf(row: number): Record<string, string> {
    const { key } = this.row(row);
    return Object.fromEntries(this.of.key.map((id, i) => [id, key[i] ?? '']));
  }

  cellOf(field: string, row: number): SourceCell | undefined {
    const place = this.places.get(field) ?? -1;
    const cell = this.row(row).cells[place];
    const origin = originOf(this.row(row), place);
    return cell === undefined || origin === undefined ? undefined : { sheet: sheetName(origin), cell };
  }

  writtenOf(field: string, row: number): string | null {
    const place = this.places.get(field) ?? -1;
    const { written, values } = this.row(row);
    const text = written[place] ?? usualText(values[place] ?? null, this.known[place]!);
    return text === '' ? null : text;
  }

  private row(row: number): CollectedRow {
    return this.rows.get(row);
  }
}

interface ColumnInTheMaking {
  readonly column: Column;
  readonly take: (row: number, value: Value) => void;
}

function makeColumn({ type, many, levels = [] }: FieldToRead, rowCount: number): ColumnInTheMaking {
  switch (type) {
    case 'number':
    case 'date': {
      const values = new Float64Array(rowCount).fill(NaN);
      return {
        column: { type, values },
        take: (row, value) => {
          if (typeof value === 'number') values[row] = value;
        },
      };
    }
    case 'flag': {
      const values = new Uint8Array(rowCount).fill(MISSING);
      return {
        column: { type, values },
        take: (row, value) => {
          if (typeof value === 'boolean') values[row] = value ? YES : NO;
        },
      };
    }
    case 'level': {
      const codes = new Int32Array(rowCount).fill(NO_CODE);
      const known = new Map(levels.map(({ id }, code) => [id, code]));
      return {
        column: { type, codes, scale: levels },
        take: (row, value) => {
          codes[row] = known.get(String(value)) ?? NO_CODE;
        },
      };
    }
    case 'text':
      return many ? makeTexts(rowCount) : makeText(rowCount);
  }
}

function makeText(rowCount: number): ColumnInTheMaking {
  const codes = new Int32Array(rowCount).fill(NO_CODE);
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  return {
    column: { type: 'text', codes, dictionary },
    take: (row, value) => {
      if (typeof value !== 'string') return;
      const code = known.get(value) ?? dictionary.push(value) - 1;
      known.set(value, code);
      codes[row] = code;
    },
  };
}

function makeTexts(rowCount: number): ColumnInTheMaking {
  const values = new Array<readonly string[] | null>(rowCount).fill(null);
  return {
    column: { type: 'texts', values },
    take: (row, value) => {
      if (typeof value === 'object') values[row] = value;
    },
  };
}
