import { buildReports } from '../../src/reports/build-reports';
import { cellAt, cellsWith, cellWith, rowWith, sheetOf, textsOf } from './support/sheet';
import { cappedRules, cappedRun } from './support/variants';

const sheet = sheetOf('Xếp hạng');
const grouped = cellWith(sheet, 'Cá nhân: xếp hạng theo bộ phận').row;
const nameColumn = cellWith(sheet, 'Họ và tên').column;
const namesBetween = (from: number, to: number): unknown[] =>
  sheet.cells
    .filter((cell) => cell.column === nameColumn && cell.row > from && cell.row < to && cell.style === 'text')
    .map(({ value }) => value);

describe('Xếp hạng', () => {
  it('orders all people by place, equal places by given name in Vietnamese order', () => {
    expect(namesBetween(cellWith(sheet, 'Cá nhân: xếp hạng chung').row, grouped)).toEqual([
      'Nguyễn Văn Bình',
      'Trần Thị Ánh', // Á before Â, though Lê comes before Trần
      'Lê Văn Ân',
      '=Đỗ Văn Cường',
      'Phạm Thị Dung',
    ]);
  });

  it('shows equal places as equal and says how many share them', () => {
    for (const name of ['Trần Thị Ánh', 'Lê Văn Ân']) {
      expect(rowWith(sheet, name)).toEqual(expect.arrayContaining([2, 'đồng hạng 2 (2 cá nhân)']));
    }
    expect(rowWith(sheet, '=Đỗ Văn Cường')[0]).toBe(4);
  });

  it('puts who has no place at the end, with the value that is missing', () => {
    const row = rowWith(sheet, 'Phạm Thị Dung');
    expect(row[0]).toBe('–');
    expect(row).toContain('thiếu: Đợt 1: Việc đã xong');
    expect(cellWith(sheet, 'Chưa xếp hạng').row).toBe(cellWith(sheet, 'Phạm Thị Dung').row - 1);
  });

  it('has the groups in the order in which they were read, each ranked by itself', () => {
    const office = cellWith(sheet, 'I. Văn phòng (2 cá nhân)').row;
    const law = cellWith(sheet, 'II. Tư pháp (3 cá nhân)').row;
    expect(office).toBeGreaterThan(grouped);
    expect(namesBetween(office, law)).toEqual(['Nguyễn Văn Bình', 'Trần Thị Ánh']);
    expect(namesBetween(law, Infinity)).toEqual(['Lê Văn Ân', '=Đỗ Văn Cường', 'Phạm Thị Dung']);
  });

  it('shows the sections, the total and the band of each', () => {
    const row = cellWith(sheet, 'Nguyễn Văn Bình').row;
    const at = (title: string) => cellAt(sheet, row, cellWith(sheet, title).column)?.value;
    expect([at('I. Nhiệm vụ'), at('II. Phong trào'), at('Tổng điểm'), at('Xếp loại')]).toEqual([
      30,
      10,
      40,
      'Xuất sắc',
    ]);
    expect([at('Hạng chung'), at('Hạng theo bộ phận')]).toEqual([1, 1]);
  });

  it('shows what counts in the total, each under its cap, and says where a cap bit', () => {
    const capped = buildReports(cappedRun, cappedRules, 'vi').find(({ name }) => name === 'Xếp hạng')!;
    const column = (title: string) => cellWith(capped, title).column;
    const row = cellWith(capped, 'Trần Thị Ánh').row;
    expect(['Điểm', 'Điểm thưởng'].map((title) => cellAt(capped, row, column(title))?.value)).toEqual([
      30, 5,
    ]);
    expect(column('Tổng điểm')).toBeGreaterThan(column('Điểm thưởng'));
    expect(cellAt(capped, row, column('Ghi chú'))?.value).toBe(
      'đồng hạng 2 (2 cá nhân); Điểm thưởng: cộng được 8, không quá 5',
    );
    expect(cellWith(capped, 'Tối đa 5').column).toBe(column('Điểm thưởng'));
    // The section of the bonus stands before its cap.
    expect(textsOf(capped)).not.toContain('II. Phong trào');
    expect(textsOf(sheet)).not.toContain('Điểm thưởng');
  });

  it('has one header, which the page repeats, because all its tables have the same columns', () => {
    expect(cellsWith(sheet, 'Hạng chung')).toHaveLength(1);
    expect(sheet.print.repeatRows).toBeDefined();
    expect(textsOf(sheet)).not.toContain('Tập thể: xếp hạng chung');
  });
});
