/** A row as a ranking sees it. */
export interface Contender {
  /** Rows of one group have the same; null: nobody can tell the row's group. */
  readonly group: string | number | null;
  /** What the ranking goes by, then what breaks ties, as whole numbers; null is missing. */
  readonly ladder: readonly (number | null)[];
}

export type Direction = 'desc' | 'asc';
export type Method = 'competition' | 'dense' | 'average';

export interface Place {
  readonly place: number | null;
  /** Rows on the same place, the row among them; 0 without a place. */
  readonly tied: number;
}

/**
 * Every row's place by counting, for each row anew, the rows of its group that stand before it. A row whose group or
 * whose first figure is missing has no place; what is missing further down the ladder stands last.
 */
export function placesOf(
  rows: readonly Contender[],
  directions: readonly Direction[],
  method: Method,
): Place[] {
  const placed = rows.filter(({ group, ladder }) => group !== null && ladder[0] !== null);
  return rows.map((row) => {
    if (!placed.includes(row)) return { place: null, tied: 0 };
    const rivals = placed.filter(({ group }) => group === row.group);
    const better = rivals.filter((rival) => isBefore(rival, row, directions));
    const tied = rivals.filter(
      (rival) => !isBefore(rival, row, directions) && !isBefore(row, rival, directions),
    );
    if (method === 'competition') return { place: 1 + better.length, tied: tied.length };
    if (method === 'average') return { place: better.length + (1 + tied.length) / 2, tied: tied.length };
    const steps = new Set(better.map(({ ladder }) => ladder.join()));
    return { place: 1 + steps.size, tied: tied.length };
  });
}

function isBefore(a: Contender, b: Contender, directions: readonly Direction[]): boolean {
  const rung = directions.findIndex((_, i) => a.ladder[i] !== b.ladder[i]);
  if (rung < 0) return false;
  const [x, y] = [a.ladder[rung]!, b.ladder[rung]!];
  if (x === null || y === null) return y === null;
  return directions[rung] === 'desc' ? x > y : x < y;
}
