import fc from 'fast-check';
import type { RuleSet, Vote } from '../../src/rules/rule-set';
import type { Run } from '../../src/rules/run-result';
import { decideRows } from '../support/decide';
import { ballotsOn, councilOf } from './support/ballots';

const MEMBERS = 5;

const person = fc.record({
  good: fc.boolean(),
  registered: fc.boolean(),
  yes: fc.nat(MEMBERS),
  lower: fc.nat(MEMBERS),
});
const people = fc.array(fc.option(person, { freq: 6 }), { minLength: 1, maxLength: 8 });
type Person = { good: boolean; registered: boolean; yes: number; lower: number };

const rule = fc.record({
  seats: fc.option(fc.nat(5)),
  on: fc.constantFrom('seated', 'eligible'),
  refill: fc.boolean(),
  lowers: fc.boolean(),
});
type Drawn = { seats: number | null; on: 'seated' | 'eligible'; refill: boolean; lowers: boolean };

/** Distinct points: the first of the list comes first. A person who is null is good and not voted on. */
function decide(
  drawn: readonly (Person | null)[],
  { seats, on, refill, lowers }: Drawn,
  shuffle = false,
): Run {
  const vote: Vote = { threshold: '>50%', of: 'members', on, refill, ...(lowers && { lower: 'thap' }) };
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'bo-phieu',
    title: 'Bình xét',
    populations: [
      {
        id: 'nguoi',
        title: 'Người',
        key: ['ten'],
        fields: [
          { id: 'ten', title: 'Họ tên', type: 'text' },
          { id: 'diem', title: 'Điểm', type: 'number' },
          { id: 'tot', title: 'Tốt', type: 'flag' },
          { id: 'dang_ky', title: 'Đăng ký', type: 'flag' },
        ],
        titles: [
          {
            id: 'cao',
            title: 'Cao',
            conditions: [{ id: 'tot', must: 'tot', otherwise: 'chưa tốt' }],
            order: [{ by: 'diem' }],
            vote,
            ...(seats !== null && { quota: { count: seats } }),
          },
          { id: 'thap', title: 'Thấp', candidates: 'dang_ky' },
        ],
      },
    ],
  };
  const rows = drawn.map((given, i) => ({
    ten: `P${i}`,
    diem: 100 - i,
    tot: given?.good ?? true,
    dang_ky: given?.registered ?? true,
  }));
  const ballots = drawn.flatMap((given, i) =>
    given ? ballotsOn('nguoi', 'cao', `P${i}`, answers(given)) : [],
  );
  const order = shuffle ? ballots.toReversed() : ballots;
  return decideRows(rules, { nguoi: rows }, [], { seats: councilOf('p'.repeat(MEMBERS)), ballots: order });
}

function answers({ yes, lower }: Person): string {
  return ('y'.repeat(yes) + 'l'.repeat(lower)).slice(0, MEMBERS).padEnd(MEMBERS, 'n');
}

function decisionsOf(run: Run, title: string): string[] {
  return run.populations['nguoi']!.rows.map(({ titles }) => titles[title]!.decision);
}

/** The rule language, “Titles” and “Votes”, step by step over a list in the order of seats. */
function expected(drawn: readonly (Person | null)[], { seats, on, refill }: Drawn): string[] {
  const voted = (given: Person | null): string =>
    given === null ? 'council' : 2 * given.yes > MEMBERS ? 'nominated' : 'voted-down';
  let room = seats ?? Infinity;
  return drawn.map((given) => {
    if (given?.good === false) return 'not-eligible';
    if (on === 'eligible' && voted(given) !== 'nominated') return voted(given);
    if (room === 0) return 'over-quota';
    room -= 1;
    if (voted(given) === 'voted-down' && refill) room += 1;
    return voted(given);
  });
}

describe('any vote on any list', () => {
  it('decides as the rule language says, step by step', () => {
    fc.assert(
      fc.property(people, rule, (drawn, given) => {
        expect(decisionsOf(decide(drawn, given), 'cao')).toEqual(expected(drawn, given));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the ballots', () => {
    fc.assert(
      fc.property(people, rule, (drawn, given) => {
        const [straight, reversed] = [decide(drawn, given), decide(drawn, given, true)];
        for (const title of ['cao', 'thap'])
          expect(decisionsOf(reversed, title)).toEqual(decisionsOf(straight, title));
        expect(reversed.populations['nguoi']!.votes).toEqual(straight.populations['nguoi']!.votes);
        expect(reversed.populations['nguoi']!.quotas).toEqual(straight.populations['nguoi']!.quotas);
      }),
      { numRuns: 25 },
    );
  });

  it('never takes the title from somebody for one yes more', () => {
    fc.assert(
      fc.property(people, rule, fc.nat(), (drawn, given, pick) => {
        const at = pick % drawn.length;
        const one = drawn[at];
        fc.pre(one !== null && one !== undefined && one.yes < MEMBERS);
        const more = drawn.map((each, i) => (i === at ? { ...one, yes: one.yes + 1 } : each));
        const before = decisionsOf(decide(drawn, given), 'cao')[at];
        const after = decisionsOf(decide(more, given), 'cao')[at];
        if (before === 'nominated') expect(after).toBe('nominated');
      }),
      { numRuns: 30 },
    );
  });

  it('nominates only who is eligible, in no more seats than there are, and counts them', () => {
    fc.assert(
      fc.property(people, rule, (drawn, given) => {
        const run = decide(drawn, given);
        const nominees = decisionsOf(run, 'cao').flatMap((decision, i) =>
          decision === 'nominated' ? [i] : [],
        );
        for (const i of nominees) expect(drawn[i]?.good).not.toBe(false);
        const [quota] = run.populations['nguoi']!.quotas;
        expect(quota?.taken ?? nominees.length).toBe(nominees.length);
        expect(nominees.length).toBeLessThanOrEqual(given.seats ?? Infinity);
        for (const { yes, no, lower = 0, valid, needed, base, result } of run.populations['nguoi']!.votes) {
          expect(yes + no + lower).toBe(valid);
          expect(result === 'passed').toBe(2 * yes > base);
          expect(needed).toBe(Math.max(0, Math.floor(base / 2) + 1 - yes));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('calls provisional whatever a vote that is still open could change', () => {
    fc.assert(
      fc.property(
        people,
        rule,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (drawn, given, passes) => {
          const run = decide(drawn, given);
          const closed = drawn.map(
            (one, i) =>
              one ?? {
                good: true,
                registered: true,
                yes: passes[i] ? MEMBERS : 0,
                lower: passes[i] ? 0 : MEMBERS,
              },
          );
          const later = decide(closed, given);
          for (const title of ['cao', 'thap']) {
            const after = decisionsOf(later, title);
            run.populations['nguoi']!.rows.forEach(({ titles }, i) => {
              const { decision, provisional } = titles[title]!;
              if (decision !== 'council' && !provisional) expect([i, after[i]]).toEqual([i, decision]);
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('considers for the lower title who is refused with enough ballots for it, and no one else', () => {
    fc.assert(
      fc.property(people, rule, (drawn, given) => {
        const run = decide(drawn, given);
        const high = decisionsOf(run, 'cao');
        const low = drawn.map((one, i) => {
          const asked = one && 2 * [...answers(one)].filter((answer) => answer === 'l').length > MEMBERS;
          const lowered = given.lowers && high[i] === 'voted-down' && asked;
          return (one?.registered ?? true) || lowered ? 'nominated' : 'not-considered';
        });
        expect(decisionsOf(run, 'thap')).toEqual(low);
      }),
      { numRuns: 30 },
    );
  });
});
