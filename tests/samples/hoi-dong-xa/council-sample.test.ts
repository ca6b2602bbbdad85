import { peopleSheet } from '../../../scripts/samples/hoi-dong-xa/sheets/people-sheet.mjs';
import type { Run } from '../../../src/rules/run-result';
import { LONG, runOn, sample, validate } from '../support/command-line';
import { reckon } from './reckoning/reckon';
import { expectSame, rowOf } from './support/compare';
import { MEETING, SETTLED } from './support/data';
import { RULES } from './support/run-council';

jest.setTimeout(LONG);

const BOOK = sample('hoi-dong-xa.xlsx');

/** What the history holds and nobody can place: shown in both runs, and never guessed. */
const OF_HISTORY = [
  { severity: 'question', code: 'history.fits-nobody', key: 'Ban Văn hóa - Xã hội' },
  { severity: 'warning', code: 'history.twice', key: 'KT02' },
  { severity: 'question', code: 'history.fits-nobody', key: 'VP11' },
];

/** A near name that is offered beside the question is not what these tests are about. */
function problemsIn({ problems }: Run) {
  return problems.map(({ severity, code, params }) => ({
    severity,
    code: code.replace(/-near$/, ''),
    ...(params['key'] !== undefined && { key: params['key'] }),
  }));
}

describe('samples/hoi-dong-xa.xlsx alone, run from the command line', () => {
  let status: number | null;
  let answer: Run;
  beforeAll(() => {
    ({ status, answer } = runOn(BOOK, RULES));
  });

  test('awaits the council, which is no failure', () => {
    expect(status).toBe(0);
    expect(answer.state).toBe('open');
  });

  test('gives every value, decision, reason, seat and vote of the independent reckoning', () => {
    expectSame(answer, reckon(MEETING), MEETING);
  });

  test('asks whose the awards are that fit nobody, and says that the ninth opinion is missing', () => {
    expect(problemsIn(answer)).toEqual([
      ...OF_HISTORY,
      { severity: 'warning', code: 'vote.unreachable-unless-in-writing' },
    ]);
    const missing = answer.problems.find(({ code }) => code === 'vote.unreachable-unless-in-writing')!;
    expect(missing.params).toMatchObject({ most: 8, required: 9, members: 9 });
    expect(missing.params['names']).toEqual([MEETING.council.at(-1)!.name]);
    expect(missing.sheet).toBe('Hội đồng');
  });

  test('says where each person stands in the sheet', () => {
    const { cellOf } = peopleSheet(MEETING.people);
    for (const person of MEETING.people) {
      const { sheet, row } = rowOf(answer, person.code);
      expect({ sheet, cell: `C${row}` }).toEqual({ sheet: 'Cá nhân', cell: cellOf(person, 'ho_ten') });
    }
  });

  test('marks as provisional what rests on the seat that is still open', () => {
    const provisional = (key: string, title: string): boolean =>
      rowOf(answer, key).titles[title]!.provisional ?? false;
    // one of the two who are tied would bring the unit its Chiến sĩ thi đua; giấy khen is for those who have none
    expect(provisional('Phòng Văn hóa - Xã hội', 'ttldxs')).toBe(true);
    expect(provisional('Trạm Y tế', 'ttldxs')).toBe(true);
    expect(provisional('Phòng Văn hóa - Xã hội', 'gk_tap_the')).toBe(true);
    expect(provisional('VX03', 'giay_khen')).toBe(true);
    expect(provisional('YT02', 'giay_khen')).toBe(true);
    // a school of its own group, with the vote behind it
    expect(provisional('TH03', 'cstdcs')).toBe(false);
    expect(provisional('Trường Tiểu học Yên Lạc Hạ', 'ttldxs')).toBe(false);
  });

  test('tells two of one name apart by their codes', () => {
    const [one, other] = ['TH12', 'MN08'].map((code) => rowOf(answer, code));
    expect(one!.key['ho_ten']).toBe(other!.key['ho_ten']);
    expect([one!, other!].map(({ values }) => values['don_vi'])).toEqual([
      'Trường Tiểu học Yên Lạc Hạ',
      'Trường Mầm non Yên Lạc Hạ',
    ]);
  });
});

describe('the same with the choices, the opinion and the ballots of samples/hoi-dong-xa/', () => {
  let status: number | null;
  let answer: Run;
  beforeAll(() => {
    ({ status, answer } = runOn(BOOK, RULES, ['--choices', sample('hoi-dong-xa')]));
  });

  test('is complete', () => {
    expect(status).toBe(0);
    expect(answer.state).toBe('complete');
  });

  test('gives every value, decision, reason, seat and vote of the independent reckoning', () => {
    expectSame(answer, reckon(SETTLED), SETTLED);
  });

  test('still asks whose the awards are, and says that a file stands in place of a sheet', () => {
    expect(problemsIn(answer)).toEqual(
      expect.arrayContaining([...OF_HISTORY, { severity: 'warning', code: 'sheets.file-in-place' }]),
    );
    expect(answer.problems).toHaveLength(OF_HISTORY.length + 1);
  });

  test('lists the council as it stands now', () => {
    expect(answer.bodies).toEqual([{ id: '', seats: SETTLED.council }]);
  });

  test('gives the reason with which the council lifted a gate and broke the tie', () => {
    const { reasons } = rowOf(answer, 'VX03').titles['cstdcs']!;
    expect(JSON.stringify(reasons)).toContain('chọn người có sáng kiến được công nhận');
    expect(rowOf(answer, 'MN04').gates ?? []).toEqual([]);
  });
});

test('the pack itself is valid, without a remark', () => {
  const { status, answer } = validate(RULES);
  expect({ status, ...answer }).toMatchObject({ status: 0, valid: true, problems: [] });
});
