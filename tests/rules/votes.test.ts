import type { RuleSet, Title, Vote } from '../../src/rules/rule-set';
import type { Run } from '../../src/rules/run-result';
import { validateRules } from '../../src/rules/validate';
import { isCode } from '../../src/locale/catalogue';
import { decideRows as decideAny } from '../support/decide';
import type { Cells } from '../support/table';
import { ballotsOn, councilOf } from './support/ballots';

/** A run of which everything that is told has a sentence. */
function decideRows(...given: Parameters<typeof decideAny>): Run {
  const run = decideAny(...given);
  const rows = Object.values(run.populations).flatMap((population) => population.rows);
  const told = rows.flatMap(({ titles, why = {} }) => [
    ...Object.values(titles).flatMap(({ reasons: own }) => own),
    ...Object.values(why).flat(),
  ]);
  expect(told.map(({ code }) => code).filter((code) => !isCode(code))).toEqual([]);
  return run;
}

const HALF: Vote = { threshold: '>50%', of: 'members' };

/** People with points and a cluster; whoever is `tốt` may have the title. */
function rulesWith(...titles: Partial<Title>[]): RuleSet {
  return {
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
          { id: 'cum', title: 'Cụm', type: 'text' },
        ],
        rankings: [{ by: 'diem' }],
        titles: titles.map((title, i) => ({ id: `dh${i + 1}`, title: `Danh hiệu ${i + 1}`, ...title })),
      },
    ],
  };
}

const onlyGood: Partial<Title> = { conditions: [{ id: 'tot', must: 'tot', otherwise: 'chưa tốt' }] };

const people: Cells[] = [
  { ten: 'An', diem: 90, tot: true, dang_ky: true, cum: 'Cụm 1' },
  { ten: 'Bình', diem: 80, tot: true, dang_ky: true, cum: 'Cụm 1' },
  { ten: 'Chi', diem: 70, tot: true, dang_ky: false, cum: 'Cụm 2' },
  { ten: 'Dũng', diem: 60, tot: false, dang_ky: true, cum: 'Cụm 2' },
];

const on = (title: string, key: string, ballots: Parameters<typeof ballotsOn>[3]) =>
  ballotsOn('nguoi', title, key, ballots);

function decisions(run: Run, title = 'dh1'): Record<string, string> {
  return Object.fromEntries(
    run.populations['nguoi']!.rows.map(({ key, titles }) => [key['ten']!, titles[title]!.decision]),
  );
}

function row(run: Run, name: string): Run['populations'][string]['rows'][number] {
  return run.populations['nguoi']!.rows.find(({ key }) => key['ten'] === name)!;
}

const codes = (run: Run): string[] => run.problems.map(({ code }) => code);
const reasons = (run: Run, name: string, title = 'dh1'): string[] =>
  row(run, name).titles[title]!.reasons.map(({ code }) => code);

