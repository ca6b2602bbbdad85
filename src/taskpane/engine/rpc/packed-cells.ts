/**
 * Cells by column: which keys each cell has, and the values of each key one after another. Structured clone copies a few
 * lists far faster than as many objects, which would each repeat their keys.
 */
export interface PackedCells {
  /** For each cell 0 where there is none, else the number of its keys in `keys`, from 1. */
  readonly shapes: Uint16Array;
  readonly keys: readonly (readonly string[])[];
  readonly values: ReadonlyMap<string, readonly unknown[]>;
}

/** Any cell: a plain object of few keys. */
export type Cell = object;

/** At most 65,535 different sets of keys. */
export function packCells(cells: readonly (Cell | undefined)[]): PackedCells {
  const shapes = new Uint16Array(cells.length);
  const keys: string[][] = [];
  const numbers = new Map<string, number>();
  const values = new Map<string, unknown[]>();
  cells.forEach((cell, index) => {
    if (cell === undefined) return;
    const entries = Object.entries(cell);
    const own = entries.map(([key]) => key);
    const name = JSON.stringify(own);
    let number = numbers.get(name);
    if (number === undefined) {
      number = keys.push(own);
      numbers.set(name, number);
      for (const key of own) if (!values.has(key)) values.set(key, []);
    }
    shapes[index] = number;
    for (const [key, value] of entries) values.get(key)?.push(value);
  });
  return { shapes, keys, values };
}

export function unpackCells({ shapes, keys, values }: PackedCells): (Cell | undefined)[] {
  const columns = new Map([...values].map(([key, column]) => [key, column.values()] as const));
  return Array.from(shapes, (number) => {
    if (number === 0) return undefined;
    const cell: Record<string, unknown> = {};
    for (const key of keys[number - 1] ?? []) cell[key] = columns.get(key)?.next().value;
    return cell;
  });
}

/** So many cells are packed, copied and unpacked within a frame. */
const CELLS_AT_ONCE = 5_000;

/** The cells in portions, each packed when it is asked for; a cell that is missing from a row counts too. */
export function* packInPortions(cells: Iterable<Cell | undefined>): Generator<PackedCells> {
  let portion: (Cell | undefined)[] = [];
  for (const cell of cells) {
    if (portion.push(cell) < CELLS_AT_ONCE) continue;
    yield packCells(portion);
    portion = [];
  }
  if (portion.length > 0) yield packCells(portion);
}

/** Puts portions together again, and deals the cells out in their order. */
export class CellPile {
  private readonly portions: (Cell | undefined)[][] = [];
  private portion = 0;
  private at = 0;

  add(packed: PackedCells): void {
    this.portions.push(unpackCells(packed));
  }

  /** The next so many cells. @throws TypeError where fewer came */
  next(count: number): (Cell | undefined)[] {
    const cells: (Cell | undefined)[] = [];
    while (cells.length < count) {
      const portion = this.portions[this.portion];
      if (portion === undefined) throw new TypeError('fewer cells arrived than were announced');
      const taken = portion.slice(this.at, this.at + count - cells.length);
      for (const cell of taken) cells.push(cell);
      this.at += taken.length;
      if (this.at < portion.length) continue;
      this.portion += 1;
      this.at = 0;
    }
    return cells;
  }
}
