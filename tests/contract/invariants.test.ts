import fc from 'fast-check';
import type { RuleSet } from '../../src/rules/rule-set';
import type { Run } from '../../src/rules/run-result';
import { decideRows } from '../support/decide';
import { makeCase, retold, type Case } from './generate/case';
import { Dice } from './generate/dice';
import { makeRisingCase, RAISES, RESULTS } from './generate/rising';
import type { Row, Rows } from './oracle/world';

const SETTINGS = { seed: 20210115, numRuns: 60 };

type Answer = Run['populations'][string];

/** Random cases with their runs, made once. */
const CASES = fc.sample(fc.gen(), SETTINGS).map((generated) => {
  const dice = new Dice(generated);
  const random = makeCase(dice);
  return { dice, random, run: decideRows(random.rules, random.rows) };
});

function onRandomCases(holds: (random: Case, run: Run, dice: Dice) => void): void {
  for (const { dice, random, run } of CASES)
    try {
      holds(random, run, dice);
    } catch (error) {
      throw new Error(`${String(error)}\n${retold(random)}`, { cause: error });
    }
}

/** What a run says of each row, by key; numbers without what floats lose when a sum is made in another order. */
function byKey({ rows }: Answer): Record<string, unknown> {
  return Object.fromEntries(
    rows.map(({ key, values, ranks, titles, gates, maxima, met, exceeded }) => [
      Object.values(key).join(' | '),
      {
        values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, nearly(value)])),
        ranks,
        gates,
        maxima,
        met,
        exceeded,
        titles: Object.entries(titles).map(([id, { decision, provisional }]) => [id, decision, provisional]),
      },
    ]),
  );
}

const nearly = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

const quotaLines = ({ quotas }: Answer): string[] =>
  quotas
    .map(({ cut, ...quota }) =>
      JSON.stringify({
        ...quota,
        cut: cut && [cut.place, cut.tied.map((key) => JSON.stringify(key)).sort()],
      }),
    )
    .sort();

