import fc from 'fast-check';
import { bySeat, council, counted, tally, voteOf } from './support';

const body = fc.integer({ min: 1, max: 15 }).chain((size) =>
  fc.record({
    attendance: fc.string({
      unit: fc.constantFrom('p', 'p', 'p', 'a', 'w'),
      minLength: size,
      maxLength: size,
    }),
    answers: fc.string({ unit: fc.constantFrom('y', 'n', 'l', '-'), minLength: size, maxLength: size }),
  }),
);
const rule = fc.record({
  threshold: fc.constantFrom('90%', '>50%', '2/3', '70%', '100%', '0%'),
  of: fc.constantFrom('members', 'present', 'valid'),
  inWriting: fc.boolean(),
  chairBreaksTie: fc.boolean(),
});
type Drawn = {
  threshold: string;
  of: 'members' | 'present' | 'valid';
  inWriting: boolean;
  chairBreaksTie: boolean;
};

/** Only those who may vote do. */
function allowed(
  { attendance, answers }: { attendance: string; answers: string },
  { inWriting }: Drawn,
): string {
  return [...answers]
    .map((answer, i) => (attendance[i] === 'p' || (attendance[i] === 'w' && inWriting) ? answer : '-'))
    .join('');
}

describe('every vote by seats', () => {
  it('gives the same whatever the order of the ballots', () => {
    fc.assert(
      fc.property(body, rule, fc.infiniteStream(fc.nat()), (drawn, given, numbers) => {
        const ballots = bySeat(allowed(drawn, given));
        const shuffled = ballots.votes
          .map((vote) => ({ vote, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ vote }) => vote);
        const of = (votes: typeof ballots.votes) => {
          const { count, ...rest } = tally(voteOf(given), council(drawn.attendance), { votes, counts: [] });
          const { cells, ...numbersOnly } = count;
          return { rest, numbersOnly, cells: cells.map(({ cell }) => cell).sort() };
        };
        expect(of(shuffled)).toEqual(of(ballots.votes));
      }),
      { numRuns: 300 },
    );
  });

  it('stays passed with one yes more, and never needs more for it', () => {
    fc.assert(
      fc.property(body, rule, fc.nat(), (drawn, given, pick) => {
        const answers = allowed(drawn, given);
        const may = [...answers].flatMap((_, i) =>
          drawn.attendance[i] === 'p' || (drawn.attendance[i] === 'w' && given.inWriting) ? [i] : [],
        );
        fc.pre(may.length > 0);
        const seat = may[pick % may.length]!;
        const more = [...answers].map((answer, i) => (i === seat ? 'y' : answer)).join('');
        const before = tally(voteOf(given), council(drawn.attendance), bySeat(answers));
        const after = tally(voteOf(given), council(drawn.attendance), bySeat(more));
        if (before.result === 'passed') expect(after.result).toBe('passed');
        expect(after.needed).toBeLessThanOrEqual(before.needed);
      }),
      { numRuns: 500 },
    );
  });

  it('is closed for good: what is passed or failed early is so when everybody has voted', () => {
    fc.assert(
      fc.property(body, rule, fc.boolean(), (drawn, given, rest) => {
        const answers = allowed(drawn, given);
        const early = tally(voteOf(given), council(drawn.attendance), bySeat(answers));
        const all = [...answers].map((answer) => (answer === '-' ? (rest ? 'y' : 'n') : answer)).join('');
        const late = tally(
          voteOf(given),
          council(drawn.attendance),
          bySeat(allowed({ ...drawn, answers: all }, given)),
        );
        if (early.result !== 'open') expect(late.result).toBe(early.result);
        else if (late.count.begun && !late.tied) expect(late.result).not.toBe('open');
      }),
      { numRuns: 500 },
    );
  });

  it('says the same as counting the ballots together', () => {
    fc.assert(
      fc.property(body, rule, (drawn, given) => {
        const answers = allowed({ ...drawn, answers: drawn.answers.replaceAll('-', 'n') }, given);
        fc.pre(/[ynl]/.test(answers));
        const number = (letter: string): number => [...answers].filter((answer) => answer === letter).length;
        const rules = voteOf({ ...given, chairBreaksTie: false });
        const seats = tally(rules, council(drawn.attendance), bySeat(answers));
        const sums = counted({ yes: number('y'), no: number('n'), lower: number('l') });
        const together = tally(rules, council(drawn.attendance), sums);
        expect([together.result, together.base, together.needed]).toEqual([
          seats.result,
          seats.base,
          seats.needed,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
