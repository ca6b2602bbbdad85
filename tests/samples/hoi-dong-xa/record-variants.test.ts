import { lifted } from '../../../scripts/samples/hoi-dong-xa/decisions.mjs';
import { person } from '../../../scripts/samples/hoi-dong-xa/people.mjs';
import { UNIT } from '../../../scripts/samples/hoi-dong-xa/units.mjs';
import { LONG } from '../support/command-line';
import { rowOf } from './support/compare';
import { answered, changed, MEETING, registered, SETTLED } from './support/data';
import { runOnCouncil } from './support/run-council';
import { moved, runAndReckon } from './support/variants';

jest.setTimeout(LONG);

describe('the history', () => {
  test('without the gap makes a chain of four; without the higher award all five years count', async () => {
    const award = SETTLED.history.find(({ key, year }) => key === 'TH01' && year === 2022)!;
    const history = SETTLED.history.filter(({ title }) => title !== 'Chiến sĩ thi đua tỉnh');
    const data = { ...SETTLED, history: [...history, { ...award, year: 2023 }] };
    const answer = await runAndReckon(data, 'open');
    expect(['TH01', 'MN02'].map((code) => rowOf(answer, code).values['lan_cstdcs'])).toEqual([4, 5]);
    expect(moved(data)).toEqual(['TH01 cstd_tinh council', 'MN02 cstd_tinh council']);
  });

  test('that names two of one name without a code is asked about and given to neither', async () => {
    const history = SETTLED.history.map((award) => (award.key === 'TH12' ? { ...award, key: '' } : award));
    const answer = await runOnCouncil({ ...SETTLED, history });
    const asked = answer.problems.filter(({ params }) => params['key'] === person('TH12').name);
    expect(asked).toMatchObject([{ severity: 'question', sheet: 'Lịch sử danh hiệu' }]);
    expect(answer.state).toBe('complete');
  });

  test('stays with a person who moves, though the groups change', async () => {
    const data = changed(SETTLED, ['KT02'], { unit: UNIT.VX });
    const answer = await runAndReckon(data, 'open');
    expect(rowOf(answer, 'KT02').values['lan_cstdcs']).toBe(3);
    // seven holders are a group of their own, and one seat is left to the pool
    expect(rowOf(answer, 'KT02').values['nhom_xet']).toBe(UNIT.VX);
  });
});

describe('registrations and dossiers', () => {
  test('on the last day are in time', async () => {
    const slip = registered(SETTLED, 'TH06', { day: '2025-08-15' });
    const data = changed(slip, ['KT03'], { filed: '2025-11-28' });
    await runAndReckon(data);
    expect(moved(data)).toEqual(['TH06 cstdcs over-quota', 'KT03 ldtt nominated']);
  });

  test('matter no more where the council says so, and a dossier that never came still does', async () => {
    const data = changed(answered(SETTLED, 'phai_dang_ky', 'không'), ['KT04'], { filed: null });
    await runAndReckon(data, 'open');
    // the best of the school, of whom nobody has voted yet, takes the seat of a teacher who was voted on
    expect(moved(data)).toEqual(
      expect.arrayContaining(['TH07 cstdcs council', 'VP06 ldtt nominated', 'KT04 ldtt not-eligible']),
    );
  });
});

describe('what the council answers', () => {
  test('lets a person through where it lifts a gate, and asks for both where it says both', async () => {
    const lift = lifted('dang_xac_minh', 'VP05', 'Thanh tra kết luận tố cáo sai');
    const data = answered({ ...SETTLED, choices: [...SETTLED.choices, lift] }, 'phai_ca_hai', 'có');
    const answer = await runAndReckon(data);
    expect(moved(data)).toEqual(
      expect.arrayContaining(['VP05 ldtt nominated', 'TH04 cstdcs not-eligible', 'VP02 cstdcs not-eligible']),
    );
    expect(JSON.stringify(rowOf(answer, 'VP05').titles['ldtt'])).not.toContain('title.gate');
  });

  test('nothing: all questions of the pack are asked', async () => {
    const answer = await runOnCouncil({ ...MEETING, choices: [] });
    expect(answer.state).toBe('open');
    const asked = answer.problems.filter(({ code }) => code === 'confirm').map(({ params }) => params['id']);
    expect(new Set(asked)).toEqual(new Set(MEETING.choices.map(({ title }) => title)));
  });
});

test('the order of the rows changes nothing for anybody', async () => {
  // 7 and 60 have no common divisor: each comes once, and units change places
  const people = SETTLED.people.map((_, i) => SETTLED.people[(i * 7 + 5) % SETTLED.people.length]!);
  const data = {
    ...SETTLED,
    people,
    units: [...SETTLED.units].reverse(),
    registrations: [...SETTLED.registrations].reverse(),
    history: [...SETTLED.history].reverse(),
    ballots: [...SETTLED.ballots].reverse(),
  };
  await runAndReckon(data);
  expect(moved(data)).toEqual([]);
});
