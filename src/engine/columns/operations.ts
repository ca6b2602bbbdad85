import {
  MISSING,
  NO_CODE,
  YES,
  type Column,
  type FlagColumn,
  type LevelColumn,
  type NumberColumn,
  type Scale,
} from './column';

export function numbers(values: Float64Array): NumberColumn {
  return { type: 'number', values };
}

export function flags(values: Uint8Array): FlagColumn {
  return { type: 'flag', values };
}

export function levels(codes: Int32Array, scale: Scale): LevelColumn {
  return { type: 'level', codes, scale };
}

export function length(column: Column): number {
  return column.type === 'text' || column.type === 'level' ? column.codes.length : column.values.length;
}

export function isMissing(column: Column, row: number): boolean {
  switch (column.type) {
    case 'number':
    case 'date':
      return Number.isNaN(column.values[row]!);
    case 'flag':
      return column.values[row] === MISSING;
    case 'text':
    case 'level':
      return column.codes[row] === NO_CODE;
    case 'texts':
      return column.values[row] === null;
  }
}

/** The value as data: a date in ISO form, a level by its id, `many` as a list, missing as null. */
export function valueAt(column: Column, row: number): number | string | boolean | readonly string[] | null {
  if (isMissing(column, row)) return null;
  switch (column.type) {
    case 'number':
      return column.values[row]!;
    case 'date':
      return isoDate(column.values[row]!);
    case 'flag':
      return column.values[row] === YES;
    case 'text':
      return column.dictionary[column.codes[row]!]!;
    case 'level':
      return column.scale[column.codes[row]!]!.id;
    case 'texts':
      return column.values[row]!;
  }
}

/** The value as people read it: as `valueAt`, but a level by its title and a list joined by `; `. */
export function shownAt(column: Column, row: number): number | string | boolean | null {
  if (column.type === 'level') return column.scale[column.codes[row]!]?.title ?? null;
  const value = valueAt(column, row);
  return typeof value === 'object' && value !== null
    ? value.join('; ')
    : (value as number | string | boolean | null);
}

/** `2021-11-15` for days since 1970-01-01. */
export function isoDate(days: number): string {
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The same column read at other rows; an index below 0 gives missing. */
export function gather(column: Column, index: Int32Array): Column {
  switch (column.type) {
    case 'number':
    case 'date': {
      const values = new Float64Array(index.length);
      for (let i = 0; i < index.length; i++) values[i] = index[i]! < 0 ? NaN : column.values[index[i]!]!;
      return { type: column.type, values };
    }
    case 'flag': {
      const values = new Uint8Array(index.length);
      for (let i = 0; i < index.length; i++) values[i] = index[i]! < 0 ? MISSING : column.values[index[i]!]!;
      return { type: 'flag', values };
    }
    case 'text':
    case 'level': {
      const codes = new Int32Array(index.length);
      for (let i = 0; i < index.length; i++) codes[i] = index[i]! < 0 ? NO_CODE : column.codes[index[i]!]!;
      return { ...column, codes };
    }
    case 'texts':
      return { type: 'texts', values: Array.from(index, (row) => (row < 0 ? null : column.values[row]!)) };
  }
}

/** Groups by equal value. Missing is group −1. Texts are equal after folding. */
export interface Grouping {
  readonly codes: Int32Array;
  /** The name of each group, as first met. */
  readonly names: readonly string[];
}

export function groupBy(column: Column, foldText: (text: string) => string): Grouping {
  const size = length(column);
  const codes = new Int32Array(size).fill(NO_CODE);
  const names: string[] = [];
  const known = new Map<string, number>();
  for (let row = 0; row < size; row++) {
    const value = valueAt(column, row);
    if (value === null) continue;
    const name = String(value);
    const identity = column.type === 'text' ? foldText(name) : name;
    let code = known.get(identity);
    if (code === undefined) {
      code = names.length;
      known.set(identity, code);
      names.push(name);
    }
    codes[row] = code;
  }
  return { codes, names };
}
