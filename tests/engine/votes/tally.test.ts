import { isCode } from '../../../src/locale/catalogue';
import { bySeat, council, counted, faultsOf, tally, voteOf } from './support';

describe('a vote of the members', () => {
  it('needs all of seven for 90 %: six yes and one absent without an opinion fail (domain facts §8.8, case 7)', () => {
    const vote = voteOf({ threshold: '90%', inWriting: true });
    const without = tally(vote, council('ppppppa'), bySeat('yyyyyy'));
    expect(without).toMatchObject({ result: 'failed', base: 7, needed: 1, count: { yes: 6 } });
    const written = tally(vote, council('ppppppw'), bySeat('yyyyyyy'));
    expect(written).toMatchObject({ result: 'passed', base: 7, needed: 0, count: { yes: 7 } });
  });

  it('is open before any ballot, and says how many must say yes', () => {
    expect(tally(voteOf(), council('ppppppppp'))).toMatchObject({ result: 'open', needed: 9, base: 9 });
    expect(tally(voteOf({ threshold: '>50%' }), council('ppppppppp'))).toMatchObject({ needed: 5 });
    expect(tally(voteOf({ threshold: '>50%', of: 'valid' }), council('pppppppaa'))).toMatchObject({
      needed: 4,
    });
  });

  it('counts opinions in writing as present only where the rule says so', () => {
    const present = voteOf({ threshold: '70%', of: 'present' });
    expect(tally(present, council('pppppwwaa'), bySeat('yyyyn')).base).toBe(5);
    expect(tally({ ...present, inWriting: true }, council('pppppwwaa'), bySeat('yyyynyy')).base).toBe(7);
  });

  it('is closed by a count, and by seats once everybody has voted', () => {
    const vote = voteOf({ threshold: '2/3', of: 'valid' });
    expect(tally(vote, council('ppppppppp'), counted({ yes: 5, no: 2, valid: 7 })).result).toBe('passed'); // 5/7 > 2/3
    expect(tally(vote, council('ppppppppp'), counted({ yes: 4, no: 3, valid: 7 })).result).toBe('failed');
    expect(tally(vote, council('ppppppppp'), bySeat('yyyyy')).result).toBe('open'); // 5 of 9, four to come
    expect(tally(vote, council('ppppp'), bySeat('yyyyn')).result).toBe('passed');
  });

  it('is closed earlier when nothing that is to come can change it', () => {
    const vote = voteOf({ threshold: '>50%' });
    expect(tally(vote, council('ppppppppp'), bySeat('yyyyy')).result).toBe('passed');
    expect(tally(vote, council('ppppppppp'), bySeat('yyyynnnnn')).result).toBe('failed');
    expect(tally(vote, council('ppppppppp'), bySeat('----nnnnn')).result).toBe('failed');
    expect(tally(vote, council('ppppppppp'), bySeat('----nnnn')).result).toBe('open');
  });

  it('stays open while an opinion in writing could still change it', () => {
    const vote = voteOf({ threshold: '80%', inWriting: true });
    // five members need four; three are there and one of them is against: with both absent opinions it would be four
    expect(tally(vote, council('pppaa'), bySeat('yn-'))).toMatchObject({
      result: 'open',
      outOfReach: { most: 2, required: 4, rescuable: true },
    });
    expect(tally(vote, council('pppaa'), bySeat('nn-')).result).toBe('failed');
    expect(tally({ ...vote, inWriting: false }, council('pppaa'), bySeat('yn-')).result).toBe('failed');
    // of those present: a late no in writing would make 3 of 6
    const present = voteOf({ threshold: '60%', of: 'present', inWriting: true });
    expect(tally(present, council('pppppa'), bySeat('yyy--')).result).toBe('open');
    expect(tally(present, council('pppppa'), bySeat('yyyy-')).result).toBe('passed');
  });

  it('lacks a quorum where too few take part, with or without ballots', () => {
    const vote = voteOf({ threshold: '>50%', quorum: '2/3' });
    expect(tally(vote, council('pppppaaaa'), bySeat('yyyyy')).result).toBe('no-quorum'); // 5 of 9
    expect(tally(vote, council('ppppppaaa'), bySeat('yyyyyy')).result).toBe('passed'); // 6 of 9 is exactly 2/3
    expect(tally(vote, council('pppppwaaa'), bySeat('yyyyy')).result).toBe('no-quorum');
    expect(tally({ ...vote, inWriting: true }, council('pppppwaaa'), bySeat('yyyyyy')).result).toBe('passed');
  });

  it('passes nobody where nobody counts', () => {
    const vote = voteOf({ threshold: '50%', of: 'valid' });
    expect(tally(vote, council('ppppp'), counted({ yes: 0, no: 0, valid: 0 }))).toMatchObject({
      result: 'failed',
      needed: 1,
    });
  });

  it('is open where it is not known who votes, unless the ballots say everything', () => {
    expect(tally(voteOf(), undefined, counted({ yes: 9, no: 0 })).result).toBe('open');
    const valid = voteOf({ threshold: '2/3', of: 'valid' });
    expect(tally(valid, undefined, counted({ yes: 6, no: 3 })).result).toBe('passed');
    expect(
      tally({ ...valid, quorum: voteOf({ quorum: '2/3' }).quorum }, undefined, counted({ yes: 6, no: 3 }))
        .result,
    ).toBe('open');
  });
});

