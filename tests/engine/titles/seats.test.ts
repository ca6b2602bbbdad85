import fc from 'fast-check';
import { takeSeats as takePools } from '../../../src/engine/titles/seats/seats';
import { classed } from './support/contests';
import type { Tie } from '../../../src/engine/titles/quota/rules';

const nobody = (): undefined => undefined;

/** The seats of one pool, which every row needs. */
function takeSeats(
  classes: readonly (readonly number[])[],
  room: number,
  tie: Tie,
  choice: (row: number) => 'admit' | 'refuse' | undefined,
) {
  const pools = [{ room, tie, family: 0 }];
  const contest = { classes: classed(classes), pools, poolsOf: () => [0], choice };
  const { seated, over, council, used, cuts } = takePools(contest);
  const cut = cuts.get(0);
  return { seated, overQuota: over.rows, council, used, ...(cut && { cut }) };
}

describe('taking seats', () => {
  it('seats classes in order while they fit, and sends the rest away', () => {
    expect(takeSeats([[4], [1], [0], [2], [3]], 3, 'council', nobody)).toEqual({
      seated: [4, 1, 0],
      overQuota: [2, 3],
      council: [],
      used: [],
    });
  });

  it('leaves a class that straddles the cut to the council, and nobody behind it gets the seat', () => {
    expect(takeSeats([[4], [1], [0, 2], [3]], 3, 'council', nobody)).toEqual({
      seated: [4, 1],
      overQuota: [3],
      council: [0, 2],
      used: [],
      cut: { place: 3, rows: [0, 2], room: 1, none: 2, all: 4 },
    });
  });

  it('seats none of the tie, or all of it, where the rules say so', () => {
    expect(takeSeats([[4], [0, 2]], 2, 'none', nobody)).toMatchObject({ seated: [4], overQuota: [0, 2] });
    expect(takeSeats([[4], [0, 2]], 2, 'all', nobody)).toMatchObject({ seated: [4, 0, 2], overQuota: [] });
  });

  it('settles the tie by the names the council admitted', () => {
    const admitted = (row: number) => (row === 2 ? 'admit' : undefined);
    const seating = takeSeats([[4], [1], [0, 2], [3]], 3, 'council', admitted);
    expect(seating).toMatchObject({ seated: [4, 1, 2], overQuota: [0, 3], council: [], used: [2] });
    expect(seating.cut).toBeUndefined();
  });

  it('lets the others of a tie in when the council refused enough of them', () => {
    const refused = (row: number) => (row === 0 ? 'refuse' : undefined);
    expect(takeSeats([[4], [1], [0, 2], [3]], 3, 'council', refused)).toMatchObject({
      seated: [4, 1, 2],
      overQuota: [0, 3],
      council: [],
    });
  });

  it('leaves a seat empty rather than pass it to a lower row when the whole tie was refused', () => {
    const refused = (row: number) => (row === 0 || row === 2 ? 'refuse' : undefined);
    expect(takeSeats([[4], [1], [0, 2], [3]], 3, 'council', refused)).toMatchObject({
      seated: [4, 1],
      overQuota: [0, 2, 3],
    });
  });

  it('settles nothing when more names are admitted than there are seats', () => {
    const admitted = (row: number) => (row === 0 || row === 2 ? 'admit' : undefined);
    expect(takeSeats([[4], [1], [0, 2], [3]], 3, 'council', admitted)).toMatchObject({
      council: [0, 2],
      used: [],
    });
  });

  it('never seats more than there are seats, forgets nobody, and asks only about a class larger than the room', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom('council' as const, 'none' as const),
        (lengths, seats, tie) => {
          let next = 0;
          const classes = lengths.map((length) => Array.from({ length }, () => next++));
          const { seated, overQuota, council } = takeSeats(classes, seats, tie, nobody);
          expect(seated.length).toBeLessThanOrEqual(seats);
          expect([...seated, ...overQuota, ...council].sort((a, b) => a - b)).toEqual(
            Array.from({ length: next }, (_, i) => i),
          );
          if (council.length > 0) expect(council.length).toBeGreaterThan(seats - seated.length);
        },
      ),
    );
  });
});
