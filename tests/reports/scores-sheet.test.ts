import { cellAt, cellsWith, cellWith, rowWith, sheetOf, textsOf, valuesOf } from './support/sheet';

const sheet = sheetOf('Bảng điểm');
const columnOf = (title: string): number => cellWith(sheet, title).column;
const rowOf = (name: string): number => cellWith(sheet, name).row;

describe('Bảng điểm', () => {
  it('has people before their collective, each table with its own numbering', () => {
    expect(rowOf('Cá nhân (5)')).toBeLessThan(rowOf('Tập thể (1)'));
    const numbering = sheet.cells.filter(({ style, value }) => style === 'numbering' && value === 1);
    expect(numbering).toHaveLength(2);
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
    const row = rowOf('Văn phòng UBND xã');
    const share = sheet.cells.find((cell) => cell.row === row && cell.value === 0.8);
    expect(share).toMatchObject({ percent: true, decimals: 2, style: 'number' });
    const count = cellAt(sheet, row, columnOf('Số CSTĐCS (người)'));
    expect(count).toMatchObject({ value: 1, style: 'open' });
    expect(textsOf(sheet)).toContain('ô tô vàng: tạm tính, còn phụ thuộc một quyết định chưa có');
  });

  it('is printed across with the header of the first table on every page', () => {
    expect(sheet.print.orientation).toBe('landscape');
    expect(sheet.print.repeatRows?.from).toBe(cellsWith(sheet, 'STT')[0]!.row);
    expect(sheet.freeze?.column).toBe(2);
  });
});