describe('the vote on a title', () => {
  const rules = rulesWith({ ...onlyGood, vote: HALF });

  it('nominates those who reach the threshold, refuses the others and waits for those not voted on yet', () => {
    const ballots = [...on('dh1', 'An', 'yyy'), ...on('dh1', 'Bình', 'ynn')];
    const run = decideRows(rules, { nguoi: people }, [], { seats: councilOf('ppp'), ballots });
    expect(decisions(run)).toEqual({
      An: 'nominated',
      Bình: 'voted-down',
      Chi: 'council',
      Dũng: 'not-eligible',
    });
    expect(run.state).toBe('open');
    expect(run.problems).toEqual([]);
    expect(row(run, 'An').values).not.toHaveProperty('dh1'); // a title is no column of the result
    expect(run.populations['nguoi']!.votes).toEqual([
      {
        for: 'dh1',
        key: { ten: 'An' },
        body: '',
        ...{ members: 3, present: 3, inWriting: 0, valid: 3, yes: 3, no: 0 },
        ...{ base: 3, threshold: '>50%', needed: 0, result: 'passed' },
      },
      {
        for: 'dh1',
        key: { ten: 'Bình' },
        body: '',
        ...{ members: 3, present: 3, inWriting: 0, valid: 3, yes: 1, no: 2 },
        ...{ base: 3, threshold: '>50%', needed: 1, result: 'failed' },
      },
      {
        for: 'dh1',
        key: { ten: 'Chi' },
        body: '',
        ...{ members: 3, present: 3, inWriting: 0, valid: 0, yes: 0, no: 0 },
        ...{ base: 3, threshold: '>50%', needed: 2, result: 'open' },
      },
    ]);
    expect(run.bodies).toEqual([
      {
        id: '',
        seats: [
          { seat: 'G1', name: '1', role: 'Chủ tịch Hội đồng', attendance: 'present' },
          { seat: 'G2', name: '2', role: 'Ủy viên', attendance: 'present' },
          { seat: 'G3', name: '3', role: 'Ủy viên', attendance: 'present' },
        ],
      },
    ]);
  });

  it('is complete once everybody has been voted on', () => {
    const ballots = ['An', 'Bình', 'Chi'].flatMap((name) => on('dh1', name, { yes: 3, no: 0, valid: 3 }));
    const run = decideRows(rules, { nguoi: people }, [], { seats: councilOf('ppp'), ballots });
    expect(run.state).toBe('complete');
    expect(run.choices).toBeDefined();
  });

  it('tells the figures, the threshold and the cells of the ballots', () => {
    const ballots = [...on('dh1', 'An', 'yyy'), ...on('dh1', 'Bình', 'ynn')];
    const run = decideRows(rules, { nguoi: people }, [], { seats: councilOf('ppp', 'Hội đồng xã'), ballots });
    expect(reasons(run, 'An')).toEqual(['vote.up', 'vote.attendance', 'vote.count.members', 'vote.passed']);
    const [, attendance, count] = row(run, 'Bình').titles['dh1']!.reasons;
    expect(attendance!.params).toMatchObject({ body: 'Hội đồng xã', members: 3, present: 3 });
    expect(count!.params).toMatchObject({
      yes: 1,
      no: 2,
      base: 3,
      threshold: '>50%',
      required: 2,
      needed: 1,
    });
    expect(count!.cells).toEqual([2, 3, 4].map((line) => ({ sheet: 'ballots.csv', cell: `${line}` })));
    const why = row(run, 'Bình').why!['dh1']!.map(({ code }) => code);
    expect(why).toContain('title.condition-met');
    expect(why.slice(-2)).toEqual(['vote.count.members', 'vote.failed']);
  });

  it('is open without a council, and an error once there are ballots', () => {
    const before = decideRows(rules, { nguoi: people });
    expect(decisions(before)['An']).toBe('council');
    expect(reasons(before, 'An')).toEqual(['vote.up', 'vote.no-council']);
    expect(before.problems).toEqual([]);
    expect(before.bodies).toBeUndefined();
    const after = decideRows(rules, { nguoi: people }, [], { ballots: on('dh1', 'An', 'yyy') });
    expect(codes(after)).toEqual(['vote.no-council']);
    expect(after.state).toBe('blocked');
  });

  it('needs no council where the ballots say everything', () => {
    const valid = rulesWith({ vote: { threshold: '2/3', of: 'valid' } });
    const ballots = [...on('dh1', 'An', { yes: 6, no: 3 }), ...on('dh1', 'Bình', { yes: 5, no: 4 })];
    const run = decideRows(valid, { nguoi: people.slice(0, 2) }, [], { ballots });
    expect(decisions(run)).toEqual({ An: 'nominated', Bình: 'voted-down' });
    expect(run.problems).toEqual([]);
    expect(reasons(run, 'An')).toEqual(['vote.up', 'vote.count.valid', 'vote.passed']);
  });

  it('warns of ballots for a row that is not up for the vote', () => {
    const ballots = [...on('dh1', 'Dũng', 'yyy'), ...on('dh1', 'An', 'yyy')];
    const run = decideRows(rules, { nguoi: people }, [], { seats: councilOf('ppp'), ballots });
    expect(run.problems).toMatchObject([
      { severity: 'warning', code: 'ballots.not-up', key: { ten: 'Dũng' }, sheet: 'ballots.csv', cell: '2' },
    ]);
    expect(decisions(run)['Dũng']).toBe('not-eligible');
    expect(run.populations['nguoi']!.votes.map(({ key }) => key['ten'])).toEqual(['An', 'Bình', 'Chi']);
  });

  it('warns once of ballots by seat where the vote should be secret, and counts them', () => {
    const secret = rulesWith({ vote: { ...HALF, secret: true } });
    const ballots = [...on('dh1', 'An', 'yyy'), ...on('dh1', 'Bình', 'yyy')];
    const run = decideRows(secret, { nguoi: people }, [], { seats: councilOf('ppp'), ballots });
    expect(run.problems).toMatchObject([{ severity: 'warning', code: 'ballots.not-secret', cell: '2' }]);
    expect(decisions(run)['An']).toBe('nominated');
  });

  it('reports ballots that contradict themselves with row and cell, and leaves the row open', () => {
    const ballots = on('dh1', 'An', { yes: 4, no: 0 });
    const run = decideRows(rules, { nguoi: people }, [], { seats: councilOf('ppp'), ballots });
    expect(run.problems).toMatchObject([
      { severity: 'error', code: 'ballots.more-than-members', key: { ten: 'An' }, column: 'dh1', cell: '2' },
    ]);
    expect(decisions(run)['An']).toBe('council');
    expect(reasons(run, 'An')).toContain('vote.faulty');
  });

  it('warns once for all that an absence puts the threshold out of reach', () => {
    const strict = rulesWith({ vote: { threshold: '90%', of: 'members', inWriting: true } });
    const seats = councilOf('ppppppppa', 'Hội đồng xã');
    const run = decideRows(strict, { nguoi: people }, [], { seats });
    expect(run.problems).toMatchObject([
      {
        severity: 'warning',
        code: 'vote.unreachable-unless-in-writing',
        params: { most: 8, required: 9, members: 9, names: ['Hội đồng xã 9'] },
        sheet: 'council.csv',
        cell: '10',
      },
    ]);
    expect(reasons(run, 'An')).toContain('vote.out-of-reach-unless-in-writing');
    const written = decideRows(strict, { nguoi: people }, [], { seats: councilOf('ppppppppw') });
    expect(written.problems).toEqual([]);
  });

  it('decides nothing where too few take part, whatever was recorded: the council meets again', () => {
    const quorate = rulesWith({ vote: { ...HALF, quorum: '2/3' } });
    const ballots = on('dh1', 'An', 'yyy');
    const choice = { kind: 'admit', population: 'nguoi', title: 'dh1', key: ['An'] } as const;
    const decide = (council: string, choices: (typeof choice)[]) =>
      decideRows(quorate, { nguoi: people.slice(0, 1) }, choices, { seats: councilOf(council), ballots });
    for (const choices of [[], [choice]]) {
      const run = decide('pppaa', choices);
      expect(decisions(run)).toEqual({ An: 'council' });
      expect(run.populations['nguoi']!.votes[0]).toMatchObject({ result: 'no-quorum' });
      expect(run.problems.map(({ code }) => code)).toEqual(choices.map(() => 'choice.without-effect'));
    }
    expect(decisions(decide('ppp', []))).toEqual({ An: 'nominated' });
  });

  it('lets the council settle a tie of a secret vote, and nothing else', () => {
    const tie = rulesWith({ vote: { ...HALF, chairBreaksTie: true } });
    const choice = { kind: 'admit', population: 'nguoi', title: 'dh1', key: ['An'] } as const;
    const decide = (yes: number, no: number, choices: (typeof choice)[]) =>
      decideRows(tie, { nguoi: people.slice(0, 1) }, choices, {
        seats: councilOf('pppp'),
        ballots: on('dh1', 'An', { yes, no }),
      });
    expect(decisions(decide(2, 2, []))).toEqual({ An: 'council' });
    expect(decisions(decide(2, 2, [choice]))).toEqual({ An: 'nominated' });
    expect(decide(2, 2, [choice]).problems).toEqual([]);
    expect(decisions(decide(1, 3, [choice]))).toEqual({ An: 'voted-down' });
    expect(codes(decide(1, 3, [choice]))).toEqual(['choice.without-effect']);
    const early = decideRows(tie, { nguoi: people.slice(0, 1) }, [choice], { seats: councilOf('pppp') });
    expect(decisions(early)).toEqual({ An: 'council' });
    expect(codes(early)).toEqual(['choice.without-effect']);
  });
});

