import { UNIT } from '../../../scripts/samples/hoi-dong-xa/units.mjs';
import { LONG } from '../support/command-line';
import { rowOf } from './support/compare';
import { SETTLED, voted } from './support/data';
import { runOnCouncil } from './support/run-council';
import { codesOf, moved, runAndReckon } from './support/variants';

jest.setTimeout(LONG);

describe('one ballot', () => {
  test('more makes nine of nine; one less on the other leaves 8 of 9, which are not 90 %', async () => {
    const more = voted(SETTLED, 'cstd_tinh', 'KT02', { yes: 9, no: 0 });
    const data = voted(more, 'cstd_tinh', 'TH03', { yes: 8, no: 1 });
    await runAndReckon(data);
    expect(moved(data)).toEqual(['TH03 cstd_tinh voted-down', 'KT02 cstd_tinh nominated']);
  });

  test('less for the lower title closes that one too', async () => {
    const data = voted(SETTLED, 'cstdcs', 'VP02', { no: 2, lower: 4 });
    await runAndReckon(data);
    expect(moved(data)).toEqual(['TH02 giay_khen nominated', 'VP02 giay_khen not-considered']);
  });

  test('that says no instead of yes loses an open vote by one: 4 of 9', async () => {
    const last = SETTLED.ballots.findLastIndex(({ key }) => key === UNIT.VX);
    const ballots = SETTLED.ballots.map((ballot, i) =>
      i === last ? { ...ballot, vote: 'no' as const } : ballot,
    );
    const data = { ...SETTLED, ballots };
    await runAndReckon(data);
    expect(moved(data)).toEqual([`${UNIT.VX} ttldxs voted-down`, `${UNIT.VX} gk_tap_the nominated`]);
  });

  test('beyond the number of members is reported and decides nothing', async () => {
    const answer = await runOnCouncil(voted(SETTLED, 'cstd_tinh', 'TH03', { yes: 10 }));
    expect(answer.state).toBe('blocked');
    expect(codesOf(answer)).toContain('ballots.more-than-members');
    expect(rowOf(answer, 'TH03').titles['cstd_tinh']!.decision).toBe('council');
  });
});

test('where too few came there is no quorum, and no vote counts', async () => {
  const council = SETTLED.council.map((seat, i) =>
    i < 4 ? { ...seat, attendance: 'absent' as const } : seat,
  );
  // nobody can have had a ballot without being there: of the counts only the answers are left
  const ballots = SETTLED.ballots
    .filter((ballot) => !('seat' in ballot))
    .map((ballot) => ({ ...ballot, issued: 5, returned: 5, valid: 5, yes: 5, no: 0, lower: 0 }));
  const choices = SETTLED.choices.filter(({ kind }) => kind !== 'admit');
  const answer = await runAndReckon({ ...SETTLED, council, ballots, choices }, 'open');
  const results = answer.populations['ca_nhan']!.votes.map(({ result }) => result);
  expect(new Set(results)).toEqual(new Set(['no-quorum']));
});
