import type { TypedCell } from '../page-messages';

/** What Univer says of a cell that somebody typed, pasted or filled. */
export interface UniverCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
  readonly t?: number | null;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
}

const BOOLEAN = 3;

/** The text that would have to be typed for a cell. */
export function typedText({ v, f, t, p }: UniverCell): string {
  if (f) return f;
  if (p?.body?.dataStream !== undefined) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === null || v === undefined) return '';
  if (t === BOOLEAN || typeof v === 'boolean') return v === 1 || v === true ? 'TRUE' : 'FALSE';
  return String(v);
}

type CellMatrix = Readonly<Record<number, Readonly<Record<number, UniverCell | null>>>>;

/** The cells of a mutation, without those of which only the look changes. */
export function typedCells(matrix: CellMatrix): TypedCell[] {
  return Object.entries(matrix).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) => {
      const touched = cell === null || 'v' in cell || 'f' in cell || 'p' in cell;
      return touched ? [{ row: Number(row), column: Number(column), text: typedText(cell ?? {}) }] : [];
    }),
  );
}