describe('seats and votes', () => {
  const ballots = [...on('dh1', 'An', 'nnn'), ...on('dh1', 'Bình', 'yyy')];
  const records = { seats: councilOf('ppp'), ballots };

  it('leave a refused seat empty', () => {
    const run = decideRows(rulesWith({ quota: { count: 1 }, vote: HALF }), { nguoi: people }, [], records);
    expect(decisions(run)).toEqual({
      An: 'voted-down',
      Bình: 'over-quota',
      Chi: 'over-quota',
      Dũng: 'over-quota',
    });
    expect(run.populations['nguoi']!.quotas[0]).toMatchObject({ seats: 1, eligible: 4, taken: 0 });
    expect(codes(run)).toEqual(['ballots.not-up']);
    expect(
      row(run, 'An')
        .titles['dh1']!.reasons.map(({ code }) => code)
        .at(-1),
    ).toBe('vote.failed');
  });

  it('pass a refused seat on where the rule says refill: the next is voted on in turn', () => {
    const rules = rulesWith({ quota: { count: 1 }, vote: { ...HALF, refill: true } });
    const run = decideRows(rules, { nguoi: people }, [], records);
    expect(decisions(run)).toEqual({
      An: 'voted-down',
      Bình: 'nominated',
      Chi: 'over-quota',
      Dũng: 'over-quota',
    });
    expect(run.problems).toEqual([]);
    expect(run.populations['nguoi']!.quotas[0]).toMatchObject({ taken: 1 });
    const two = rulesWith({ quota: { count: 2 }, vote: { ...HALF, refill: true } });
    expect(decisions(decideRows(two, { nguoi: people }, [], records))).toEqual({
      An: 'voted-down',
      Bình: 'nominated',
      Chi: 'council', // the next in order, not voted on yet
      Dũng: 'over-quota',
    });
  });

  it('are provisional behind an open vote that could free a seat', () => {
    const rules = rulesWith({ quota: { count: 1 }, vote: { ...HALF, refill: true } });
    const run = decideRows(rules, { nguoi: people }, [], { seats: councilOf('ppp') });
    expect(decisions(run)).toMatchObject({ An: 'council', Bình: 'over-quota' });
    expect(row(run, 'Bình').titles['dh1']!.provisional).toBe(true);
    const [first, second] = [on('dh1', 'An', 'nnn'), on('dh1', 'Bình', 'yyy')];
    const three = rulesWith({ quota: { count: 2 }, vote: { ...HALF, refill: true } });
    const later = decideRows(three, { nguoi: people }, [], {
      seats: councilOf('ppp'),
      ballots: [...first, ...second],
    });
    expect(decisions(later)).toMatchObject({ An: 'voted-down', Bình: 'nominated', Chi: 'council' });
    const provisional = later.populations['nguoi']!.rows.map(
      ({ titles }) => titles['dh1']!.provisional ?? false,
    );
    expect(provisional).toEqual([false, false, false, true]); // only Dũng, behind Chi's open vote, could move up
    const empty = rulesWith({ quota: { count: 1 }, vote: HALF });
    const without = decideRows(empty, { nguoi: people }, [], { seats: councilOf('ppp') });
    expect(row(without, 'Bình').titles['dh1']!.provisional).toBeUndefined();
  });

  it('vote first where the rule says so, and seat by the votes', () => {
    const rules = rulesWith({
      ...onlyGood,
      order: [{ by: 'votes(dh1)' }, { by: 'diem' }],
      quota: { count: 1 },
      vote: { ...HALF, on: 'eligible' },
    });
    const all = [...on('dh1', 'An', 'yyynn'), ...on('dh1', 'Bình', 'yyyyn'), ...on('dh1', 'Chi', 'yynnn')];
    const run = decideRows(rules, { nguoi: people }, [], { seats: councilOf('ppppp'), ballots: all });
    expect(decisions(run)).toEqual({
      An: 'over-quota',
      Bình: 'nominated',
      Chi: 'voted-down',
      Dũng: 'not-eligible',
    });
    expect(run.populations['nguoi']!.quotas[0]).toMatchObject({ eligible: 2, taken: 1 });
    expect(run.populations['nguoi']!.votes).toHaveLength(3);
    expect(reasons(run, 'An').slice(0, 4)).toEqual([
      'vote.up',
      'vote.attendance-of-the-only',
      'vote.count.members',
      'vote.passed',
    ]);
    // Bình is not voted on yet: who has the seat is not settled
    const open = decideRows(rules, { nguoi: people }, [], {
      seats: councilOf('ppppp'),
      ballots: all.filter(({ key }) => key[0] !== 'Bình'),
    });
    expect(decisions(open)).toMatchObject({ An: 'nominated', Bình: 'council', Chi: 'voted-down' });
    expect(row(open, 'An').titles['dh1']!.provisional).toBe(true);
  });
});

