import { UNITS } from '../../../scripts/samples/cum/units.mjs';
import { CLUSTER, clusterSheet } from '../../../scripts/samples/cum/sheets/cluster-sheet.mjs';
import type { Run } from '../../../src/rules/run-result';
import { LONG, runOn, sample, validate } from '../support/command-line';
import { reckon } from './reckoning/reckon';
import { expectSame, rowOf } from './support/compare';
import { dataWith, unitNamed } from './support/data';
import { RULES } from './support/run-cluster';

jest.setTimeout(LONG);

describe('samples/cum-12-don-vi.xlsx, run from the command line', () => {
  let status: number | null;
  let answer: Run;
  beforeAll(() => {
    ({ status, answer } = runOn(sample('cum-12-don-vi.xlsx'), RULES));
  });

  test('is read without a problem and awaits the council alone', () => {
    expect(answer.problems).toEqual([]);
    expect(answer.state).toBe('open');
    expect(status).toBe(0);
  });

  test('gives every figure, place, rating, decision and seat of the independent reckoning', () => {
    expectSame(answer, reckon(dataWith()));
  });

  test('says where each unit stands in the sheet', () => {
    const { cellOf } = clusterSheet(UNITS);
    for (const unit of UNITS) {
      const { sheet, row } = rowOf(answer, unit);
      expect({ sheet, cell: `B${row}` }).toEqual({ sheet: CLUSTER, cell: cellOf(unit.name, 'ten') });
    }
  });

  test('counts an event for the unit whose name it writes in another way', () => {
    const unit = unitNamed('Hòa Mỹ Tây');
    expect(dataWith().events.some((event) => event.unit === unit.name.replace('òa', 'oà'))).toBe(true);
    expect(rowOf(answer, unit).values['so_mo_hinh']).toBe(1);
  });

  test('leaves out what is not asked of a unit, and keeps the whole of the section for it', () => {
    const ward = rowOf(answer, unitNamed('Trà Khê Nam'));
    expect(ward.states).toMatchObject({ ntm: 'excluded', tang_truong_ktd: 'excluded' });
    expect(ward.maxima).toMatchObject({ ntm: 0, tang_truong_ktd: 0 });
    expect(ward.maxima).not.toHaveProperty('kinh_te');
  });
});

test('the pack itself is valid, without a remark', () => {
  const { status, answer } = validate(RULES);
  expect({ status, ...answer }).toMatchObject({ status: 0, valid: true, problems: [] });
});
