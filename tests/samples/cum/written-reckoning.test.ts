import { readFileSync } from 'node:fs';
import { hundredths, rational } from '../reckoning/rational';
import { sample } from '../support/command-line';
import { latePercent } from './reckoning/leaves';
import { reckon, type UnitReckoned } from './reckoning/reckon';
import { belowHalf } from './reckoning/standing';
import { valueOf } from './support/arithmetic';
import { dataWith } from './support/data';
import { tablesOf } from './support/markdown';
import {
  DECISION,
  measured,
  percent,
  points,
  scores,
  thousands,
  BAND,
  PARTY,
  SECURITY,
} from './support/written';

const text = readFileSync(sample('cum-12-don-vi.md'), 'utf8');
const tables = tablesOf(text);
const { units, flags, commendations } = reckon(dataWith());

/** A cell that holds a figure, or arithmetic that makes these points. */
type Cell = string | { readonly makes: bigint | null };

/** What stands behind the name of a unit, table by table. */
const TABLES: Readonly<Record<string, (own: UnitReckoned) => readonly Cell[]>> = {
  'I.1.1.': (own) => {
    const { target, actual } = own.unit.revenue;
    return [thousands(target), thousands(actual), beyond(own.unit.revenue), ...made(own, 'thu_ns')];
  },
  'I.1.2.': (own) => [
    ...[measured(own.unit.growth), ...made(own, 'tang_truong_chung')],
    ...[measured(own.unit.growthWithoutHydropower), ...made(own, 'tang_truong_ktd')],
    result(own, 'tang_truong'),
  ],
  'I.1.3.': (own) => {
    const { target, actual } = own.unit.cooperatives;
    return [measured(target), measured(actual), caseOf(own), ...made(own, 'htx')];
  },
  'I.1.4.': (own) => [...pair(own.unit.newRural), ...made(own, 'ntm')],
  'I.1.': (own) => made(own, 'kinh_te'),
  'I.2.1.': (own) => [...pair(own.unit.income), ...made(own, 'thu_nhap')],
  'I.2.2.': (own) => [...pair(own.unit.poor), ...made(own, 'ho_ngheo')],
  'I.2.3.': (own) => [measured(own.unit.digital), ...made(own, 'chuyen_doi_so')],
  'I.2.': (own) => made(own, 'van_xa'),
  'I.3.': (own) => [
    ...[...pair(own.unit.recruits), result(own, 'tuyen_quan')],
    ...[SECURITY[own.unit.security], result(own, 'an_ninh')],
    ...made(own, 'qp_an'),
  ],
  'Mục I': (own) => made(own, 'muc_1'),
  'II.1, II.2.': (own) => {
    const { received, late } = own.unit.papers;
    return [
      ...[PARTY[own.unit.party], result(own, 'dang_bo')],
      ...[thousands(received), measured(late), points(latePercent(own.unit.papers)), result(own, 'tthc')],
    ];
  },
  'II.3.': (own) => {
    const { due, settled } = own.unit.complaints;
    return [measured(due), measured(settled), ...made(own, 'khieu_to')];
  },
  'Mục II': (own) => [scores(own.unit.government), result(own, 'chinh_quyen'), ...made(own, 'muc_2')],
  'Mục III': (own) => [
    ...[scores(own.unit.movement), result(own, 'phong_trao')],
    ...[measured(own.unit.models), result(own, 'dien_hinh')],
    ...[scores(own.unit.clusterWork), result(own, 'hoat_dong_cum')],
    ...[scores(own.unit.reports), result(own, 'ho_so')],
    ...made(own, 'muc_3'),
  ],
  'Mục IV, V': (own) => {
    const counted = (column: string, criterion: string): Cell[] => [
      measured(own.counts[column]!),
      result(own, criterion),
    ];
    return [
      ...[...counted('so_mo_hinh', 'thuong_mo_hinh'), ...counted('so_co', 'thuong_co')],
      ...[result(own, 'thuong'), result(own, 'bonus')],
      ...[...counted('so_don_vuot_cap', 'tru_vuot_cap'), ...counted('so_cham', 'tru_cham')],
      ...[...counted('so_ky_luat', 'tru_ky_luat'), result(own, 'penalty')],
    ];
  },
  Tổng: (own) => [...made(own, 'score'), ...made(own, 'total')],
  'Qua ba bước chấm': ({ points: { total } }) => {
    const { tu_cham, cham_cheo, tham_dinh } = total!.stages;
    return [tu_cham, cham_cheo, tham_dinh, total!.result, tu_cham! - total!.result!].map(points);
  },
};