describe('on random rule sets and rows', () => {
  it('permuting the rows changes no score, rank, decision or quota', () => {
    onRandomCases(({ rules, rows }, run, dice) => {
      const permuted = Object.fromEntries(
        Object.entries(rows).map(([id, list]) => [id, shuffled(list, dice)]),
      );
      const other = decideRows(rules, permuted);
      expect(other.state).toBe(run.state);
      for (const { id } of rules.populations) {
        expect(byKey(other.populations[id]!)).toEqual(byKey(run.populations[id]!));
        expect(quotaLines(other.populations[id]!)).toEqual(quotaLines(run.populations[id]!));
      }
    });
  });

  it('two rows that differ in nothing but the name get the same decisions', () => {
    let compared = 0;
    onRandomCases(({ rules, rows }, _, dice) => {
      if (asksForNames(rules)) return;
      const people = rows['ca_nhan']!;
      const twins = people.map((row): Row => ({ ...row, họ_tên: `${row['họ_tên']} (em)` }));
      const all = dice.chance(50) ? [...people, ...twins] : [...twins, ...people];
      const run = decideRows(rules, { ...rows, ca_nhan: all });
      const answer = run.populations['ca_nhan']!;
      people.forEach((_row, i) => {
        const [a, b] = [answer.rows[i]!, answer.rows[i + people.length]!];
        const decided = ({ titles }: typeof a) => Object.values(titles).map(({ decision }) => decision);
        expect(decided(a)).toEqual(decided(b));
        expect(a.ranks).toEqual(b.ranks);
        compared += 1;
      });
    });
    expect(compared).toBeGreaterThan(200);
  });

  it('seats taken are at most the seats, unless a tie was let in whole', () => {
    onRandomCases(({ rules }, run) => {
      for (const { id, titles = [] } of rules.populations)
        for (const { for: title, seats, taken, eligible, cut } of run.populations[id]!.quotas) {
          const quota = titles.find((each) => each.id === title)!.quota;
          const letsIn = quota !== undefined && !Array.isArray(quota) && quota.tie === 'all';
          if (letsIn && cut !== undefined) expect(taken).toBe(cut.place - 1 + cut.tied.length);
          else expect(taken).toBeLessThanOrEqual(seats);
          expect(taken).toBeLessThanOrEqual(eligible);
        }
    });
  });

  it('only eligible rows are nominated: what a title requires they hold, what it excludes they do not', () => {
    onRandomCases(({ rules }, run) => {
      for (const { id, titles = [], gates = [] } of rules.populations)
        for (const row of run.populations[id]!.rows)
          for (const { id: title, requires = [], excludes = [] } of titles) {
            if (row.titles[title]!.decision !== 'nominated') continue;
            const holds = (other: string): boolean => row.titles[other]!.decision === 'nominated';
            expect(requires.filter((other) => !holds(other))).toEqual([]);
            expect(excludes.filter(holds)).toEqual([]);
            const shut = gates.filter((gate) => gate.effect === 'no-titles' && row.gates?.includes(gate.id));
            expect(shut).toEqual([]);
          }
    });
  });

  it('who is nominated are those counted as taken', () => {
    onRandomCases(({ rules }, run) => {
      for (const { id, titles = [] } of rules.populations)
        for (const { id: title, quota } of titles) {
          if (quota === undefined) continue;
          const { rows, quotas } = run.populations[id]!;
          const taken = quotas
            .filter((each) => each.for === title)
            .reduce((sum, each) => sum + each.taken, 0);
          expect(rows.filter((row) => row.titles[title]!.decision === 'nominated')).toHaveLength(taken);
        }
    });
  });

  // design.md: “Every decision explains itself”
  it('every decision has a reason', () => {
    onRandomCases(({ rules }, run) => {
      for (const { id } of rules.populations)
        for (const { key, titles } of run.populations[id]!.rows)
          for (const [title, { decision, reasons }] of Object.entries(titles))
            expect([key, title, decision, reasons.length > 0]).toEqual([key, title, decision, true]);
    });
  });

  it('running twice gives the same bytes', () => {
    onRandomCases(({ rules, rows }, run) => {
      expect(JSON.stringify(decideRows(rules, rows))).toBe(JSON.stringify(run));
    });
  });
});

describe('where higher is better', () => {
  it('raising a result never lowers the rank of its row', () => {
    let raised = 0;
    fc.assert(
      fc.property(fc.gen(), (generated) => {
        const dice = new Dice(generated);
        const { rules, rows } = makeRisingCase(dice);
        const at = dice.int(0, rows['ca_nhan']!.length - 1);
        const field = dice.pick(RESULTS);
        const before = rows['ca_nhan']![at]![field];
        if (typeof before !== 'number') return;
        const better = { ...rows['ca_nhan']![at]!, [field]: before + dice.pick(RAISES) };
        const after = decideRows(rules, { ca_nhan: rows['ca_nhan']!.with(at, better) });
        const ranksOf = (run: Run) => run.populations['ca_nhan']!.rows[at]!.ranks;
        const [was, is] = [ranksOf(decideRows(rules, rows)), ranksOf(after)];
        for (const ranking of ['rank', 'hạng_nhóm']) {
          expect(is[ranking]!.place).toBeLessThanOrEqual(was[ranking]!.place!);
          if (is[ranking]!.place! < was[ranking]!.place!) raised += 1;
        }
      }),
      { ...SETTINGS, numRuns: 170 },
    );
    expect(raised).toBeGreaterThan(50);
  });
});

function shuffled(list: Rows[string], dice: Dice): Row[] {
  const left = [...list];
  return list.map(() => left.splice(dice.int(0, left.length - 1), 1)[0]!);
}

/** Whether an expression of the rules tells people apart by their names. */
const asksForNames = (rules: RuleSet): boolean => /họ_tên\s*[!=]=|oneOf\(họ_tên/.test(JSON.stringify(rules));
