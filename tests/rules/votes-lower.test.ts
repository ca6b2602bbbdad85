import type { Title, Vote } from '../../src/rules/rule-set';
import { validateRules } from '../../src/rules/validate';
import { councilOf } from './support/ballots';
import { decideRows, HALF, rulesWith, onlyGood, people, on, decisions, row, reasons } from './support/voting';

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
