import { Cancelled } from '../../src/app/collect/collect-case';
import { textOf } from '../workbook/support/files';
import {
  bytesOf,
  clusterRules,
  collecting,
  decided,
  running,
  selfFile,
  SheetTexts,
  xlsx,
  type Lines,
} from './support/collecting';

const REVIEWERS: Lines = [
  ['BẢNG CHẤM CỦA TỔ THẨM ĐỊNH'],
  ['Tên đơn vị', 'Thu ngân sách', null, null, 'Cải cách hành chính'],
  [null, 'Chấm chéo', 'Thẩm định', 'Hội đồng', 'Chấm chéo', 'Thẩm định', 'Hội đồng'],
  ['Xã An', 17, 17, 16.5, 28, 24, 24],
  ['Xã Bình', 12, 12, 12, 30, 30, 29],
];

const AN = ['Xã An', 1200, 18, 29] as const;
const BINH = ['Xã Bình', 900, 12.25, 30] as const;
const CHAU = ['Xã Châu', 2100, 19, 11] as const;

async function folder(): Promise<Record<string, Uint8Array>> {
  return {
    'an.xlsx': await selfFile(AN),
    'binh.xlsx': await selfFile(BINH),
    'chau.xlsx': await selfFile(CHAU),
    'to-tham-dinh.xlsx': await xlsx({ 'Tổ thẩm định': REVIEWERS }),
  };
}

/** The same data as somebody would copy them together by hand. */
async function byHand(): Promise<Uint8Array> {
  return xlsx({
    'Đơn vị': [
      ['Tên đơn vị', 'Số hộ', 'Thu ngân sách', null, null, null, 'Cải cách hành chính'],
      [
        null,
        null,
        ...['Tự chấm', 'Chấm chéo', 'Thẩm định', 'Hội đồng'],
        ...['Tự chấm', 'Chấm chéo', 'Thẩm định', 'Hội đồng'],
      ],
      ['Xã An', 1200, 18, 17, 17, 16.5, 29, 28, 24, 24],
      ['Xã Bình', 900, 12.25, 12, 12, 12, 30, 30, 30, 29],
      ['Xã Châu', 2100, 19, null, null, null, 11, null, null, null],
    ],
  });
}

