import fc from 'fast-check';
import type { Tie } from '../../../src/engine/titles/quota/rules';
import { away, contests, fates, seatsOf, type WrittenContest } from './support/contests';

const pool = (room: number, rows: readonly number[], family: number, tie: Tie = 'council') => ({
  room,
  rows,
  family,
  tie,
});

describe('seats that need room in several pools', () => {
  it('are given only where each pool has room, and a row that one turns away costs the others nothing', () => {
    // 5 seats in all, 1 in each unit: 0 and 1 are of unit A, 2 and 3 of unit B
    const seating = seatsOf({
      classes: [[0], [1], [2], [3]],
      pools: [pool(5, [0, 1, 2, 3], 0), pool(1, [0, 1], 1), pool(1, [2, 3], 1)],
    });
    expect(fates(seating)).toEqual({ 0: 'seated', 1: 'over', 2: 'seated', 3: 'over' });
    expect(away(seating)).toEqual([
      [1, [1]],
      [3, [2]],
    ]);
  });

  it('name the pool of all before that of a unit when both are full', () => {
    const seating = seatsOf({ classes: [[0], [1]], pools: [pool(1, [0, 1], 0), pool(1, [0, 1], 1)] });
    expect(away(seating)).toEqual([[1, [0, 1]]]);
  });

  it('of equal rows are free of the tie of others: only the pool that is short is the council’s', () => {
    // unit A has 1 seat for the equal 0 and 1, unit B has 1 for 2
    const seating = seatsOf({
      classes: [[0, 1, 2]],
      pools: [pool(3, [0, 1, 2], 0), pool(1, [0, 1], 1), pool(1, [2], 1)],
    });
    expect(fates(seating)).toEqual({ 0: 'council', 1: 'council', 2: 'seated' });
    expect([...seating.cuts]).toEqual([[1, { place: 1, rows: [0, 1], room: 1, none: 0, all: 2 }]]);
  });

  it('of a part that is short are tied inside the part, while its group has room for all it lets in', () => {
    // 4 leaders (at most 1) and 2 others, all equal, for 5 seats: at most 3 of them can be taken
    const seating = seatsOf({
      classes: [[0, 1, 2, 3, 4, 5]],
      pools: [pool(5, [0, 1, 2, 3, 4, 5], 0), pool(1, [0, 1, 2, 3], 1)],
    });
    expect(fates(seating)).toEqual({
      0: 'council',
      1: 'council',
      2: 'council',
      3: 'council',
      4: 'seated',
      5: 'seated',
    });
    expect([...seating.cuts.keys()]).toEqual([1]);
  });

  it('pass over a row of a full part and go to the next in order', () => {
    const seating = seatsOf({
      classes: [[0], [1], [2], [3]],
      pools: [pool(2, [0, 1, 2, 3], 0), pool(1, [0, 1], 1)],
    });
    expect(fates(seating)).toEqual({ 0: 'seated', 1: 'over', 2: 'seated', 3: 'over' });
    expect(away(seating)).toEqual([
      [1, [1]],
      [3, [0]],
    ]);
  });

  it('are kept for a tie elsewhere, so that what the council chooses takes no seat away', () => {
    // the leaders 0 and 1 are tied for 1 seat of their part; the 3 seats of all: one for them, 2 for the others
    const written: WrittenContest = {
      classes: [[0, 1], [2], [3], [4]],
      pools: [pool(3, [0, 1, 2, 3, 4], 0), pool(1, [0, 1], 1)],
    };
    const open = seatsOf(written);
    expect(fates(open)).toEqual({ 0: 'council', 1: 'council', 2: 'seated', 3: 'seated', 4: 'over' });
    expect(open.lent).toEqual([0]);
    const chosen = seatsOf({ ...written, choices: { 1: 'admit' } });
    expect(fates(chosen)).toEqual({ 0: 'over', 1: 'seated', 2: 'seated', 3: 'seated', 4: 'over' });
    expect(chosen.used).toEqual([1]);
  });

  it('go by the strictest rule for ties where the pools of a row have different ones', () => {
    const written = (a: Tie, b: Tie): WrittenContest => ({
      classes: [[0, 1]],
      pools: [pool(1, [0, 1], 0, a), pool(1, [0, 1], 1, b)],
    });
    expect(fates(seatsOf(written('all', 'none')))).toEqual({ 0: 'over', 1: 'over' });
    expect(fates(seatsOf(written('all', 'council')))).toEqual({ 0: 'council', 1: 'council' });
    expect(fates(seatsOf(written('all', 'all')))).toEqual({ 0: 'seated', 1: 'seated' });
  });

  it('that a vote refused pass to the next in order where they are refilled', () => {
    const seating = seatsOf({ classes: [[0], [1], [2]], pools: [pool(1, [0, 1, 2], 0)], passesOn: [0, 2] });
    expect(fates(seating)).toEqual({ 0: 'passed', 1: 'seated', 2: 'over' });
  });

  it('that a vote refused among equals are not what they are tied for', () => {
    const seating = seatsOf({ classes: [[0, 1], [2]], pools: [pool(1, [0, 1, 2], 0)], passesOn: [0] });
    expect(fates(seating)).toEqual({ 0: 'passed', 1: 'seated', 2: 'over' });
  });
});

