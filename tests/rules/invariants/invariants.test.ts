import type { Criterion, RuleSet } from '../../../src/rules/rule-set';
import type { Dice } from '../../contract/generate/dice';
import { decidedCases, onEach } from './cases';
import { censusOf, rare, told } from './census';
import { compiled, decided, resultOf, type Result } from './decided';

/** Other cases: INVARIANTS_SEED. */
const CASES = decidedCases(64, Number(process.env['INVARIANTS_SEED'] ?? 20210115), { rising: false });

// design §7, “What must always hold”
describe('on random rule sets of every method, policy and aggregate', () => {
  it('each method, policy and aggregate occurs at least 20 times', () => {
    const census = censusOf(CASES);
    process.stdout.write(`${CASES.length} random rule sets\n${told(census)}`);
    expect(rare(census, 20)).toEqual([]);
  });

  it('permuting the rows changes no score, rank, decision or quota', () => {
    onEach(CASES, ({ compiled: rules, rows, run, dice }) => {
      const other = decided(rules, shuffled(rows, dice));
      expect(other.state).toBe(run.state);
      expect(byKey(resultOf(other))).toEqual(byKey(resultOf(run)));
      expect(quotasOf(resultOf(other))).toEqual(quotasOf(resultOf(run)));
    });
  });

  it('scaling the weights of a weighted mean changes no rank and no decision', () => {
    let scaled = 0;
    onEach(CASES, ({ rules, rows, run, dice }) => {
      const other = withScaledWeights(rules, dice.pick([2, 3, 0.5, 10, 0.1]));
      if (!other) return;
      const result = resultOf(decided(compiled(other), rows));
      const standing = ({ rows: all }: Result) =>
        all.map(({ ranks, titles }) => [ranks, decisionsOf(titles)]);
      expect(standing(result)).toEqual(standing(resultOf(run)));
      scaled += 1;
    });
    expect(scaled).toBeGreaterThan(20);
  });

  it('seats taken are at most the seats, unless a tie was let in whole, which is reported', () => {
    let ties = 0;
    onEach(CASES, ({ rules, run }) => {
      const { titles = [] } = rules.populations[0]!;
      for (const { for: award, of, seats, taken, eligible, cut } of resultOf(run).quotas) {
        const quota = titles.find(({ id }) => id === award)?.quota;
        const letsIn = of === 'title' && quota !== undefined && !Array.isArray(quota) && quota.tie === 'all';
        expect(taken).toBeLessThanOrEqual(eligible);
        if (taken <= seats) continue;
        expect([letsIn, cut !== undefined]).toEqual([true, true]);
        expect(taken).toBe(cut!.place - 1 + cut!.tied.length);
        ties += 1;
      }
    });
    expect(ties).toBeGreaterThanOrEqual(3);
  });

  it('nominees are rows that are eligible: candidates, through open gates, who meet the conditions and hold what is required', () => {
    let nominees = 0;
    onEach(CASES, ({ rules, run }) => {
      const { titles = [], gates = [] } = rules.populations[0]!;
      for (const { values, titles: decisions, gates: closed = [] } of resultOf(run).rows)
        for (const { id, requires = [], candidates, conditions = [] } of titles) {
          if (decisions[id]!.decision !== 'nominated') continue;
          nominees += 1;
          expect(values['total']).not.toBeNull();
          expect(candidates === undefined || values[candidates] === true).toBe(true);
          expect(conditions.filter(({ must }) => values[must] !== true)).toEqual([]);
          expect(requires.filter((other) => decisions[other]!.decision !== 'nominated')).toEqual([]);
          expect(gates.filter(({ id: gate }) => closed.includes(gate))).toEqual([]);
        }
    });
    expect(nominees).toBeGreaterThan(100);
  });

  it('running twice gives the same bytes', () => {
    onEach(CASES, ({ rules, rows, run }) => {
      expect(JSON.stringify(decided(compiled(rules), rows))).toBe(JSON.stringify(run));
    });
  });
});

/** What a run says of each row, by key; numbers without what floats lose when a group is summed in another order. */
function byKey({ rows }: Result): Record<string, unknown> {
  return Object.fromEntries(
    rows.map(({ key, values, states, ranks, titles, gates, maxima, met, exceeded }) => {
      const numbers = Object.entries(values).map(([id, value]) => [id, nearly(value)]);
      const row = { states, ranks, gates, maxima, met, exceeded, titles: decisionsOf(titles) };
      return [key['tên'], { ...row, values: Object.fromEntries(numbers) as unknown }];
    }),
  );
}

const nearly = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

const decisionsOf = (titles: Result['rows'][number]['titles']): unknown[] =>
  Object.entries(titles).map(([id, { decision, provisional }]) => [id, decision, provisional]);

/** Groups stand in the order in which they are met. */
function quotasOf({ quotas }: Result): string[] {
  const lines = quotas.map(({ cut, ...quota }) => {
    const tied = cut?.tied.map((key) => JSON.stringify(key)).sort();
    return JSON.stringify({ ...quota, cut: cut && [cut.place, tied] });
  });
  return lines.sort();
}

function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const left = [...list];
  return list.map(() => left.splice(dice.int(0, left.length - 1), 1)[0]!);
}

/** All weights below each weighted mean times a factor; undefined where there is none. */
function withScaledWeights(rules: RuleSet, factor: number): RuleSet | undefined {
  let found = false;
  const scale = (list: readonly Criterion[], within: boolean): Criterion[] =>
    list.map((one) => {
      const weighted = within ? { ...one, weight: (one.weight ?? 1) * factor } : one;
      if (!('children' in weighted)) return weighted;
      const isMean = weighted.aggregate === 'weighted-mean';
      found ||= isMean;
      return { ...weighted, children: scale(weighted.children, isMean) };
    });
  const [population] = rules.populations;
  const scaled = { ...population!, criteria: scale(population!.criteria!, false) };
  return found ? { ...rules, populations: [scaled] } : undefined;
}
