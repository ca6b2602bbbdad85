import { buildReports } from '../../src/reports/build-reports';
import { cellAt, cellsWith, cellWith, rowWith, sheetOf, textsOf, valuesOf } from './support/sheet';
import { cappedRules, cappedRun, rulesWith, runWith } from './support/variants';

const sheet = sheetOf('Bảng điểm');
const collective = sheetOf('Số liệu – Tập thể');
const columnOf = (title: string): number => cellWith(sheet, title).column;
const rowOf = (name: string): number => cellWith(sheet, name).row;

describe('Bảng điểm', () => {
  it('has the people who are scored; what was read of their collective, which is not, is a sheet of its own', () => {
    expect(rowOf('Cá nhân (5)')).toBeLessThan(rowOf('Nguyễn Văn Bình'));
    expect(textsOf(sheet)).not.toContain('Văn phòng UBND xã');
    expect(textsOf(collective)).toEqual(expect.arrayContaining(['Tập thể (1)', 'Văn phòng UBND xã']));
  });

  it('puts number, key, what was read, criteria, total, band, notes in this order', () => {
    const titles = [
      'STT',
      'Họ và tên',
      'Bộ phận',
      'Mức độ hoàn thành',
      'Ngày nộp',
      'Sáng kiến',
      'I.1. Việc được giao',
    ];
    const order = [
      ...titles,
      'I.2. Kỷ cương',
      'Cộng I',
      'II. Phong trào',
      'Tổng điểm',
      'Xếp loại',
      'Ghi chú',
    ];
    const columns = order.map(columnOf);
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(textsOf(sheet)).not.toContain('Điểm thưởng');
  });

  it('spans a section over its children and its sum, and stands each maximum under its criterion', () => {
    const section = cellWith(sheet, 'I. Nhiệm vụ – tối đa 30');
    const merge = sheet.merges.find(({ top, left }) => top === section.row && left === section.column);
    expect(merge).toMatchObject({ left: columnOf('I.1. Việc được giao'), right: columnOf('Cộng I') });
    const maxima = cellWith(sheet, 'Tối đa 20');
    expect(maxima.column).toBe(columnOf('I.1. Việc được giao'));
    expect(cellAt(sheet, maxima.row, columnOf('Cộng I'))?.value).toBe('Tối đa 30');
    expect(maxima.row).toBeGreaterThan(section.row + 1);
  });

  it('groups neighbouring fields that share the beginning of their titles', () => {
    const group = cellWith(sheet, 'Đợt 1');
    expect(valuesOf(sheet, group.row + 1)).toEqual(
      expect.arrayContaining(['Việc được giao (việc)', 'Việc đã xong (việc)']),
    );
  });

  it('shows a level and a band by their titles, a date as a date, points with two decimals', () => {
    const row = rowOf('Nguyễn Văn Bình');
    const at = (title: string) => cellAt(sheet, row, columnOf(title));
    expect(at('Mức độ hoàn thành')?.value).toBe('Hoàn thành tốt nhiệm vụ');
    expect(at('Xếp loại')?.value).toBe('Xuất sắc');
    // 2021-11-10 is day 18941: 51 years of 365 days, 13 leap days, 313 days.
    expect(at('Ngày nộp')?.value).toEqual({ date: 51 * 365 + 13 + 313 });
    expect(at('Tổng điểm')).toMatchObject({ value: 40, decimals: 2, style: 'strong' });
    expect(at('Sáng kiến')?.value).toBe('có');
  });

  it('writes a word, never 0, where a value is missing, excluded or not yet computed', () => {
    const blocked = rowOf('Phạm Thị Dung');
    expect(cellAt(sheet, blocked, columnOf('Việc đã xong (việc)'))).toMatchObject({
      value: 'thiếu',
      style: 'bad',
    });
    expect(cellAt(sheet, blocked, columnOf('I.1. Việc được giao'))?.value).toBe('chưa tính');
    expect(cellAt(sheet, blocked, columnOf('Tổng điểm'))?.value).toBe('chưa tính');
    expect(cellAt(sheet, blocked, columnOf('Xếp loại'))?.value).toBe('chưa tính');
    expect(cellAt(sheet, blocked, columnOf('Ngày nộp'))?.value).toBe('–');
    expect(cellAt(sheet, rowOf('=Đỗ Văn Cường'), columnOf('I.2. Kỷ cương'))?.value).toBe('không xét');
    expect(sheet.cells.some(({ value }) => value === 0)).toBe(false);
  });

  it('explains the words it uses and the maximum that an excluded criterion leaves', () => {
    const legend = textsOf(sheet).find((text) => text.startsWith('“thiếu”'));
    expect(legend).toContain('“không xét”');
    expect(legend).toContain('“chưa tính”');
    expect(rowWith(sheet, '=Đỗ Văn Cường')).toContain('I tính trên tối đa 20');
  });

  it('shows a share in per cent and marks what rests on an open decision', () => {
    const { row } = cellWith(collective, 'Văn phòng UBND xã');
    const share = collective.cells.find((cell) => cell.row === row && cell.value === 0.8);
    expect(share).toMatchObject({ percent: true, decimals: 2, style: 'number' });
    const count = cellAt(collective, row, cellWith(collective, 'Số CSTĐCS (người)').column);
    expect(count).toMatchObject({ value: 1, style: 'open' });
    expect(textsOf(collective)).toContain('ô tô vàng: tạm tính, còn phụ thuộc một quyết định chưa có');
  });

  it('shows score and bonus beside their total where there is a bonus, and notes the cap', () => {
    const capped = buildReports(cappedRun, cappedRules, 'vi').find(({ name }) => name === 'Bảng điểm')!;
    const { row } = cellWith(capped, 'Trần Thị Ánh');
    expect(cellAt(capped, row, cellWith(capped, 'Điểm thưởng').column)?.value).toBe(5);
    expect(rowWith(capped, 'Trần Thị Ánh')).toContain('Điểm thưởng: cộng được 8, không quá 5');
  });

  it('shows all texts of a field that holds many', () => {
    const many = runWith((people) => ({
      ...people,
      rows: people.rows.map((row) => {
        const values = { ...row.values, ngay: ['một', 'hai'] as unknown as string };
        return { ...row, values };
      }),
    }));
    expect(rowWith(sheetOf('Bảng điểm', many), 'Trần Thị Ánh')).toContain('một; hai');
  });

  it('goes over pages side by side where it is wide, each with number and name and what it shows', () => {
    const count = 60;
    const fields = Array.from({ length: count }, (_, index) => ({
      id: `x${index}`,
      title: `Cột số liệu thứ ${index}`,
      type: 'number' as const,
    }));
    const wideRules = rulesWith((people) => ({ ...people, fields: [...people.fields, ...fields] }));
    const wideRun = runWith((people) => ({
      ...people,
      columns: [...people.columns, ...fields.map(({ id, title }) => ({ id, title, kind: 'field' as const }))],
      rows: people.rows.map((row) => ({
        ...row,
        values: { ...row.values, ...Object.fromEntries(fields.map(({ id }) => [id, 1_234_567])) },
      })),
    }));
    const wide = buildReports(wideRun, wideRules, 'vi').find(({ name }) => name === 'Bảng điểm')!;
    const breaks = wide.print.breaks?.columns ?? [];
    expect(breaks.length).toBeGreaterThan(1);
    expect(wide.print.repeatColumns).toEqual({ from: 0, to: 1 });
    expect((wide.print.scale! / 100) * 12).toBeGreaterThanOrEqual(8);
    const parts = wide.cells.filter(({ value }) => typeof value === 'string' && /^Phần \d/.test(value));
    expect(parts.map(({ column }) => column)).toEqual(breaks);
    expect(cellsWith(wide, 'BẢNG ĐIỂM').map(({ column }) => column)).toEqual([2, ...breaks]);
  });

  it('is printed across with the header of the first table on every page', () => {
    expect(sheet.print.orientation).toBe('landscape');
    expect(sheet.print.repeatRows?.from).toBe(cellsWith(sheet, 'STT')[0]!.row);
    expect(sheet.freeze?.column).toBe(2);
    expect(sheet.print.scale).toBeUndefined();
  });
});
