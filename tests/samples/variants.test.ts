import { ANSWERS } from '../../scripts/samples/choices.mjs';
import type { Choice, Office, Person } from '../../scripts/samples/model.mjs';
import { OFFICE } from '../../scripts/samples/office.mjs';
import { PEOPLE } from '../../scripts/samples/people.mjs';
import type { Run } from '../../src/rules/run-result';
import { reckon, type Reckoning } from './reckoning/reckon';
import { LONG, runOnData } from './support/command-line';
import { expectSame, failuresIn, rowOf } from './support/compare';
import { changed, dataWith, SETTLED } from './support/data';

jest.setTimeout(LONG);

/** Somebody whom no title but Lao động tiên tiến depends on. */
const ORDINARY = 1;

interface Difference {
  readonly people?: readonly Person[];
  readonly office?: Office;
  readonly choices?: readonly Choice[];
  readonly lastDayCounts?: boolean;
}

/** Runs over the changed workbook and holds the answer against the reckoning of the changed data. */
async function runAndReckon(difference: Difference, options?: Parameters<typeof runOnData>[1]) {
  const data = dataWith(difference);
  const { status, answer } = await runOnData(data, options);
  const settled = { ...SETTLED, lastDayCounts: difference.lastDayCounts ?? false };
  const reckoning = reckon(data.people, data.office, settled);
  expectSame(answer, reckoning, data.office);
  expect(status).toBe(0);
  return { answer, reckoning };
}

function officeFailures(answer: Run): string[] {
  return failuresIn(rowOf(answer, 'tap_the', OFFICE.name), 'ttldxs');
}

function seats({ quota }: Reckoning): readonly [base: number, seats: number, taken: number] {
  return [quota.base, quota.seats, quota.taken];
}

describe('what a difference in the data does', () => {
  test('one person without the task done costs the office its title for that condition alone', async () => {
    const people = changed([ORDINARY], { rating: 'khong_ht' });
    const { answer, reckoning } = await runAndReckon({ people });
    expect(officeFailures(answer)).toEqual(['ca_nhan_100_ht']);
    expect(seats(reckoning)).toEqual([22, 3, 3]);
  });

  test('where nobody has an initiative, nobody is nominated, and the office lacks a Chiến sĩ thi đua', async () => {
    const people = PEOPLE.map((person) => ({ ...person, initiative: null }));
    const { answer, reckoning } = await runAndReckon(
      { people },
      // every cell says no: a column without any mark would leave open whether it was filled in at all
      {
        change: (page, cellOf) =>
          people.forEach(({ name }) => page.overwrite(cellOf(name, 'sang_kien'), 'không')),
      },
    );
    expect(officeFailures(answer)).toEqual(['co_cstdcs']);
    expect(seats(reckoning)).toEqual([23, 3, 0]);
  });

  test('one warning costs the person Lao động tiên tiến and the office its title', async () => {
    const { answer, reckoning } = await runAndReckon({
      people: changed([ORDINARY], { penalty: 'canh_cao' }),
    });
    expect(failuresIn(rowOf(answer, 'ca_nhan', PEOPLE[ORDINARY]!.name), 'ldtt')).toEqual(['khong_ky_luat']);
    expect(officeFailures(answer)).toEqual(['khong_canh_cao']);
    expect(seats(reckoning)).toEqual([22, 3, 3]);
  });

  test('a reprimand costs the person Lao động tiên tiến, but the office nothing', async () => {
    const { answer } = await runAndReckon({ people: changed([ORDINARY], { penalty: 'khien_trach' }) });
    expect(officeFailures(answer)).toEqual([]);
  });

  test('an office that is only good fails for its own rating alone', async () => {
    const { answer } = await runAndReckon({ office: { ...OFFICE, rating: 'ht_tot' } });
    expect(officeFailures(answer)).toEqual(['ht_xuat_sac']);
  });

  test('an office whose dossier comes on the last day is late', async () => {
    const { answer } = await runAndReckon({ office: { ...OFFICE, filed: '2021-11-15' } });
    expect(officeFailures(answer)).toEqual(['ho_so_dung_han']);
  });

  test('17 of 24 are 70 % and more; 16 of 24 are not', async () => {
    const late = { registered: '2021-02-01' };
    // the one late in the sample is the thirteenth; six or seven more join
    const enough = await runAndReckon({ people: changed([1, 3, 4, 6, 7, 10], late) });
    expect(seats(enough.reckoning)).toEqual([17, 2, 2]);
    expect(officeFailures(enough.answer)).toEqual([]);
    const short = await runAndReckon({ people: changed([1, 3, 4, 6, 7, 10, 11], late) });
    expect(seats(short.reckoning)).toEqual([16, 2, 2]);
    expect(officeFailures(short.answer)).toEqual(['ca_nhan_70_ldtt']);
  });

  test('where the last day counts as in time, the initiative of 01/11 takes a place among the candidates', async () => {
    const choices = ANSWERS.map((answer) =>
      answer.title === 'tinh_ca_ngay_han' ? { ...answer, value: 'có' } : answer,
    );
    const { reckoning } = await runAndReckon({ choices, lastDayCounts: true });
    expect(reckoning.quota.decisions.size).toBe(6);
  });

  test('the order of the rows changes nothing for anybody', async () => {
    // 7 and 24 have no common divisor, so each person comes once; sections and their members change places
    const people = PEOPLE.map((_, i) => PEOPLE[(i * 7 + 5) % PEOPLE.length]!);
    const { reckoning } = await runAndReckon({ people });
    const before = reckon(PEOPLE, OFFICE, SETTLED);
    for (const person of reckoning.people) {
      expect(person).toEqual(before.people.find((same) => same.person.name === person.person.name));
    }
  });

  test('without the answers of the council both questions are asked, and nothing is settled', async () => {
    const { status, answer } = await runOnData(dataWith({ choices: [] }));
    expect(status).toBe(0);
    expect(answer.state).toBe('open');
    const asked = answer.problems.filter(({ code }) => code === 'confirm').map(({ params }) => params['id']);
    expect(asked).toEqual(['tinh_ca_ngay_han', 'dot1']);
  });
});