/** One pool: a class that fits is seated, the first that does not is tied, and behind it nobody has a seat. */
function onePool(classes: readonly (readonly number[])[], room: number, tie: Tie): Record<number, string> {
  const sizes = classes.map(({ length }) => length);
  const before = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
  const cut = classes.findIndex((rows, i) => before[i]! + rows.length > room);
  const tied = { council: 'council', none: 'over', all: 'seated' }[tie];
  return Object.fromEntries(
    classes.flatMap((rows, i) =>
      rows.map((row) => {
        if (cut < 0 || i < cut) return [row, 'seated'] as const;
        return [row, i === cut && before[i]! < room ? tied : 'over'] as const;
      }),
    ),
  );
}

describe('seats of random contests', () => {
  const options = { seed: 20260115, numRuns: 300 };

  it('are those of a single pool where the others have room for everybody', () => {
    fc.assert(
      fc.property(contests({ largestClass: 4 }), ({ classes, pools }) => {
        const roomy = pools.map((each, i) =>
          i === 0 ? { ...each, rows: classes.flat() } : { ...each, room: 99 },
        );
        const [first] = roomy;
        expect(fates(seatsOf({ classes, pools: roomy.filter((_, i) => i !== 1) }))).toEqual(
          onePool(classes, first!.room, first!.tie),
        );
      }),
      options,
    );
  });

  it('never pass the room of a pool unless a tie is let in whole, and forget nobody', () => {
    fc.assert(
      fc.property(contests({ largestClass: 5, ties: fc.constantFrom('council', 'none') }), (written) => {
        const seating = seatsOf(written);
        for (const { rows, room } of written.pools) {
          expect(seating.seated.filter((row) => rows.includes(row)).length).toBeLessThanOrEqual(room);
        }
        expect(Object.keys(fates(seating))).toHaveLength(written.classes.flat().length);
      }),
      options,
    );
  });

  it('await the council only where more of a class meet a pool than it has room for', () => {
    fc.assert(
      fc.property(contests({ largestClass: 5, ties: fc.constant('council') }), (written) => {
        const { council, cuts } = seatsOf(written);
        for (const row of council)
          expect([...cuts.values()].some(({ rows }) => rows.includes(row))).toBe(true);
        for (const { rows, room, none, all } of cuts.values()) {
          expect(room).toBeGreaterThan(0);
          expect(rows.length).toBeGreaterThan(room);
          expect(all - none).toBe(rows.length);
        }
      }),
      options,
    );
  });

  it('do not depend on the order of rows inside a class', () => {
    fc.assert(
      fc.property(contests({ largestClass: 5 }), (written) => {
        const turned = { ...written, classes: written.classes.map((rows) => [...rows].reverse()) };
        expect(fates(seatsOf(turned))).toEqual(fates(seatsOf(written)));
      }),
      options,
    );
  });

  it('of rows that are all told apart leave nobody out for whom every pool has room', () => {
    fc.assert(
      fc.property(contests({ largestClass: 1 }), (written) => {
        const seating = seatsOf(written);
        const { seated, council } = seating;
        expect(council).toEqual([]);
        for (const [row, full] of away(seating)) {
          expect(full.length).toBeGreaterThan(0);
          for (const pool of full) {
            const { rows, room } = written.pools[pool]!;
            expect(rows).toContain(row);
            expect(seated.filter((each) => rows.includes(each))).toHaveLength(room);
          }
        }
      }),
      options,
    );
  });

  it('are not lost by a row that moves up, where all rows are told apart', () => {
    fc.assert(
      fc.property(contests({ largestClass: 1 }), fc.nat(), fc.nat(), (written, which, where) => {
        const rows = written.classes.flat();
        const row = rows[which % rows.length]!;
        const to = where % (rows.indexOf(row) + 1);
        const moved = rows.filter((each) => each !== row);
        moved.splice(to, 0, row);
        const before = seatsOf(written).seated.includes(row);
        const after = seatsOf({ ...written, classes: moved.map((each) => [each]) }).seated.includes(row);
        expect(!before || after).toBe(true);
      }),
      options,
    );
  });

  it('are not lost by a row that rises among equals either, where there is one quota with its part', () => {
    fc.assert(
      fc.property(
        contests({ largestClass: 4, ties: fc.constantFrom('council', 'all') }),
        fc.nat(),
        fc.nat(),
        (written, which, where) => {
          const pools = written.pools.filter(({ family }) => family !== 1);
          const { classes } = written;
          const rows = classes.flat();
          const row = rows[which % rows.length]!;
          const at = classes.findIndex((each) => each.includes(row));
          const to = where % (at + 1);
          const risen = classes
            .map((each, i) =>
              i === to
                ? [...each.filter((other) => other !== row), row]
                : each.filter((other) => other !== row),
            )
            .filter((each) => each.length > 0);
          const before = seatsOf({ classes, pools }).seated.includes(row);
          const after = seatsOf({ classes: risen, pools }).seated.includes(row);
          expect(!before || after).toBe(true);
        },
      ),
      options,
    );
  });
});