describe('votes(title)', () => {
  const rules = rulesWith(
    { vote: HALF },
    { conditions: [{ id: 'phieu', must: 'votes(dh1) >= 80%', otherwise: 'phiếu dưới 80 %' }] },
  );

  it('is yes ÷ base, and missing before the vote', () => {
    const ballots = [...on('dh1', 'An', 'yyyyn'), ...on('dh1', 'Bình', 'yyynn')];
    const run = decideRows(rules, { nguoi: people }, [], { seats: councilOf('ppppp'), ballots });
    expect(decisions(run, 'dh2')).toMatchObject({ An: 'nominated', Bình: 'not-eligible', Chi: 'undecided' });
    const input = row(run, 'An').why!['dh2']!.find(({ code }) => code === 'input')!;
    expect(input.params).toMatchObject({ title: 'Tỷ lệ đồng ý Danh hiệu 1', value: 0.8 });
    expect(input.cells).toHaveLength(5);
  });

  it('is provisional while seats have still to vote', () => {
    const run = decideRows(rules, { nguoi: people }, [], {
      seats: councilOf('ppppp'),
      ballots: on('dh1', 'An', 'yyyy-'),
    });
    expect(row(run, 'An').titles['dh2']).toMatchObject({ decision: 'nominated', provisional: true });
  });

  it('needs a title with a vote', () => {
    const wrong = rulesWith({}, { conditions: [{ id: 'a', must: 'votes(dh1) > 0', otherwise: 'a' }] });
    expect(validateRules(wrong).problems).toMatchObject([
      { code: 'rules.no-vote', path: 'populations[0].titles[1].conditions[0].must' },
    ]);
  });

  it('is a plain ratio', () => {
    const points = rulesWith({
      vote: HALF,
      conditions: [{ id: 'a', must: 'votes(dh1) >= 0.5', otherwise: 'a' }],
    });
    expect(validateRules(points).problems).toEqual([]);
  });
});

