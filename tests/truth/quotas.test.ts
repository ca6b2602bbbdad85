import fc from 'fast-check';
import { parseShare, ratio, type Ratio } from '../../src/engine/arithmetic/ratio';
import { exactSeats, wholeSeats } from '../../src/engine/titles/quota/arithmetic';
import { decideRows } from '../support/decide';
import { smallRules } from '../contract/support/small-rules';

const MOST = 5_000n;
/** Roundings of each group by itself; the fourth compares groups and gets a test of its own. */
const ONE_BY_ONE = ['down', 'half-up', 'up'] as const;
const ROUNDINGS = [...ONE_BY_ONE, 'largest-remainder'] as const;

/** A fraction ≥ 0 as a whole number, by integers alone. */
function rounded(numerator: bigint, denominator: bigint, rounding: (typeof ROUNDINGS)[number]): bigint {
  const floor = numerator / denominator;
  const rest = numerator % denominator;
  if (rounding === 'up') return rest > 0n ? floor + 1n : floor;
  if (rounding === 'half-up') return 2n * rest >= denominator ? floor + 1n : floor;
  return floor; // the remainder of a single group has nobody to be larger than
}

describe('seats against integer arithmetic', () => {
  it('are right for every base 0…5,000, every whole percentage and each rounding', () => {
    const wrong: string[] = [];
    for (let percent = 0n; percent <= 100n; percent++) {
      const share = parseShare(`${percent}%`)!;
      for (let base = 0n; base <= MOST; base++) {
        const exact = exactSeats(share, Number(base), false);
        if (exact.numerator * 100n !== percent * base * exact.denominator)
          wrong.push(`${percent} % of ${base}`);
        for (const rounding of base % 10n === 0n ? ROUNDINGS : ONE_BY_ONE) {
          const [seats] = wholeSeats([exact], rounding).seats;
          if (BigInt(seats!) !== rounded(percent * base, 100n, rounding))
            wrong.push(`${percent} % of ${base} ${rounding}: ${seats}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('without their own holders are share × base ÷ (1 + share), the most that is no more than the share of the others', () => {
    const wrong: string[] = [];
    for (let percent = 0n; percent <= 100n; percent++) {
      const share = parseShare(`${percent}%`)!;
      for (let base = 0n; base <= MOST; base += 17n) {
        const exact = exactSeats(share, Number(base), true);
        for (const rounding of ROUNDINGS) {
          const [seats] = wholeSeats([exact], rounding).seats;
          if (BigInt(seats!) !== rounded(percent * base, 100n + percent, rounding))
            wrong.push(`${percent} % of ${base} ${rounding}: ${seats}`);
        }
        const most = BigInt(wholeSeats([exact], 'down').seats[0]!);
        const fits = (taken: bigint): boolean => 100n * taken <= percent * (base - taken);
        if (!fits(most) || fits(most + 1n)) wrong.push(`${percent} % of the others of ${base}: ${most}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are those of a run in which units of 0 to 30 people have a quota each', () => {
    const sizes = [...Array(31).keys()];
    const rows = sizes.flatMap((size) =>
      Array.from({ length: size }, (_, i) => ({ nhóm: `Tổ ${size}`, a: i })),
    );
    for (const percent of [15n]) {
      for (const rounding of ['down', 'half-up', 'up'] as const) {
        const quota = { share: `${percent}%`, of: {}, per: 'nhóm', rounding };
        const rules = smallRules({ titles: [{ id: 't', title: 'T', order: [{ by: 'a' }], quota }] });
        const named = rows.map((row, i) => ({ tên: String(i), ...row }));
        const { quotas } = decideRows(rules, { nguoi: named }).populations['nguoi']!;
        const expected = sizes.slice(1).map((size) => {
          const seats = Number(rounded(percent * BigInt(size), 100n, rounding));
          return [`Tổ ${size}`, size, seats, seats];
        });
        expect(quotas.map(({ group, base, seats, taken }) => [group, base, seats, taken])).toEqual(expected);
      }
    }
  });
});

describe('largest remainders against integers over one denominator', () => {
  /** What each group has of ⌊Σ⌋ seats: its whole part, one more, or (undefined) what the council decides. */
  function expected(numerators: readonly bigint[], denominator: bigint): (bigint | undefined)[] {
    const floors = numerators.map((numerator) => numerator / denominator);
    const rests = numerators.map((numerator) => numerator % denominator);
    const total = numerators.reduce((sum, numerator) => sum + numerator, 0n) / denominator;
    const left = total - floors.reduce((sum, floor) => sum + floor, 0n);
    return rests.map((rest, group) => {
      const larger = BigInt(rests.filter((other) => other > rest).length);
      const equal = BigInt(rests.filter((other) => other === rest).length);
      if (larger + equal <= left) return floors[group]! + 1n;
      return larger >= left ? floors[group] : undefined;
    });
  }

  /** Few values, so that remainders are often equal: shares in tenths or per cent of small bases. */
  const cases = fc.record({
    denominator: fc.constantFrom(4n, 7n, 10n, 20n, 100n),
    numerators: fc.array(
      fc.integer({ min: 0, max: 60 }).map((n) => BigInt(n)),
      { minLength: 1, maxLength: 9 },
    ),
  });
  const samples = fc.sample(cases, { seed: 1174, numRuns: 2_500 });
  const asked = (numerators: readonly bigint[], denominator: bigint): Ratio[] =>
    numerators.map((numerator) => ratio(numerator, denominator));

  it('are right, ties inside, outside and across the cut among them', () => {
    const seen = { inside: 0, outside: 0, across: 0 };
    const wrong: string[] = [];
    for (const { numerators, denominator } of samples) {
      const { seats, tied, left } = wholeSeats(asked(numerators, denominator), 'largest-remainder');
      const wanted = expected(numerators, denominator);
      const floors = numerators.map((numerator) => numerator / denominator);
      const total = numerators.reduce((sum, numerator) => sum + numerator, 0n) / denominator;
      const right =
        seats.every((each, group) => BigInt(each) === (wanted[group] ?? floors[group]!)) &&
        wanted.every((each, group) => (each === undefined) === tied.includes(group)) &&
        seats.reduce((sum, each) => sum + each, 0) + left === Number(total);
      if (!right) wrong.push(`${numerators.join(' ')} / ${denominator}`);

      const rests = numerators.map((numerator) => numerator % denominator);
      const twins = [...rests.keys()].filter((i) => rests[i]! > 0n && rests.indexOf(rests[i]!) < i);
      if (twins.some((i) => wanted[i] === floors[i]! + 1n)) seen.inside += 1;
      if (twins.some((i) => wanted[i] === floors[i])) seen.outside += 1;
      if (tied.length > 0) seen.across += 1;
    }
    expect(wrong).toEqual([]);
    // of each kind there are enough for the test to mean something
    expect(Math.min(seen.inside, seen.outside, seen.across)).toBeGreaterThan(200);
  });

  it('do not depend on the order of the groups', () => {
    const wrong = samples.filter(({ numerators, denominator }) => {
      const [one, other] = [numerators, numerators.toReversed()].map((each) =>
        wholeSeats(asked(each, denominator), 'largest-remainder'),
      );
      return other!.seats.toReversed().join() !== one!.seats.join();
    });
    expect(wrong).toEqual([]);
  });

  it('that are equal are settled by what the council recorded, whether it names who has a seat more or who has not', () => {
    let settled = 0;
    const wrong = samples.filter(({ numerators, denominator }) => {
      const exact = asked(numerators, denominator);
      const { seats, tied, left } = wholeSeats(exact, 'largest-remainder');
      if (tied.length === 0) return false;
      settled += 1;
      const [chosen, refused] = [tied.slice(0, left), tied.slice(left)];
      const wanted = seats.map((each, group) => each + (chosen.includes(group) ? 1 : 0)).join();
      const given = wholeSeats(exact, 'largest-remainder', (group) =>
        chosen.includes(group) ? seats[group]! + 1 : undefined,
      );
      const kept = wholeSeats(exact, 'largest-remainder', (group) =>
        refused.includes(group) ? seats[group] : undefined,
      );
      return [given, kept].some((each) => each.tied.length > 0 || each.seats.join() !== wanted);
    });
    expect(wrong).toEqual([]);
    expect(settled).toBeGreaterThan(200);
  });
});
