import type { Entry, Run } from '../../../src/rules/run-result';

type Population = Run['populations'][string];
export type Row = Population['rows'][number];
type Titles = Row['titles'];

export const SHEET = 'Cá nhân';

export const nominated = { decision: 'nominated', reasons: [] } as const satisfies Titles[string];
const notConsidered = { decision: 'not-considered', reasons: [] } as const satisfies Titles[string];

function unmet(condition: string, text: string, cell: string): Entry {
  return {
    code: 'title.condition-unmet',
    params: { title: 'Giấy khen', condition, text, must: '' },
    cells: [{ sheet: SHEET, cell }],
  };
}

interface Person {
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly points: readonly [viec: number | null, kyCuong: number | null, muc1: number | null, muc2: number];
  readonly total: number | null;
  readonly place: number | null;
  readonly tied: number;
  readonly inUnit: readonly [place: number | null, tied: number];
  readonly titles: Titles;
  readonly over?: Partial<Row>;
  readonly read?: Row['values'];
}

function person({ row, name, unit, points, total, place, tied, inUnit, titles, over, read }: Person): Row {
  const [viec, ky_cuong, muc1, muc2] = points;
  return {
    sheet: SHEET,
    row,
    key: { ho_ten: name, bo_phan: unit },
    values: {
      ho_ten: name,
      bo_phan: unit,
      muc_do: 'tot',
      d1_giao: 10,
      d1_xong: 9,
      ngay: '2021-11-10',
      sang_kien: false,
      viec,
      ky_cuong,
      muc1,
      muc2,
      total,
      band: total === null ? null : total >= 38 ? 'a' : 'b',
      ...read,
    },
    ranks: {
      rank: { group: null, place, tied },
      trong_nhom: { group: unit, place: inUnit[0], tied: inUnit[1] },
    },
    titles,
    ...over,
  };
}

/** Places as the contract has them; two share the second place and the last seat, one is over the quota. */
export const people: readonly Row[] = [
  person({
    row: 9,
    name: 'Trần Thị Ánh',
    unit: 'Văn phòng',
    points: [18, 9, 27, 8],
    total: 35,
    place: 2,
    tied: 2,
    inUnit: [2, 1],
    titles: {
      ldtt: nominated,
      cstdcs: { decision: 'council', provisional: true, reasons: [tie(2)] },
      gk: notConsidered,
    },
  }),
  person({
    row: 10,
    name: 'Nguyễn Văn Bình',
    unit: 'Văn phòng',
    points: [20, 10, 30, 10],
    total: 40,
    place: 1,
    tied: 1,
    inUnit: [1, 1],
    titles: {
      ldtt: nominated,
      cstdcs: { ...nominated, provisional: true },
      gk: nominated,
    },
    read: { sang_kien: true },
  }),
  person({
    row: 12,
    name: 'Lê Văn Ân',
    unit: 'Tư pháp',
    points: [18, 9, 27, 8],
    total: 35,
    place: 2,
    tied: 2,
    inUnit: [1, 1],
    titles: {
      ldtt: nominated,
      cstdcs: { decision: 'council', provisional: true, reasons: [tie(2)] },
      gk: notConsidered,
    },
  }),
  person({
    row: 13,
    name: '=Đỗ Văn Cường',
    unit: 'Tư pháp',
    points: [16, null, 24, 5],
    total: 29,
    place: 4,
    tied: 1,
    inUnit: [2, 1],
    titles: {
      ldtt: nominated,
      cstdcs: {
        decision: 'over-quota',
        reasons: [
          {
            code: 'title.over-quota',
            params: { title: 'Chiến sĩ thi đua cơ sở', place: 4, seats: 2, eligible: 4 },
          },
        ],
      },
      gk: {
        decision: 'not-eligible',
        reasons: [
          unmet('nop', 'Nộp hồ sơ muộn', 'F13'),
          { code: 'input', params: { title: 'Ngày nộp', value: '2021-11-20', facet: 'value' } },
          { code: 'input.parameter', params: { title: 'Tính cả ngày hết hạn', value: false } },
          unmet('khac', 'Vướng một việc khác', 'G13'),
        ],
      },
    },
    over: { states: { ky_cuong: 'excluded' }, maxima: { muc1: 20 } },
    read: { sang_kien: true, ngay: '2021-11-20' },
  }),
  person({
    row: 14,
    name: 'Phạm Thị Dung',
    unit: 'Tư pháp',
    points: [null, 10, null, 9],
    total: null,
    place: null,
    tied: 0,
    inUnit: [null, 0],
    titles: {
      ldtt: { decision: 'undecided', reasons: [] },
      cstdcs: { decision: 'undecided', reasons: [] },
      gk: notConsidered,
    },
    over: {
      states: {
        d1_xong: 'missing',
        ngay: 'missing',
        viec: 'blocked',
        muc1: 'blocked',
        total: 'blocked',
        band: 'missing',
      },
    },
    read: { d1_xong: null, ngay: null },
  }),
];

function tie(place: number): Entry {
  return { code: 'title.tie', params: { title: 'Chiến sĩ thi đua cơ sở', place, seats: 2, tied: 2 } };
}