describe('the collected workbook', () => {
  it('runs to the figures of the parts put together by hand', async () => {
    const ours = await running(bytesOf(await collecting(await folder())));
    const theirs = await running(await byHand());
    expect(decided(ours)).toEqual(decided(theirs));
    expect(ours.state).toBe(theirs.state);
    expect(ours.populations['xa']!.rows.map(({ values }) => values['total'])).toEqual([40.5, 41, 30]);
  });

  it('has a row for each unit under the four stages, and the same bytes every time', async () => {
    const collected = await collecting(await folder());
    const sheet = await SheetTexts.of(bytesOf(collected), 'Đơn vị');
    expect(sheet.rowWith('Tự chấm').filter((text) => text !== '')).toEqual(
      Array.from({ length: 2 }, () => ['Tự chấm', 'Chấm chéo', 'Thẩm định', 'Hội đồng']).flat(),
    );
    expect(sheet.rowWith('Xã An').slice(0, 11)).toEqual([
      '1',
      'Xã An',
      '1200',
      '18',
      '17',
      '17',
      '16,5',
      '29',
      '28',
      '24',
      '24',
    ]);
    expect(bytesOf(await collecting(await folder()))).toEqual(bytesOf(collected));
  });

  it('says of every value its file, its cell and what is written there, with a link from row to row', async () => {
    const bytes = bytesOf(await collecting(await folder()));
    const sources = await SheetTexts.of(bytes, 'Nguồn số liệu');
    expect(sources.rowWith('Xã An')).toEqual([
      ...['1', 'Xã An', 'an.xlsx', 'Đơn vị', 'B3 = Xã An', 'C3 = 1200', 'D3 = 18'],
      ...['B4 = 17', 'C4 = 17', 'D4 = 16,5'].map((text) => `[to-tham-dinh.xlsx]Tổ thẩm định!${text}`),
      'E3 = 29',
      ...['E4 = 28', 'F4 = 24', 'G4 = 24'].map((text) => `[to-tham-dinh.xlsx]Tổ thẩm định!${text}`),
    ]);
    const data = await SheetTexts.of(bytes, 'Đơn vị');
    expect(textOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      `ref="${data.cellOf('an.xlsx')}" location="'Nguồn số liệu'!${sources.cellOf('an.xlsx', -2)}"`,
    );
    expect(textOf(bytes, 'xl/worksheets/sheet3.xml')).toContain(
      `ref="${sources.cellOf('Xã An')}" location="'Đơn vị'!${data.cellOf('Xã An')}"`,
    );
  });

  it('marks the stages that differ by more than the rules allow, and no others', async () => {
    const bytes = bytesOf(await collecting(await folder()));
    const sheet = await SheetTexts.of(bytes, 'Đơn vị');
    // Xã An: I.2 29 → 28 → 24, by 4; Xã Bình: 12,25 → 12 and 30 → 29, never by more than 2
    expect(sheet.rowWith('Xã An').at(-2)).toBe('I.2');
    expect(sheet.rowWith('Xã Bình').at(-2)).toBe('');
    const xml = textOf(bytes, 'xl/worksheets/sheet1.xml');
    const style = (cell: string): string => new RegExp(`<c r="${cell}" s="(\\d+)"`, 'u').exec(xml)![1]!;
    const [an, binh] = ['Xã An', 'Xã Bình'].map((unit) => sheet.cellOf(unit).slice(1));
    expect(['H', 'I', 'J', 'K'].map((column) => style(column + an))).toEqual(Array(4).fill(style(`H${an}`)));
    expect(style(`H${an}`)).not.toBe(style(`H${binh}`));
    expect(style(`D${an}`)).toBe(style(`H${binh}`));
  });

  it('is made of forms, one sheet for each unit, as well', async () => {
    const rules = clusterRules({ layout: 'sheets' });
    const form = async (unit: string, points: readonly number[]): Promise<Uint8Array> =>
      xlsx({
        Phiếu: [
          ['PHIẾU CHẤM ĐIỂM'],
          ['Tên đơn vị:', unit],
          ['Số hộ:', 1200],
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
          [1, 'Thu ngân sách', 20, points[0]!],
          [2, 'Cải cách hành chính', 30, points[1]!],
        ],
      });
    const files = { 'a.xlsx': await form('Xã An', [18, 29]), 'b.xlsx': await form('Xã Bình', [12.5, 20]) };
    const collected = await collecting(files, rules);
    expect(collected.report.problems).toEqual([]);
    const run = await running(bytesOf(collected), rules);
    const each = await Promise.all(Object.values(files).map((file) => running(file, rules)));
    const totals = (runs: typeof each): unknown[] =>
      runs.flatMap((one) =>
        one.populations['xa']!.rows.map(({ key, values }) => [key['ten'], values['total']]),
      );
    expect(totals([run])).toEqual(totals(each));
    expect(totals([run])).toEqual([
      ['Xã An', 47],
      ['Xã Bình', 32.5],
    ]);
    expect(run.problems).toEqual([]);
  });

  it('keeps what was not understood as no value, and every kind of value as it was understood', async () => {
    const rules = clusterRules({
      fields: [
        { id: 'ten', title: 'Tên đơn vị', type: 'text', required: true },
        { id: 'ma', title: 'Mã', type: 'text' },
        { id: 'ngay', title: 'Ngày nộp', type: 'date' },
        { id: 'co', title: 'Có đăng ký', type: 'flag' },
        { id: 'trong', title: 'Có vi phạm', type: 'flag' },
        {
          id: 'muc',
          title: 'Mức',
          type: 'level',
          levels: [
            { id: 'k', title: 'Khá' },
            { id: 't', title: 'Tốt', aliases: ['Giỏi'] },
          ],
        },
        { id: 'the', title: 'Thẻ', type: 'text', many: true },
        { id: 'dan', title: 'Dân số', type: 'number' },
        { id: 'ty_le', title: 'Tỷ lệ', type: 'number', unit: '%' },
      ],
      criteria: [],
      bands: [],
      rankings: [],
    });
    const header = ['Tên đơn vị', 'Mã', 'Ngày nộp', 'Có đăng ký', 'Mức', 'Thẻ', 'Dân số', 'Tỷ lệ'];
    const file = await xlsx({
      'Đơn vị': [
        header,
        ['Xã An', '0012', '5/3/2025', 'x', 'Giỏi', 'a; b', '29.835', '98,5%'],
        ['Xã Bình', '=1', '31/02/2025', null, 'Kém', null, '12 người', '5‰'],
      ],
    });
    const { report, ...rest } = await collecting({ 'a.xlsx': file }, rules);
    expect(report.problems.find(({ code }) => code === 'sheets.number-ambiguous')).toMatchObject({
      severity: 'question',
      sheet: '[a.xlsx]Đơn vị',
      cell: 'G2',
    });
    const run = await running(bytesOf({ report, ...rest }), rules);
    expect(decided(run)).toEqual(decided(await running(file, rules)));
    const [an, binh] = run.populations['xa']!.rows;
    expect(an!.values).toMatchObject({
      ma: '0012',
      ngay: '2025-03-05',
      co: true,
      muc: 't',
      dan: null,
      ty_le: 98.5,
    });
    expect(binh!.values).toMatchObject({
      ma: '=1',
      ngay: null,
      co: false,
      trong: null,
      muc: null,
      ty_le: 0.5,
    });
  });
});

describe('a unit in two files', () => {
  it('is an error that names both files and what they say differently, and both rows stay', async () => {
    const files = { 'an.xlsx': await selfFile(AN), 'an (1).xlsx': await selfFile(['Xã An', 1200, 17, 29]) };
    const { report, ...rest } = await collecting(files);
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]).toMatchObject({
      severity: 'error',
      code: 'collect.unit-twice',
      params: { file: 'an (1).xlsx', otherFile: 'an.xlsx', columns: ['Thu ngân sách: Tự chấm'] },
      sheet: '[an (1).xlsx]Đơn vị',
      cell: 'B3',
    });
    expect(report.state).toBe('blocked');
    const run = await running(bytesOf({ report, ...rest }));
    expect(run.problems.map(({ code }) => code)).toContain('sheets.key-twice');
  });

  it('is one row where the files agree, and that is told', async () => {
    const { report } = await collecting({ 'a.xlsx': await selfFile(AN), 'b.xlsx': await selfFile(AN) });
    expect(report.problems.map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'collect.unit-merged'],
    ]);
    expect(report.populations).toEqual({ xa: { rows: 1 } });
  });
});

it('points outside of their range are told with the file and cell they stand in', async () => {
  const { report } = await collecting({ 'an.xlsx': await selfFile(['Xã An', 1200, 21, 29]) });
  expect(report.problems.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
    ['method.given.outside', '[an.xlsx]Đơn vị', 'D3'],
  ]);
});

it('stops before the next file when it is cancelled', async () => {
  let asked = 0;
  const done: number[] = [];
  const files = await folder();
  const stopped = collecting(files, clusterRules(), {
    isCancelled: () => ++asked > 2,
    onProgress: ({ done: count }) => void done.push(count),
  });
  await expect(stopped).rejects.toBeInstanceOf(Cancelled);
  expect(done).toEqual([1, 2]);
});
