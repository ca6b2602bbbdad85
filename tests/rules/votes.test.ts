import { validateRules } from '../../src/rules/validate';
import { councilOf } from './support/ballots';
import {
  decideRows,
  HALF,
  rulesWith,
  onlyGood,
  people,
  on,
  decisions,
  row,
  codes,
  reasons,
} from './support/voting';

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
