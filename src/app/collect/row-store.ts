import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { identityOf } from '../../engine/graph/relation';
import type { Population } from '../../rules/rule-set';
import type { CollectedRow, Value } from './collected-row';

/** What was collected of a population. */
export interface CollectedPopulation {
  readonly population: Population;
  readonly rows: RowStore;
}

/** The rows of one file, packed. */
interface Block {
  /** The number of its first row. */
  readonly first: number;
  /** The fields of which the file says anything, by their place; the others are not packed. */
  readonly used: readonly number[];
  readonly fields: number;
  readonly packed: Uint8Array;
}

type PackedRow = readonly [
  sheet: string,
  line: number,
  key: readonly string[],
  values: Value[],
  cells: (string | null)[],
  written: (string | null)[],
];

/**
 * The rows of a population from all files, packed file by file: what stands in memory hardly grows with the number of
 * files. Rows are looked at one after the other, so that a block is unpacked once for each walk through all of them.
 */
export class RowStore {
  private readonly blocks: Block[] = [];
  private readonly files: string[] = [];
  /** Rows that were changed since, or that come from no file. */
  private readonly loose = new Map<number, CollectedRow>();
  private readonly firsts = new Map<string, number>();
  private readonly shared = new Map<number, number[]>();
  private count = 0;
  /** Rows that are still there; undefined: all. */
  private kept: number[] | undefined;
  private open: { readonly block: Block; readonly rows: readonly CollectedRow[] } | undefined;

  get length(): number {
    return this.kept?.length ?? this.count;
  }

  /** Adds the rows of one file. */
  addFile(file: string, rows: readonly CollectedRow[]): void {
    if (rows.length === 0) return;
    const fields = rows[0]!.values.length;
    const used = rows[0]!.values.flatMap((_, i) => (rows.some((row) => isUsed(row, i)) ? [i] : []));
    const only = <T>(list: readonly T[]): T[] => used.map((i) => list[i]!);
    const text = JSON.stringify(
      rows.map(({ origin, line, key, values, cells, written }) => [
        origin.sheet,
        line,
        key,
        only(values),
        only(cells),
        only(written),
      ]),
    );
    const packed = deflateSync(strToU8(text), { level: 1 });
    this.blocks.push({ first: this.count, used, fields, packed });
    rows.forEach(({ key }, i) => this.note(key, this.count + i));
    this.files.push(file);
    this.count += rows.length;
  }

  /** Rows that have their key in common with others, by their numbers; asked before any is taken out. */
  get groups(): readonly (readonly number[])[] {
    return [...this.shared.values()];
  }

  private note(key: readonly string[], index: number): void {
    if (key.includes('')) return;
    const identity = identityOf(key);
    const first = this.firsts.get(identity);
    if (first === undefined) this.firsts.set(identity, index);
    else this.shared.set(first, [...(this.shared.get(first) ?? [first]), index]);
  }

  /** Adds rows that are kept as they are; only after all files. */
  addLoose(rows: readonly CollectedRow[]): void {
    for (const row of rows) {
      this.loose.set(this.count, row);
      this.kept?.push(this.count);
      this.count += 1;
    }
  }

  /** A row as it is now. What is changed in it counts once it is put back. */
  get(index: number): CollectedRow {
    const at = this.kept?.[index] ?? index;
    const loose = this.loose.get(at);
    if (loose) return loose;
    if (!(index >= 0 && index < this.length)) throw new RangeError(`row ${index} of ${this.length}`);
    const rows = this.rowsAround(at);
    return rows.rows[at - rows.block.first]!;
  }

  put(index: number, row: CollectedRow): void {
    this.loose.set(this.kept?.[index] ?? index, row);
  }

  /** Takes rows out; the others close up. */
  remove(gone: ReadonlySet<number>): void {
    if (gone.size === 0) return;
    const all = this.kept ?? Array.from({ length: this.count }, (_, at) => at);
    this.kept = all.filter((_, index) => !gone.has(index));
  }

  *[Symbol.iterator](): Generator<CollectedRow> {
    for (let index = 0; index < this.length; index++) yield this.get(index);
  }

  private rowsAround(at: number): NonNullable<RowStore['open']> {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle]!.first <= at) low = middle;
      else high = middle - 1;
    }
    const block = this.blocks[low]!;
    if (this.open?.block === block) return this.open;
    const packed = JSON.parse(strFromU8(inflateSync(block.packed))) as PackedRow[];
    this.open = { block, rows: packed.map((row) => unpacked(this.files[low]!, block, row)) };
    return this.open;
  }
}

function isUsed({ values, cells }: CollectedRow, field: number): boolean {
  return values[field] !== null || cells[field] !== undefined;
}

function unpacked(
  file: string,
  { used, fields }: Block,
  [sheet, line, key, values, cells, written]: PackedRow,
): CollectedRow {
  const row: CollectedRow = {
    origin: { file, sheet },
    line,
    key,
    values: new Array<Value>(fields).fill(null),
    cells: new Array<string | undefined>(fields).fill(undefined),
    written: new Array<string | undefined>(fields).fill(undefined),
  };
  used.forEach((field, i) => {
    row.values[field] = values[i]!;
    row.cells[field] = cells[i] ?? undefined;
    row.written[field] = written[i] ?? undefined;
  });
  return row;
}