describe('who votes', () => {
  const rules = rulesWith({ vote: { ...HALF, body: 'cum' } });
  const clusters = [...councilOf('ppp', 'CỤM 1'), ...councilOf('pp', 'Cụm  2')];

  it('is the body that the rule names for each row: a cluster votes for its own leader (suy tôn)', () => {
    const ballots = [...on('dh1', 'An', 'yyn'), ...on('dh1', 'Chi', 'yn'), ...on('dh1', 'Dũng', 'yy')];
    const run = decideRows(rules, { nguoi: people }, [], { seats: clusters, ballots });
    expect(decisions(run)).toEqual({
      An: 'nominated',
      Bình: 'council',
      Chi: 'voted-down',
      Dũng: 'nominated',
    });
    expect(run.populations['nguoi']!.votes.map(({ body, members }) => `${body} ${members}`)).toEqual([
      'CỤM 1 3',
      'CỤM 1 3',
      'Cụm  2 2',
      'Cụm  2 2',
    ]);
    expect(run.problems).toEqual([]);
  });

  it('must be one of those that were recorded', () => {
    const run = decideRows(rules, { nguoi: people }, [], { seats: councilOf('ppp', 'Cụm 1') });
    expect(run.problems).toMatchObject(
      ['Chi', 'Dũng'].map((ten) => ({ severity: 'error', code: 'vote.unknown-body', key: { ten } })),
    );
    expect(run.problems[0]).toMatchObject({ sheet: 'nguoi', cell: 'E4', params: { body: 'Cụm 2' } });
    const blank = decideRows(rules, { nguoi: [{ ...people[0]!, cum: null }] }, [], { seats: clusters });
    expect(blank.problems).toMatchObject([{ code: 'vote.body-missing', sheet: 'nguoi', cell: 'E2' }]);
  });

  it('is the only one there is, unless there are several', () => {
    const plain = rulesWith({ vote: HALF });
    const run = decideRows(plain, { nguoi: people }, [], { seats: clusters });
    expect(run.problems).toMatchObject([
      { severity: 'error', code: 'vote.which-body', path: 'populations[0].titles[0].vote' },
    ]);
    expect(decisions(run)['An']).toBe('council');
  });

  it('does not ask about rows that nobody votes on', () => {
    const some = rulesWith({ ...onlyGood, vote: { ...HALF, body: 'cum' } });
    const seats = councilOf('ppp', 'Cụm 1');
    const run = decideRows(some, { nguoi: people }, [], { seats });
    expect(run.problems.map(({ key }) => key!['ten'])).toEqual(['Chi']); // Dũng is not eligible
  });
});

