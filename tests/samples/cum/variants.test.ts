import { admission, ANSWERS } from '../../../scripts/samples/cum/decisions.mjs';
import { EVENTS } from '../../../scripts/samples/cum/events.mjs';
import type { ClusterData, Unit } from '../../../scripts/samples/cum/model.mjs';
import { clusterSheet } from '../../../scripts/samples/cum/sheets/cluster-sheet.mjs';
import { UNITS } from '../../../scripts/samples/cum/units.mjs';
import type { Run } from '../../../src/rules/run-result';
import { reckon, shown, type Reckoning, type UnitReckoned } from './reckoning/reckon';
import { expectSame, rowOf } from './support/compare';
import { changed, dataWith, unitNamed } from './support/data';
import { runOnCluster } from './support/run-cluster';

const BEFORE = reckon(dataWith());

interface Held {
  readonly answer: Run;
  readonly reckoning: Reckoning;
}

/** Runs over the changed workbook and holds the answer against the reckoning of the changed data. */
async function runAndReckon(difference: Partial<ClusterData>, state: Run['state'] = 'open'): Promise<Held> {
  const data = dataWith(difference);
  const answer = await runOnCluster(data);
  const reckoning = reckon(data);
  expectSame(answer, reckoning);
  expect(answer.state).toBe(state);
  return { answer, reckoning };
}

/** `Xã Long Hà Bắc: 6 Tốt` for each unit whose place or rating moved, and whether its points did. */
function moved({ reckoning }: Held): string[] {
  return reckoning.units.flatMap((own) => {
    const before = of(BEFORE, own.unit);
    const points = totalOf(own) === totalOf(before) ? [] : [totalOf(own)];
    const standing = standingOf(own) === standingOf(before) ? [] : [standingOf(own)];
    const all = [...points, ...standing];
    return all.length > 0 ? [`${own.unit.name}: ${all.join(' ')}`] : [];
  });
}

function standingOf({ place, band, flag, commendation }: UnitReckoned): string {
  return [place.place ?? '–', band, flag.decision, commendation.decision].join(' ');
}

function totalOf({ points }: UnitReckoned): string {
  return shown(points['total']!.result!);
}

function of(reckoning: Reckoning, { name }: Unit): UnitReckoned {
  return reckoning.units.find(({ unit }) => unit.name === name)!;
}