describe('what an absence costs', () => {
  it('is told before the vote: eight of nine can say yes, nine are needed', () => {
    const early = tally(voteOf({ inWriting: true }), council('ppppppppa'));
    expect(early.outOfReach).toMatchObject({ most: 8, required: 9, rescuable: true });
    expect(early.outOfReach!.absent.map(({ name }) => name)).toEqual(['Người 9']);
    expect(tally(voteOf({ inWriting: true }), council('ppppppppw')).outOfReach).toBeUndefined();
    expect(tally(voteOf(), council('ppppppppa')).outOfReach).toMatchObject({ rescuable: false });
  });

  it('is nothing where the threshold can be reached all the same, or counts only those who came', () => {
    expect(tally(voteOf({ threshold: '80%' }), council('ppppppppa')).outOfReach).toBeUndefined();
    expect(tally(voteOf({ of: 'present' }), council('ppppppppa')).outOfReach).toBeUndefined();
  });
});

describe('a tie', () => {
  const vote = voteOf({ threshold: '>50%', chairBreaksTie: true });

  it('goes with the chair where the vote is open', () => {
    expect(tally(vote, council('pppp'), bySeat('yynn'))).toMatchObject({
      result: 'passed',
      settledBy: 'chair',
    });
    expect(tally(vote, council('pppp'), bySeat('nnyy'))).toMatchObject({
      result: 'failed',
      settledBy: 'chair',
    });
    expect(tally(vote, council('pppp'), bySeat('lnyy'))).toMatchObject({
      result: 'failed',
      settledBy: 'chair',
    });
    expect(tally({ ...vote, chairBreaksTie: false }, council('pppp'), bySeat('yynn')).result).toBe('failed');
  });

  it('knows the chair from a deputy, and from the chair of something else', () => {
    const roles = [
      'Phó Chủ tịch Hội đồng',
      'Chủ tịch Hội Phụ nữ',
      'Chủ tịch UBND xã, Chủ tịch Hội đồng',
      'Thư ký',
    ];
    expect(tally(vote, council('pppp', roles), bySeat('nnyy'))).toMatchObject({ result: 'passed' });
    expect(tally(vote, council('pppp', ['Phó Chủ tịch']), bySeat('yynn'))).toMatchObject({
      result: 'open',
      tied: true,
    });
    expect(tally(vote, council('pppp', ['Uỷ viên', 'CHỦ TỊCH']), bySeat('nyny')).result).toBe('passed');
    expect(tally(vote, council('pppp', ['Vice chair', 'Chair']), bySeat('nyny')).result).toBe('passed');
    expect(tally(vote, council('pppp', ['Phó cụm trưởng', 'Cụm trưởng']), bySeat('nyny')).result).toBe(
      'passed',
    );
    expect(tally(vote, council('pppp', ['Chủ tịch', 'Chủ tịch']), bySeat('nyny')).result).toBe('open');
  });

  it('is open in a secret vote until the council records its choice', () => {
    const even = counted({ yes: 4, no: 4 });
    expect(tally(vote, council('pppppppp'), even)).toMatchObject({ result: 'open', tied: true });
    expect(tally(vote, council('pppppppp'), even, 'admit')).toMatchObject({
      result: 'passed',
      settledBy: 'choice',
    });
    expect(tally(vote, council('pppppppp'), even, 'refuse')).toMatchObject({
      result: 'failed',
      settledBy: 'choice',
    });
  });

  it('does not change what the threshold says: the choice of the council counts only at a tie', () => {
    expect(tally(vote, council('pppppppp'), counted({ yes: 5, no: 3 }), 'refuse').result).toBe('passed');
    expect(tally(vote, council('pppppppp'), counted({ yes: 3, no: 5 }), 'admit').result).toBe('failed');
  });

  it('is not settled before the chair has voted', () => {
    expect(tally(vote, council('pppp'), bySeat('-ynn')).result).toBe('open'); // the chair makes it two of four, and its own
    expect(tally(vote, council('pppp'), bySeat('nyn-')).result).toBe('failed'); // two of four at most, and the chair is against
  });
});