describe('a ballot for a lower title', () => {
  const upper: Partial<Title> = { ...onlyGood, vote: { ...HALF, lower: 'dh2' } };
  const lower: Partial<Title> = {
    candidates: 'dang_ky',
    conditions: [{ id: 'd', must: 'diem >= 65', otherwise: 'dưới 65' }],
  };
  const refused = (name: string) => on('dh1', name, { yes: 0, no: 1, lower: 2 });

  it('makes a refused row a candidate for that title, if enough ask for it', () => {
    const ballots = [...on('dh1', 'An', 'yyy'), ...on('dh1', 'Bình', 'nnl'), ...refused('Chi')];
    const run = decideRows(rulesWith(upper, lower), { nguoi: people }, [], {
      seats: councilOf('ppp'),
      ballots,
    });
    expect(decisions(run)).toMatchObject({ Bình: 'voted-down', Chi: 'voted-down' });
    // An and Bình are registered anyway; Chi comes by the ballots; Dũng is registered, with too few points
    expect(decisions(run, 'dh2')).toEqual({
      An: 'nominated',
      Bình: 'nominated',
      Chi: 'nominated',
      Dũng: 'not-eligible',
    });
    expect(reasons(run, 'Chi', 'dh2')).toEqual(['title.lowered', 'title.nominated']);
    expect(reasons(run, 'Chi')).toContain('vote.lowered');
    expect(reasons(run, 'Bình')).toContain('vote.not-lowered');
    expect(run.populations['nguoi']!.votes.map(({ lower: asked }) => asked)).toEqual([0, 1, 2]);
  });

  it('leaves every other condition standing', () => {
    const low = { ...lower, conditions: [{ id: 'd', must: 'diem >= 75', otherwise: 'dưới 75' }] };
    const run = decideRows(rulesWith(upper, low), { nguoi: people }, [], {
      seats: councilOf('ppp'),
      ballots: refused('Chi'),
    });
    expect(decisions(run, 'dh2')['Chi']).toBe('not-eligible');
  });

  it('leaves who is not a candidate provisional while the vote is open', () => {
    const run = decideRows(rulesWith(upper, lower), { nguoi: people }, [], { seats: councilOf('ppp') });
    expect(row(run, 'Chi').titles['dh2']).toMatchObject({ decision: 'not-considered', provisional: true });
    expect(row(run, 'An').titles['dh2']).not.toHaveProperty('provisional');
  });

  it('is no cycle where the upper title requires the lower: the row is decided there anyway', () => {
    for (const way of [{ requires: ['dh2'] }, { conditions: [{ id: 'x', must: 'dh2', otherwise: 'x' }] }]) {
      const rules = rulesWith({ ...way, vote: { ...HALF, lower: 'dh2' } }, lower);
      expect(validateRules(rules).problems).toEqual([]);
      const run = decideRows(rules, { nguoi: people }, [], {
        seats: councilOf('ppp'),
        ballots: refused('An'),
      });
      expect(decisions(run)['An']).toBe('voted-down');
      expect(decisions(run, 'dh2')['An']).toBe('nominated');
    }
    const share = rulesWith(
      { requires: ['dh3'], quota: { share: '50%', of: { title: 'dh2' } }, vote: { ...HALF, lower: 'dh2' } },
      lower,
      { requires: ['dh2'] },
    );
    expect(validateRules(share).problems).toEqual([]);
  });

  it('is a cycle where the seats of the upper title are a share of those who have the lower', () => {
    const rules = rulesWith(
      { quota: { share: '50%', of: { title: 'dh2' } }, vote: { ...HALF, lower: 'dh2' } },
      lower,
    );
    expect(validateRules(rules).problems).toMatchObject([
      { code: 'rules.cycle', params: { members: expect.arrayContaining(['nguoi.dh1', 'nguoi.dh2']) } },
    ]);
  });

  it('is a cycle where who votes depends on the outcome, by the names of the rules', () => {
    const rules = rulesWith({ vote: { ...HALF, body: 'dh1 ? "A" : "B"' } });
    expect(validateRules(rules).problems).toMatchObject([
      { code: 'rules.cycle', params: { members: ['nguoi.dh1', 'nguoi.dh1'] } },
    ]);
  });

  it('names a title of the population', () => {
    const problems = (vote: Vote) =>
      validateRules(rulesWith({ vote }, {})).problems.map(({ code, path }) => `${code} ${path}`);
    expect(problems({ ...HALF, lower: 'khong_co' })).toEqual([
      'rules.unknown-title populations[0].titles[0].vote.lower',
    ]);
    expect(problems({ ...HALF, lower: 'dh1' })).toEqual([
      'rules.unknown-title populations[0].titles[0].vote.lower',
    ]);
    expect(problems({ ...HALF, lower: 'dh2' })).toEqual([]);
  });
});

