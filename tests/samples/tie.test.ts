import { OFFICE } from '../../scripts/samples/office.mjs';
import { ADMITTED, PASSED_OVER, TIED_PEOPLE } from '../../scripts/samples/tie.mjs';
import type { Run } from '../../src/rules/run-result';
import { reckon } from './reckoning/reckon';
import { LONG, runBeside, runOn, sample } from './support/command-line';
import { expectSame, rowOf } from './support/compare';
import { SETTLED } from './support/data';

jest.setTimeout(LONG);

const BOOK = sample('dong-hang/quang-thanh-2021-dong-hang.xlsx');

describe('the sample with a tie across the third seat', () => {
  let status: number | null;
  let answer: Run;
  beforeAll(() => {
    ({ status, answer } = runOn(BOOK));
  });

  test('stays open, which is no failure, and leaves the third seat to the council', () => {
    expect(status).toBe(0);
    expect(answer.state).toBe('open');
    expectSame(answer, reckon(TIED_PEOPLE, OFFICE, SETTLED), OFFICE);
  });

  test('names those who are tied, at the third place', () => {
    const { cut } = answer.populations['ca_nhan']!.quotas[0]!;
    expect(cut!.place).toBe(3);
    expect(cut!.tied.map((key) => key['ho_ten']).sort()).toEqual([ADMITTED.name, PASSED_OVER.name].sort());
  });

  test('marks the verdict on the office as provisional, since it counts the nominees', () => {
    expect(rowOf(answer, 'tap_the', OFFICE.name).titles['ttldxs']).toMatchObject({ provisional: true });
  });
});

describe('the same with the choice of the council beside it', () => {
  let status: number | null;
  let answer: Run;
  beforeAll(() => {
    ({ status, answer } = runBeside(BOOK, sample('dong-hang/da-quyet-dinh/choices.csv')));
  });

  test('is settled: the one admitted is nominated, the other one is over the quota', () => {
    expect(answer.problems.filter(({ severity }) => severity !== 'warning')).toEqual([]);
    expect(status).toBe(0);
    expect(answer.state).toBe('complete');
    expectSame(answer, reckon(TIED_PEOPLE, OFFICE, { ...SETTLED, admitted: [ADMITTED.name] }), OFFICE);
  });

  test('gives the reason that the council recorded', () => {
    const { reasons } = rowOf(answer, 'ca_nhan', ADMITTED.name).titles['cstdcs']!;
    expect(JSON.stringify(reasons)).toContain('sáng kiến đã được áp dụng');
  });
});
