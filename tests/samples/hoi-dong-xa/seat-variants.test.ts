import { keyOf } from '../../../scripts/samples/hoi-dong-xa/people.mjs';
import { UNIT } from '../../../scripts/samples/hoi-dong-xa/units.mjs';
import { LONG } from '../support/command-line';
import { rowOf } from './support/compare';
import { answered, changed, MEETING, SETTLED } from './support/data';
import { codesOf, moved, runAndReckon } from './support/variants';

jest.setTimeout(LONG);

test('the settled data in one workbook say what the workbook and the files say together', async () => {
  await runAndReckon(SETTLED);
});

describe('the pool of the small units', () => {
  test('takes in a unit that one person leaves: its seat goes, and the pool has one more', async () => {
    const data = changed(SETTLED, ['VP08'], { unit: UNIT.YT });
    const answer = await runAndReckon(data, 'open');
    // 6 holders are too few for a group; with the 18 of the pool they make 3.6 seats. The head of the office comes first
    // there, and nobody has voted on him; the one whom the ballots lowered has no seat any more to be voted on
    expect(moved(data)).toEqual([
      'TH02 giay_khen nominated',
      'VP01 cstdcs council',
      'VP02 cstdcs over-quota',
      'VP02 giay_khen not-considered',
    ]);
    expect(codesOf(answer)).toContain('ballots.not-up');
  });

  test('is no pool where the council wants none: a unit with six holders has no seat', async () => {
    const data = answered(SETTLED, 'nguong_don_vi_nho', '0');
    const answer = await runAndReckon(data);
    expect(moved(data)).toContain('KT02 cstdcs over-quota');
    const small = answer.populations['ca_nhan']!.quotas.find(({ group }) => group === UNIT.VX)!;
    expect(small).toMatchObject({ base: 6, exact: ['9', '10'], seats: 0 });
    const told = answer.problems.find(({ code }) => code === 'quota.groups-without-seat')!;
    expect(told.params['groups']).toEqual([UNIT.VX, UNIT.KT, UNIT.HC, UNIT.YT, UNIT.MT]);
  });

  test('leaves nothing to the council where one of the two who are level is no direct worker', async () => {
    const data = changed(MEETING, ['YT02'], { standing: 'other' });
    const answer = await runAndReckon(data, 'open');
    expect(moved(data, MEETING)).toContain('YT02 cstdcs over-quota');
    // the seat is clear, but nobody has voted on it yet
    expect(rowOf(answer, 'VX03').titles['cstdcs']!.decision).toBe('council');
    expect(answer.populations['ca_nhan']!.quotas.some(({ cut }) => cut !== undefined)).toBe(false);
  });
});

test('where leaders are not limited the best of each group have the seats, and their votes are awaited', async () => {
  const data = answered(SETTLED, 'han_che_lanh_dao', 'không');
  await runAndReckon(data, 'open');
  const council = ['TH02', 'MN01', 'VP01'].map((code) => `${code} cstdcs council`);
  expect(moved(data)).toEqual(expect.arrayContaining(council));
});

test('where the council takes the other of the two, the vote on that one is awaited', async () => {
  const choices = SETTLED.choices.map((choice) =>
    choice.kind === 'admit' ? { ...choice, key: keyOf('YT02') } : choice,
  );
  const answer = await runAndReckon({ ...SETTLED, choices }, 'open');
  expect(rowOf(answer, 'VX03').titles['cstdcs']!.decision).toBe('over-quota');
  expect(rowOf(answer, 'YT02').titles['cstdcs']!.decision).toBe('council');
  // the ballots on the first one are told, and count for nothing
  expect(codesOf(answer)).toContain('ballots.not-up');
});
