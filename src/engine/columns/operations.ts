import {
  MISSING,
  NO_CODE,
  YES,
  type Column,
  type FlagColumn,
  type LevelColumn,
  type NumberColumn,
  type Scale,
  type TextColumn,
} from './column';

export function numbers(values: Float64Array): NumberColumn {
  return { type: 'number', values };
}

/** A column that is reckoned when it is first read, for what every criterion has and hardly any expression asks for. */
export function numbersOnDemand(reckon: () => Float64Array): NumberColumn {
  let values: Float64Array | undefined;
  return {
    type: 'number',
    get values() {
      return (values ??= reckon());
    },
  };
}

export function flags(values: Uint8Array): FlagColumn {
  return { type: 'flag', values };
}

/** As `numbersOnDemand`. */
export function flagsOnDemand(reckon: () => Uint8Array): FlagColumn {
  let values: Uint8Array | undefined;
  return {
    type: 'flag',
    get values() {
      return (values ??= reckon());
    },
  };
}

export function levels(codes: Int32Array, scale: Scale): LevelColumn {
  return { type: 'level', codes, scale };
}

/** As `numbersOnDemand`. */
export function levelsOnDemand(reckon: () => Int32Array, scale: Scale): LevelColumn {
  let codes: Int32Array | undefined;
  return {
    type: 'level',
    scale,
    get codes() {
      return (codes ??= reckon());
    },
  };
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
  return column.type === 'text' || column.type === 'level'
    ? groupByCode(column, foldText)
    : groupByValue(column);
}

/** A text or level stands in many rows, and is looked at once. */
function groupByCode(column: TextColumn | LevelColumn, foldText: (text: string) => string): Grouping {
  const known = namedGroups();
  const labels = column.type === 'text' ? column.dictionary : column.scale.map(({ id }) => id);
  const identity = (label: string): string => (column.type === 'text' ? foldText(label) : label);
  const groups = new Int32Array(labels.length).fill(NO_CODE);
  const codes = new Int32Array(column.codes.length).fill(NO_CODE);
  for (let row = 0; row < codes.length; row++) {
    const code = column.codes[row]!;
    if (code === NO_CODE) continue;
    if (groups[code] === NO_CODE) groups[code] = known.groupOf(identity(labels[code]!), labels[code]!);
    codes[row] = groups[code]!;
  }
  return { codes, names: known.names };
}

function groupByValue(column: Column): Grouping {
  const known = namedGroups();
  const codes = new Int32Array(length(column)).fill(NO_CODE);
  for (let row = 0; row < codes.length; row++) {
    const value = valueAt(column, row);
    if (value === null) continue;
    const name = String(value);
    codes[row] = known.groupOf(name, name);
  }
  return { codes, names: known.names };
}

/** Groups by what tells them apart, each with its name as first met. */
function namedGroups() {
  const names: string[] = [];
  const known = new Map<string, number>();
  return {
    names,
    groupOf(identity: string, name: string): number {
      const group = known.get(identity) ?? names.length;
      if (group === names.length) {
        known.set(identity, group);
        names.push(name);
      }
      return group;
    },
  };
}