describe('what one cell does', () => {
  test('a quarter of a point parts the two that nothing parted, and the last seat is taken', async () => {
    const units = changed('Long Hà Bắc', { reports: { self: 3.75, cross: 3.5, appraised: 3.5 } });
    expect(moved(await runAndReckon({ units }, 'complete'))).toEqual([
      'Xã Long Hà Bắc: 86.54 6 tot not-eligible nominated',
      'Phường Trà Khê Nam: 7 tot not-eligible over-quota',
    ]);
  });

  test('what a unit gives itself moves nobody', async () => {
    const units = changed('Bình Tân Thượng', { movement: { self: 8, cross: 5.75, appraised: 5.5 } });
    const held = await runAndReckon({ units });
    expect(moved(held)).toEqual([]);
    const { values, differences } = rowOf(held.answer, unitNamed('Bình Tân Thượng'));
    expect([values['chenh_tu_cham'], differences]).toEqual([5, ['phong_trao']]);
  });

  test('0.01 point less than 80 is not Tốt, and takes the Bằng khen from reach', async () => {
    const units = changed('Bình Tân Thượng', { poor: { target: 3.2, actual: 3.78 } });
    const held = await runAndReckon({ units });
    expect(moved(held)).toEqual(['Xã Bình Tân Thượng: 79.99 8 kha not-eligible not-eligible']);
    expect(held.reckoning.commendations.eligible).toBe(6);
  });

  test('0.01 point more than 65 is Khá', async () => {
    const units = changed('Đồng Phú Trung', { poor: { target: 5.5, actual: 7.67 } });
    expect(moved(await runAndReckon({ units }))).toEqual([
      'Xã Đồng Phú Trung: 65.01 10 kha not-eligible not-eligible',
    ]);
  });

  test('a criterion at exactly half of its points lets the rating through', async () => {
    const units = changed('An Lộc Hạ', { cooperatives: { target: 8, actual: 8 } });
    expect(moved(await runAndReckon({ units }))).toEqual([
      'Xã An Lộc Hạ: 93.20 5 xuat_sac over-quota nominated',
    ]);
  });

  test('a leader that goes further leaves every other one that is beyond its target behind', async () => {
    const units = changed('Tân Quý Đông', { cooperatives: { target: 10, actual: 20 } });
    // a ward's 6 points count for 7.5 here, so that the two that nothing parted lose unlike
    const held = await runAndReckon({ units }, 'complete');
    const points = held.reckoning.units.flatMap((own) => {
      const [after, before] = [own, of(BEFORE, own.unit)].map((unit) => unit.points['htx']!.result!);
      return after === before ? [] : [`${own.unit.name} ${shown(before!)} ${shown(after!)}`];
    });
    expect(points).toEqual([
      'Xã Bình Tân Thượng 4.00 3.60',
      'Xã Cẩm Sơn Đông 4.00 3.60',
      'Xã Hòa Mỹ Tây 4.50 3.90',
      'Xã Kim Bảng Nam 3.63 3.38',
      'Xã Long Hà Bắc 4.00 3.60',
      'Phường Thanh Bình Thượng 4.00 3.60',
      'Phường Trà Khê Nam 4.00 3.60',
    ]);
  });

  test('where hydropower does not help, the better of the two ways is the other one', async () => {
    const units = changed('Hòa Mỹ Tây', { growthWithoutHydropower: 5.4 });
    const held = await runAndReckon({ units });
    expect(moved(held)).toEqual(
      [
        'Xã Hòa Mỹ Tây: 92.38 5 xuat_sac over-quota nominated',
        'Xã An Lộc Hạ: 4 tot not-eligible nominated',
        'Xã Tân Quý Đông: 3 tot not-eligible nominated',
        'Phường Thanh Bình Thượng: 2 xuat_sac over-quota nominated',
      ].sort(asUnits),
    );
  });
});

describe('what an event does', () => {
  test('the matter, once concluded, brings the unit back to its place and takes the last seat', async () => {
    const events = EVENTS.map((event) =>
      event.status === 'dang_xac_minh' ? { ...event, status: 'da_ket_luan' as const } : event,
    );
    expect(moved(await runAndReckon({ events }, 'complete'))).toEqual(
      [
        'Xã Bình Tân Thượng: 9 tot not-eligible over-quota',
        'Xã Đồng Phú Trung: 11 trung_binh not-eligible not-eligible',
        'Xã Kim Bảng Nam: 6 tot not-eligible nominated',
        'Xã Long Hà Bắc: 7 tot not-eligible over-quota',
        'Xã Phước Lâm Hạ: 12 yeu not-eligible not-eligible',
        'Phường Trà Khê Nam: 7 tot not-eligible over-quota',
        'Phường Vĩnh Hưng Tây: 10 kha not-eligible not-eligible',
      ].sort(asUnits),
    );
  });

  test('without the warning the unit is rated by its points', async () => {
    const events = EVENTS.filter(({ unit, kind }) => !(kind === 'ky_luat' && unit.endsWith('Tân Quý Đông')));
    expect(moved(await runAndReckon({ events }))).toEqual([
      'Xã Tân Quý Đông: 94.22 4 xuat_sac over-quota nominated',
    ]);
  });

  test('a fourth model adds nothing beyond the caps', async () => {
    const more = { ...EVENTS[0]!, paper: 'QĐ 1500/QĐ-UBND' };
    expect(moved(await runAndReckon({ events: [...EVENTS, more] }))).toEqual([]);
  });

  test('one event less keeps the bonus at its cap still, two less do not', async () => {
    const own = EVENTS.filter(({ unit, kind }) => unit.endsWith('Cẩm Sơn Đông') && kind === 'mo_hinh');
    const one = EVENTS.filter((event) => event !== own[0]);
    expect(moved(await runAndReckon({ events: one }))).toEqual([]);
    const two = one.filter((event) => event !== own[1]);
    expect(moved(await runAndReckon({ events: two }))).toEqual(['Xã Cẩm Sơn Đông: 98.15']);
  });
});

