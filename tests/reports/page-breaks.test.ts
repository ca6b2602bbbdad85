import fc from 'fast-check';
import { pageStarts, type Kept } from '../../src/reports/page/page-breaks';

const bottom = 59;
const heights = fc.array(fc.integer({ min: 10, max: 60 }), { minLength: bottom + 1, maxLength: bottom + 1 });
const keeps = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: bottom }), fc.integer({ min: 1, max: 5 }))
    .map(([from, more]): Kept => ({ from, to: Math.min(bottom, from + more) })),
  { maxLength: 6 },
);
const ROOM = 400;
const REPEATED = { height: 50, to: 3 };

function pagesOf(starts: readonly number[]): number[][] {
  const edges = [0, ...starts, bottom + 1];
  return edges.slice(0, -1).map((start, index) => {
    const rows: number[] = [];
    for (let row = start; row < edges[index + 1]!; row++) rows.push(row);
    return rows;
  });
}

describe('the first rows of pages', () => {
  it('leave no page empty and let every page hold its rows and those it repeats', () => {
    fc.assert(
      fc.property(heights, keeps, (points, kept) => {
        const heightOf = (row: number): number => points[row]!;
        const starts = pageStarts({ bottom, heightOf, room: ROOM, repeated: REPEATED, kept });
        for (const rows of pagesOf(starts)) {
          expect(rows.length).toBeGreaterThan(0);
          const own = rows.reduce((sum, row) => sum + heightOf(row), 0);
          const repeated = rows[0]! > REPEATED.to ? REPEATED.height : 0;
          expect(own + repeated).toBeLessThanOrEqual(ROOM);
        }
      }),
    );
  });

  it('tear kept rows apart only where they, and those they overlap, are more than a page', () => {
    fc.assert(
      fc.property(heights, keeps, (points, kept) => {
        const starts = pageStarts({ bottom, heightOf: (row) => points[row]!, room: ROOM, kept });
        for (const start of starts) {
          const torn = kept.filter(({ from, to }) => from < start && start <= to);
          const before = [0, ...starts].filter((each) => each < start).at(-1)!;
          for (const { from } of torn) expect(from).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  it('keep rows together inside others that are more than a page', () => {
    const kept = [
      { from: 0, to: 30 },
      { from: 8, to: 12 },
    ];
    const [first] = pageStarts({ bottom: 30, heightOf: () => ROOM / 10, room: ROOM, kept });
    expect(first).toBe(8);
  });

  it('are none where everything stands on one page', () => {
    expect(pageStarts({ bottom, heightOf: () => 5, room: ROOM, kept: [{ from: 2, to: 4 }] })).toEqual([]);
  });

  it('are left to the program where there are more than Excel takes', () => {
    const long = { bottom: 9_999, heightOf: () => 100, room: ROOM, kept: [] };
    expect(pageStarts(long)).toEqual([]);
    expect(pageStarts({ ...long, bottom: 3_999 })).toHaveLength(999);
  });
});
