import { spans } from '../place';

/** As many stretches of cells as a sentence bears. */
const NAMED = 40;

/** `C2–C4, C7`; lines of a CSV as `2–4, 7`. */
export function cellSpans(cells: readonly string[]): string {
  const byColumn = new Map<string, Set<number>>();
  for (const cell of cells) {
    const letters = cell.replace(/\d+$/, '');
    const rows = byColumn.get(letters) ?? new Set();
    byColumn.set(letters, rows.add(Number(cell.slice(letters.length))));
  }
  const parts = [...byColumn].flatMap(([letters, rows]) => {
    const sorted = [...rows].sort((a, b) => a - b);
    return spans(sorted, (row) => `${letters}${row}`).split(', ');
  });
  return parts.length > NAMED ? `${parts.slice(0, NAMED).join(', ')}, …` : parts.join(', ');
}