describe('samples/cum-12-don-vi.md', () => {
  test('has these tables and one of places', () => {
    expect([...tables.keys()].map(codeOf).sort()).toEqual([...Object.keys(TABLES), 'Xếp hạng'].sort());
  });

  test.each(Object.keys(TABLES))('%s: every figure, and every arithmetic comes to its points', (code) => {
    const lines = linesOf(code);
    expect(lines.map(([name]) => name)).toEqual(units.map(({ unit }) => unit.name));
    lines.forEach(([, ...cells], i) => {
      const expected = TABLES[code]!(units[i]!);
      expect(cells.map((cell, column) => read(cell, expected[column]))).toEqual(expected);
    });
  });

  test('gives each unit its place, rating and titles, best first', () => {
    const lines = linesOf('Xếp hạng');
    const expected = units.map(({ unit, points: own, place, band, flag, commendation }) => [
      measured(place.place),
      unit.name,
      ...['total', 'muc_1', 'penalty'].map((id) => points(own[id]!.result)),
      ...[BAND[band], DECISION[flag.decision], DECISION[commendation.decision]],
    ]);
    expect([...lines].sort(byName)).toEqual(expected.sort(byName));
    const places = lines.map(([place]) => (place === '–' ? Infinity : Number(place)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('tells the tie that the ladder settles and the one that it cannot', () => {
    const level = units.filter(({ points: own }) =>
      units.some((other) => other.points !== own && isEqual(own, other.points)),
    );
    const [second, third] = byPlace(level).slice(0, 2);
    expect([second!.place, third!.place]).toEqual([
      { place: 2, tied: 1 },
      { place: 3, tied: 1 },
    ]);
    const [total, first] = ['total', 'muc_1'].map((id) => result(second!, id));
    const taken = [second, third].map((own) => result(own!, 'penalty'));
    expect(text).toContain(
      `${second!.unit.name} và ${third!.unit.name} cùng ${total}, cùng ${first} ở mục I; điểm trừ ${taken.join(' và ')}:`,
    );
    const { place, tied } = commendations.cut!;
    expect(place).toBe(5);
    const open = units.filter(({ unit }) => tied.includes(unit.name));
    expect(open.map((own) => own.place)).toEqual([
      { place: 6, tied: 2 },
      { place: 6, tied: 2 },
    ]);
    expect(text).toContain(
      `${tied.join(' và ')} cùng ${result(open[0]!, 'total')}, cùng ${result(open[0]!, 'muc_1')}, cùng bị trừ ${result(open[0]!, 'penalty')}:`,
    );
  });

  test('says why two units are rated below their points, and which points lie on a bound', () => {
    const own = (name: string): UnitReckoned => units.find(({ unit }) => unit.name === name)!;
    const low = units.filter(({ points: of, band }) => of['total']!.result! >= 9000n && band !== 'xuat_sac');
    expect(low.map(({ unit, points: of, gates }) => [unit.name, belowHalf(of, 'criteria'), gates])).toEqual([
      ['Xã An Lộc Hạ', ['htx'], []],
      ['Xã Tân Quý Đông', [], ['co_ky_luat']],
    ]);
    const [floored, gated] = low as [UnitReckoned, UnitReckoned];
    const points = [result(floored, 'total'), result(floored, 'htx')];
    expect(text).toContain(
      `Xã An Lộc Hạ ${points[0]} nhưng I.1.3 chỉ được ${points[1]} trong 6, dưới một nửa`,
    );
    expect(text).toContain(`Xã Tân Quý Đông ${result(gated, 'total')} nhưng có công chức bị cảnh cáo`);
    expect(text).toContain(`Xã Kim Bảng Nam (${result(own('Xã Kim Bảng Nam'), 'total')}) có một vụ việc`);
    for (const name of ['Xã Bình Tân Thượng', 'Xã Đồng Phú Trung']) {
      expect(text).toContain(`${name} đúng ${result(own(name), 'total')}:`);
    }
  });

  test('counts the seats', () => {
    expect(flags).toMatchObject({ seats: 1, eligible: 3, taken: 1 });
    expect(commendations).toMatchObject({
      base: 11,
      exact: rational(11n, 2n),
      seats: 5,
      eligible: 7,
      taken: 4,
    });
    expect(text).toContain(
      '12 − 1 = 11 đơn vị còn lại; 50 % × 11 = 5,5 (đúng 11/2), lấy tròn xuống là 5. Bảy đơn vị',
    );
  });

  test('names where two steps of the review lie far apart', () => {
    const codes: Readonly<Record<string, string>> = {
      chinh_quyen: 'II.4',
      phong_trao: 'III.1',
      hoat_dong_cum: 'III.3',
      ho_so: 'III.4',
    };
    const told = units.flatMap(({ unit, differences }) =>
      differences.length > 0 ? [`${unit.name} (${differences.map((id) => codes[id]).join(', ')})`] : [],
    );
    expect(text).toContain(`giữa hai bước liền nhau: ${told.join(', ')}.`);
  });
});

/** `I.1.1.` of `I.1.1. Thu ngân sách (10 điểm)`; other headings as they are. */
function codeOf(heading: string): string {
  return /^[IV]+\.\d.*?\.(?= )/.exec(heading)?.[0] ?? heading;
}

function linesOf(code: string): readonly (readonly string[])[] {
  return [...tables].find(([heading]) => codeOf(heading) === code)?.[1] ?? [];
}

/** What a cell says, in the form of what it should: arithmetic is carried out. */
function read(cell: string, expected: Cell | undefined): Cell {
  if (typeof expected !== 'object') return cell;
  return { makes: cell === '–' ? null : hundredths(valueOf(cell)) };
}

function result({ points: own }: UnitReckoned, id: string): string {
  return points(own[id]!.result);
}

/** The arithmetic of a criterion and its points. */
function made(own: UnitReckoned, id: string): Cell[] {
  return [{ makes: own.points[id]!.result }, result(own, id)];
}

function pair(against: { target: number; actual: number } | null): string[] {
  return [measured(against?.target ?? null), measured(against?.actual ?? null)];
}

/** How many per cent a result lies beyond its target. */
function beyond({ target, actual }: UnitReckoned['unit']['revenue']): string {
  const distance = hundredths(rational(Math.abs(actual - target) * 100, target));
  return `${actual < target ? '−' : '+'}${percent(distance)}`;
}

function caseOf({ unit: { cooperatives }, points: own }: UnitReckoned): string {
  const { target, actual } = cooperatives;
  if (target === null) return 'không giao';
  if (actual === target) return 'đạt đúng';
  if (actual < target) return 'chưa đạt';
  return own['htx']!.result === 600n ? 'dẫn đầu' : 'vượt';
}

function isEqual(one: UnitReckoned['points'], other: UnitReckoned['points']): boolean {
  return ['total', 'muc_1'].every((id) => one[id]!.result === other[id]!.result);
}

function byPlace(list: readonly UnitReckoned[]): UnitReckoned[] {
  return [...list].sort((a, b) => a.place.place! - b.place.place!);
}

function byName(one: readonly string[], other: readonly string[]): number {
  return one[1]!.localeCompare(other[1]!);
}
