import { isReached, isTie, parseThreshold, votesNeeded } from '../../src/engine/arithmetic/threshold';

const MOST = 5_000;

describe('thresholds against integer arithmetic', () => {
  it('is the least number of votes that is at least, or more than, every whole percentage of every base to 5,000', () => {
    const wrong: string[] = [];
    for (let percent = 0; percent <= 100; percent++) {
      const atLeast = parseThreshold(`${percent}%`)!;
      const moreThan = parseThreshold(`>${percent}%`)!;
      for (let base = 1; base <= MOST; base++) {
        const share = percent * base; // hundredths of a vote: whole numbers, exact
        const least = votesNeeded(atLeast, base);
        if (!(100 * least >= share && 100 * (least - 1) < share))
          wrong.push(`${percent}% of ${base}: ${least}`);
        const more = votesNeeded(moreThan, base);
        if (!(100 * more > share && 100 * (more - 1) <= share))
          wrong.push(`>${percent}% of ${base}: ${more}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with big integers on fractions and decimal percentages', () => {
    const texts = [
      ['2/3', 2n, 3n],
      ['1/3', 1n, 3n],
      ['7/9', 7n, 9n],
      ['66.67%', 6667n, 10000n],
      ['5‰', 5n, 1000n],
    ] as const;
    const wrong: string[] = [];
    for (const [text, numerator, denominator] of texts) {
      const threshold = parseThreshold(text)!;
      const strict = parseThreshold(`> ${text}`)!;
      for (let base = 1n; base <= 2_000n; base++) {
        const whole = (numerator * base) / denominator;
        const exact = whole * denominator === numerator * base;
        if (BigInt(votesNeeded(threshold, Number(base))) !== (exact ? whole : whole + 1n))
          wrong.push(`${text} of ${base}`);
        if (BigInt(votesNeeded(strict, Number(base))) !== whole + 1n) wrong.push(`>${text} of ${base}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('reaches no threshold where nobody counts', () => {
    for (const text of ['0%', '50%', '>50%', '100%']) {
      expect(votesNeeded(parseThreshold(text)!, 0)).toBe(1);
      expect(isReached(parseThreshold(text)!, 0, 0)).toBe(false);
    }
  });

  /** Votes needed by councils of the usual sizes: domain facts §2.4, reckoned there by hand. */
  const COUNCILS: readonly (readonly [number, number, number, number, number])[] = [
    [5, 4, 3, 4, 5],
    [7, 5, 4, 6, 7],
    [9, 6, 5, 8, 9],
    [11, 8, 6, 9, 10],
    [13, 9, 7, 11, 12],
    [15, 10, 8, 12, 14],
  ];

  it.each(COUNCILS)(
    'asks what the table of councils says: %i members',
    (members, quorum, half, eighty, ninety) => {
      const needed = ['2/3', '>50%', '80%', '90%'].map((text) => votesNeeded(parseThreshold(text)!, members));
      expect(needed).toEqual([quorum, half, eighty, ninety]);
    },
  );

  it('is a tie only at exactly half where more than half is asked', () => {
    const half = parseThreshold('>50%')!;
    const ties = (threshold: typeof half, base: number): number[] =>
      Array.from({ length: base + 1 }, (_, yes) => yes).filter((yes) => isTie(threshold, yes, base));
    expect(ties(half, 8)).toEqual([4]);
    expect(ties(parseThreshold('>1/2')!, 8)).toEqual([4]);
    expect(ties(half, 9)).toEqual([]);
    expect(ties(half, 0)).toEqual([]);
    expect(ties(parseThreshold('50%')!, 8)).toEqual([]);
    expect(ties(parseThreshold('>60%')!, 10)).toEqual([]);
  });

  it('is read from a percentage, per mille, fraction or nothing else', () => {
    expect(parseThreshold('5/0')).toBeUndefined();
    expect(parseThreshold('>>50%')).toBeUndefined();
    expect(parseThreshold('đa số')).toBeUndefined();
  });
});