describe('a rule about votes', () => {
  it.each([
    ['a threshold above all', { threshold: '101%', of: 'members' }, 'rules.threshold-above-all', 'threshold'],
    ['more than all', { threshold: '>100%', of: 'members' }, 'rules.threshold-above-all', 'threshold'],
    ['a threshold of nothing', { threshold: '5/0', of: 'members' }, 'rules.bad-threshold', 'threshold'],
    ['a quorum above all', { ...HALF, quorum: '3/2' }, 'rules.share-above-one', 'quorum'],
    ['a body that is no name', { ...HALF, body: 'ai_do' }, 'expression.unknown-name', 'body'],
  ] as const)('is refused with its path: %s', (_, vote, code, key) => {
    expect(validateRules(rulesWith({ vote })).problems).toMatchObject([
      { code, path: `populations[0].titles[0].vote.${key}` },
    ]);
  });
});

describe('ballots that belong nowhere', () => {
  it('are told with their line: an unknown population, title or row, and a title that nobody votes on', () => {
    const ballots = [
      ...ballotsOn('ai', 'dh1', 'An', 'y'),
      ...on('dh9', 'An', 'y'),
      ...on('dh1', 'Ai đó', 'y'),
      ...on('dh2', 'An', 'yy'),
    ];
    const run = decideRows(rulesWith({ vote: HALF }, {}), { nguoi: people }, [], {
      seats: councilOf('ppp'),
      ballots,
    });
    expect(run.problems).toMatchObject([
      { severity: 'error', code: 'ballots.unknown-population', sheet: 'ballots.csv', cell: '2' },
      { severity: 'error', code: 'ballots.unknown-title', population: 'nguoi' },
      { severity: 'error', code: 'ballots.unknown-row', params: { key: 'Ai đó' } },
      { severity: 'warning', code: 'ballots.without-vote', params: { count: 2 } },
    ]);
  });

  it('may name the title as it is called', () => {
    const run = decideRows(rulesWith({ vote: HALF }), { nguoi: people }, [], {
      seats: councilOf('ppp'),
      ballots: on('DANH HIỆU 1', 'an', 'yyy'),
    });
    expect(decisions(run)['An']).toBe('nominated');
  });
});

describe('the council as it is listed', () => {
  it('has each seat once, and each in a body where one is named', () => {
    const [first] = councilOf('p', 'Hội đồng xã');
    const seats = [
      ...councilOf('pp', 'Hội đồng xã'),
      { ...first!, body: 'hội đồng xã', seat: 'g1' },
      ...councilOf('p'),
    ];
    const run = decideRows(rulesWith({ vote: HALF }), { nguoi: people }, [], { seats });
    expect(run.problems).toMatchObject([
      { severity: 'error', code: 'council.seat-twice', params: { seat: 'g1' } },
      { severity: 'error', code: 'council.seat-without-body' },
    ]);
    expect(run.bodies!.map(({ id, seats: own }) => `${id} ${own.length}`)).toEqual(['Hội đồng xã 2']);
  });
});

