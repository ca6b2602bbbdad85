import type { RuleSet, Title, Vote } from '../../src/rules/rule-set';
import type { Run } from '../../src/rules/run-result';
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