describe('a lower title', () => {
  const vote = voteOf({ threshold: '>50%', lower: { id: 'ldtt', title: 'Lao động tiên tiến' } });

  it('is asked for by enough ballots only when these alone reach the threshold', () => {
    expect(tally(vote, council('ppppppppp'), counted({ yes: 3, no: 1, lower: 5 }))).toMatchObject({
      result: 'failed',
      lowered: true,
    });
    expect(tally(vote, council('ppppppppp'), counted({ yes: 4, no: 1, lower: 4 }))).toMatchObject({
      result: 'failed',
      lowered: false,
    });
    expect(tally({ ...vote, lower: undefined }, council('ppp'), bySeat('lll')).lowered).toBe(false);
  });

  it('keeps a lost vote open while those who have still to vote decide whether it is lowered', () => {
    const two = voteOf({ threshold: '2/3', lower: { id: 'ldtt', title: 'Lao động tiên tiến' } }); // six of nine
    const result = (answers: string) => tally(two, council('ppppppppp'), bySeat(answers));
    expect(result('llll-----')).toMatchObject({ result: 'open', lowered: false }); // two more would do
    expect(result('llllll---')).toMatchObject({ result: 'failed', lowered: true });
    expect(result('nnnn-----')).toMatchObject({ result: 'failed', lowered: false }); // five are too few
    expect(result('lllllnnnn')).toMatchObject({ result: 'failed', lowered: false });
    const plain = voteOf({ threshold: '2/3' });
    expect(tally(plain, council('ppppppppp'), bySeat('nnnn-----')).result).toBe('failed');
  });
});

describe('ballots that contradict themselves', () => {
  const vote = voteOf({ threshold: '>50%', inWriting: true });

  it.each([
    [
      'a seat that votes twice',
      'ppp',
      { votes: [...bySeat('yy').votes, ...bySeat('n').votes], counts: [] },
      ['ballots.seat-twice E2'],
    ],
    ['a seat that nobody knows', 'ppp', bySeat('yyyy'), ['ballots.unknown-seat E5']],
    ['a vote of an absent seat', 'ppa', bySeat('yyy'), ['ballots.absent-seat E4']],
    ['a nominee counted twice', 'ppp', counted({ yes: 2 }, { yes: 2 }), ['ballots.counted-twice H3']],
    [
      'seats and a count',
      'ppp',
      { ...bySeat('y'), ...{ counts: counted({ yes: 2 }).counts } },
      ['ballots.both-ways H2'],
    ],
    ['more votes than members', 'ppp', counted({ yes: 3, no: 1 }), ['ballots.more-than-members H2']],
    ['more votes than may vote', 'ppa', counted({ yes: 3 }), ['ballots.answers-above-valid H2']],
    ['a negative count', 'ppp', counted({ yes: -1, no: 1 }), ['ballots.not-whole.yes H2']],
    [
      'half a vote',
      'ppp',
      counted({ yes: 1.5, lower: 0.5 }),
      ['ballots.not-whole.yes H2', 'ballots.not-whole.lower H2'],
    ],
    ['more issued than may vote', 'ppa', counted({ issued: 3, yes: 2 }), ['ballots.issued-above-voters H2']],
    [
      'more returned than issued',
      'ppp',
      counted({ issued: 2, returned: 3, yes: 2 }),
      ['ballots.returned-above-issued H2'],
    ],
    [
      'more valid than returned',
      'ppp',
      counted({ returned: 2, valid: 3, yes: 2 }),
      ['ballots.valid-above-returned H2'],
    ],
    [
      'more answers than valid',
      'ppp',
      counted({ valid: 2, yes: 2, no: 1 }),
      ['ballots.answers-above-valid H2'],
    ],
  ] as const)('are told with their cell and decide nothing: %s', (_, attendance, ballots, faults) => {
    const result = tally(vote, council(attendance), ballots);
    expect(faultsOf(result)).toEqual(faults);
    for (const { code } of result.count.faults) expect([code, isCode(code)]).toEqual([code, true]);
    expect(result.result).toBe('open');
  });

  it('include an opinion in writing where the rule does not count it', () => {
    expect(faultsOf(tally(voteOf(), council('ppw'), bySeat('yyy')))).toEqual(['ballots.written-seat E4']);
    expect(faultsOf(tally(voteOf({ inWriting: true }), council('ppw'), bySeat('yyy')))).toEqual([]);
  });

  it('include a count that does not say how many ballots are valid where that is the base', () => {
    const valid = voteOf({ of: 'valid' });
    expect(faultsOf(tally(valid, council('ppp'), counted({ yes: 2 })))).toEqual(['ballots.valid-unknown H2']);
    expect(tally(valid, council('ppp'), counted({ yes: 2, valid: 3 })).count).toMatchObject({ no: 1 });
    expect(tally(valid, council('ppp'), counted({ yes: 2, no: 1 })).count).toMatchObject({ valid: 3 });
  });
});