describe('the vote on a band', () => {
  const banded = (
    vote: Vote,
    more: Partial<NonNullable<RuleSet['populations'][number]['bands']>[number]> = {},
  ): RuleSet => {
    const [population] = rulesWith().populations;
    const bands = [
      { id: 'xuat_sac', title: 'Xuất sắc', min: 75, vote, ...more },
      { id: 'tot', title: 'Tốt', min: 65 },
      { id: 'dat', title: 'Đạt' },
    ];
    return { ...rulesWith(), populations: [{ ...population!, bandsBy: 'diem', bands }] };
  };
  const bandsOf = (run: Run): Record<string, unknown> =>
    Object.fromEntries(run.populations['nguoi']!.rows.map(({ key, values }) => [key['ten'], values['band']]));
  const seats = councilOf('ppp');

  it('tries who is refused on the next band, and leaves who is not voted on yet without one', () => {
    const ballots = on('xuat_sac', 'An', 'ynn');
    const run = decideRows(banded(HALF), { nguoi: people }, [], { seats, ballots });
    expect(bandsOf(run)).toEqual({ An: 'tot', Bình: null, Chi: 'tot', Dũng: 'dat' });
    expect(row(run, 'Bình').states).toMatchObject({ band: 'open' });
    expect(run.state).toBe('open');
    expect(run.populations['nguoi']!.votes).toMatchObject([
      { for: 'xuat_sac', key: { ten: 'An' }, yes: 1, result: 'failed' },
      { for: 'xuat_sac', key: { ten: 'Bình' }, yes: 0, result: 'open' },
    ]);
    const why = (name: string): string[] => row(run, name).why!['band']!.map(({ code }) => code);
    expect(why('An').slice(-2)).toEqual(['vote.failed', 'band.from']);
    expect(why('Bình').at(-1)).toBe('vote.open');
  });

  it('gives the band to those who pass', () => {
    const ballots = [...on('xuat_sac', 'An', 'yyn'), ...on('xuat_sac', 'Bình', 'yyy')];
    const run = decideRows(banded(HALF), { nguoi: people }, [], { seats, ballots });
    expect(bandsOf(run)).toMatchObject({ An: 'xuat_sac', Bình: 'xuat_sac' });
    expect(run.state).toBe('complete');
    expect(run.problems).toEqual([]);
  });

  it('is on those who are seated; a refused seat goes on only with refill', () => {
    const ballots = [...on('xuat_sac', 'An', 'nnn'), ...on('xuat_sac', 'Bình', 'yyy')];
    const quota = { count: 1 };
    const stays = decideRows(banded(HALF, { quota }), { nguoi: people }, [], { seats, ballots });
    expect(bandsOf(stays)).toMatchObject({ An: 'tot', Bình: 'tot' });
    expect(codes(stays)).toEqual(['ballots.not-up']);
    const refilled = decideRows(banded({ ...HALF, refill: true }, { quota }), { nguoi: people }, [], {
      seats,
      ballots,
    });
    expect(bandsOf(refilled)).toMatchObject({ An: 'tot', Bình: 'xuat_sac' });
    const first = decideRows(banded({ ...HALF, on: 'eligible' }, { quota }), { nguoi: people }, [], {
      seats,
      ballots,
    });
    expect(bandsOf(first)).toMatchObject({ An: 'tot', Bình: 'xuat_sac' });
  });

  it('may bring who is refused to a title, by ballots for a lower one', () => {
    const rules = banded({ ...HALF, lower: 'dh1' });
    const [population] = rules.populations;
    const titles: Title[] = [{ id: 'dh1', title: 'Khen', candidates: 'tot and not dang_ky' }];
    const ballots = on('xuat_sac', 'An', { yes: 0, lower: 3 });
    const run = decideRows({ ...rules, populations: [{ ...population!, titles }] }, { nguoi: people }, [], {
      seats,
      ballots,
    });
    expect(decisions(run)).toEqual({
      An: 'nominated',
      Bình: 'not-considered',
      Chi: 'nominated',
      Dũng: 'not-considered',
    });
    expect(row(run, 'Bình').titles['dh1']!.provisional).toBe(true);
  });
});
