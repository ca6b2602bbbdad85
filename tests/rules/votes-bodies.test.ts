import { validateRules } from '../../src/rules/validate';
import { ballotsOn, councilOf } from './support/ballots';
import { decideRows, HALF, rulesWith, onlyGood, people, on, decisions } from './support/voting';

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
