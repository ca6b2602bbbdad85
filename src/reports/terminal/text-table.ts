import { columnsOf, cut, fit } from './text-width';

export interface TextColumn {
  readonly title: string;
  readonly values: readonly string[];
  readonly align?: 'left' | 'right';
  /** Gives way first when the table is too wide. */
  readonly flexible?: boolean;
}

const GAP = '  ';
const NARROWEST = 8;

/** Aligned lines, the head first, at most `width` columns wide; long texts in flexible columns are cut. */
export function textTable(columns: readonly TextColumn[], width: number): string[] {
  const shown = columns.filter(({ values }) => values.some((value) => value !== ''));
  const widths = fitted(shown, width - GAP.length * Math.max(0, shown.length - 1));
  const count = Math.max(0, ...shown.map(({ values }) => values.length));
  const line = (valueOf: (column: TextColumn) => string): string =>
    cut(
      shown.map((column, index) => fit(valueOf(column), widths[index]!, column.align)).join(GAP),
      width,
    ).trimEnd();
  return [
    line(({ title }) => title),
    ...Array.from({ length: count }, (_, row) => line(({ values }) => values[row] ?? '')),
  ];
}

/** Natural widths; the widest flexible column shrinks until all fit. */
function fitted(columns: readonly TextColumn[], room: number): number[] {
  const widths = columns.map(({ title, values }) =>
    values.reduce((most, value) => Math.max(most, columnsOf(value)), columnsOf(title)),
  );
  const total = (): number => widths.reduce((sum, each) => sum + each, 0);
  while (total() > room) {
    const widest = columns.reduce((best, { flexible }, index) => {
      if (!flexible || widths[index]! <= NARROWEST) return best;
      return best === -1 || widths[index]! > widths[best]! ? index : best;
    }, -1);
    if (widest === -1) break;
    widths[widest]! -= 1;
  }
  return widths;
}
