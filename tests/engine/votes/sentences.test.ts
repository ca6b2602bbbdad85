import { isCode } from '../../../src/locale/catalogue';
import type { Evaluation, Result } from '../../../src/engine/graph/node';
import { NOTHING_RECORDED } from '../../../src/engine/titles/recorded/recorded';
import { explainTally } from '../../../src/engine/titles/vote/explain';
import type { VoteResult } from '../../../src/engine/titles/vote/result';
import { bySeat, council, counted, tally, voteOf } from './support';

const bodies = [
  council('pppppppp'),
  council('ppppppaw'),
  { ...council('pppppppp'), id: '' },
  { ...council('ppaa'), id: '' },
];
const ballots = [
  undefined,
  ...['yyyyyyyy', 'nnnnnnnn', 'yyyynnnn', 'nnnnyyyy', 'yyy', 'lllllllly'].map(bySeat),
  ...[{ yes: 4, no: 4 }, { yes: 1, lower: 5 }, { yes: 9 }].map((count) => counted(count)),
];
const votes = (['members', 'present', 'valid'] as const).flatMap((of) => [
  voteOf({ of, threshold: '>50%', chairBreaksTie: true, lower: { id: 'ldtt', title: 'Lao động tiên tiến' } }),
  voteOf({ of, threshold: '90%', inWriting: true, quorum: '2/3' }),
]);

describe('what is told of a vote', () => {
  it('has a sentence, whatever is voted', () => {
    const told = new Set<string>();
    for (const vote of votes) {
      for (const body of bodies) {
        for (const cast of ballots) {
          for (const kind of [undefined, 'admit', 'refuse'] as const) {
            const result = { tallies: [tally(vote, body, cast, kind)], bodyFaults: new Map() };
            const run = runOf(result as unknown as VoteResult, kind);
            for (const { code } of explainTally(vote, 0, 'nguoi', run)) told.add(code);
          }
        }
      }
    }
    expect([...told].filter((code) => !isCode(code))).toEqual([]);
    expect(told.size).toBeGreaterThan(18); // the kinds of outcome are all met
  });
});

/** As much of a run as the explanation of a vote reads. */
function runOf(result: VoteResult, kind: 'admit' | 'refuse' | undefined): Evaluation {
  const choices = new Map(kind ? [[0, { kind, because: 'Hội đồng' }]] : []);
  const run: Pick<Evaluation, 'result' | 'choicesFor' | 'recorded'> = {
    result: <R extends Result>() => result as unknown as R,
    choicesFor: () => choices,
    recorded: NOTHING_RECORDED,
  };
  return run as Evaluation;
}