describe('the ladder', () => {
  test('looks at section I first: the ward then stands before, though more is taken off it', async () => {
    // 10.2 + 8 + 4 of 24 make 27.75 of 30, 0.12 more than before
    const units = changed('Thanh Bình Thượng', {
      revenue: { target: 15200, actual: 15504 },
      government: { self: 6, cross: 5.5, appraised: 4.88 },
    });
    expect(moved(await runAndReckon({ units }))).toEqual([
      'Xã Hòa Mỹ Tây: 3 xuat_sac over-quota nominated',
      'Phường Thanh Bình Thượng: 2 xuat_sac over-quota nominated',
    ]);
  });

  test('ends with the council: whom it admits is nominated, the other is over the quota', async () => {
    const decisions = [...ANSWERS, admission(unitNamed('Trà Khê Nam'))];
    const held = await runAndReckon({ decisions }, 'complete');
    expect(moved(held)).toEqual([
      'Xã Long Hà Bắc: 6 tot not-eligible over-quota',
      'Phường Trà Khê Nam: 6 tot not-eligible nominated',
    ]);
    const { reasons } = rowOf(held.answer, unitNamed('Trà Khê Nam')).titles['bang_khen']!;
    expect(JSON.stringify(reasons)).toContain('hội nghị cụm bỏ phiếu');
  });
});

describe('what is asked and what is missing', () => {
  test('without the answers of the cluster both questions are asked', async () => {
    const { answer } = await runAndReckon({ decisions: [] });
    const asked = answer.problems.map(({ code, params }) => [code, params['id']]);
    expect(asked).toEqual([
      ['confirm', 'tang_truong'],
      ['confirm', 'bang_khen.quota'],
    ]);
  });

  test('rules that the cluster does not confirm decide nothing', async () => {
    const decisions = ANSWERS.map((answer) =>
      answer.title === 'tang_truong' ? { ...answer, value: 'không' } : answer,
    );
    const { answer } = await runAndReckon({ decisions }, 'blocked');
    expect(answer.problems.map(({ code, params }) => [code, params['id']])).toEqual([
      ['confirm.refused', 'tang_truong'],
    ]);
  });

  test('points that only the unit itself gave are no result, and the row waits', async () => {
    const { name } = unitNamed('Vĩnh Hưng Tây');
    const answer = await runOnCluster(dataWith(), (page, cellOf) =>
      page.overwrite(cellOf(name, 'ho_so@cham_cheo'), null),
    );
    expect(answer.state).toBe('blocked');
    const { values, ranks, titles } = rowOf(answer, unitNamed('Vĩnh Hưng Tây'));
    expect([values['ho_so'], values['total'], ranks['rank']!.place]).toEqual([null, null, null]);
    expect(titles['bang_khen']!.decision).toBe('undecided');
  });

  test('points beyond the criterion are reported with their cell', async () => {
    const unit = unitNamed('Long Hà Bắc');
    const cell = clusterSheet(UNITS).cellOf(unit.name, 'phong_trao@tham_dinh');
    const units = changed('Long Hà Bắc', { movement: { ...unit.movement, appraised: 8.5 } });
    const answer = await runOnCluster(dataWith({ units }));
    expect(answer.state).toBe('blocked');
    expect(answer.problems).toMatchObject([{ code: 'method.given.outside', sheet: 'Cụm 3', cell }]);
  });
});

test('the order of the rows changes nothing for anybody', async () => {
  // 5 and 12 have no common divisor: each unit comes once, and units of either kind change places
  const units = UNITS.map((_, i) => UNITS[(i * 5 + 7) % UNITS.length]!);
  const events = [...EVENTS].reverse();
  expect(moved(await runAndReckon({ units, events }))).toEqual([]);
});

/** In the order of the sheet. */
function asUnits(one: string, other: string): number {
  const placeOf = (line: string): number => UNITS.findIndex(({ name }) => line.startsWith(`${name}:`));
  return placeOf(one) - placeOf(other);
}
