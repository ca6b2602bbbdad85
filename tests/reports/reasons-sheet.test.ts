import { run } from './support/run';
import { cellAt, cellWith, cellsWith, rowWith, sheetOf, textsOf, valuesOf } from './support/sheet';

const sheet = sheetOf('Lý do chưa đề nghị');
const rowOf = (value: string): number => cellWith(sheet, value).row;

describe('Lý do chưa đề nghị', () => {
  it('has a section for each title with how many are not proposed for it', () => {
    const groups = sheet.cells.filter(({ style, value }) => style === 'group' && value !== null);
    expect(groups.map(({ value }) => value)).toEqual([
      'I. Lao động tiên tiến: 1 cá nhân chưa được đề nghị',
      'II. Chiến sĩ thi đua cơ sở: 4 cá nhân chưa được đề nghị',
      'III. Giấy khen: 1 cá nhân chưa được đề nghị',
      'IV. Tập thể Lao động xuất sắc: không có trường hợp nào',
    ]);
  });

  it('lists everybody who is not nominated by place, with the decision in words', () => {
    const top = rowOf('II. Chiến sĩ thi đua cơ sở: 4 cá nhân chưa được đề nghị');
    const shown = [1, 2, 3, 4].map((down) => [
      cellAt(sheet, top + down, 1)?.value,
      cellAt(sheet, top + down, 3)?.value,
    ]);
    expect(shown).toEqual([
      ['Trần Thị Ánh', 'chờ Hội đồng quyết định (tạm tính)'],
      ['Lê Văn Ân', 'chờ Hội đồng quyết định (tạm tính)'],
      ['=Đỗ Văn Cường', 'đủ điều kiện, ngoài hạn mức'],
      ['Phạm Thị Dung', 'chưa xác định được'],
    ]);
  });

  it('gives each reason its line, its figures and a link to its cell', () => {
    const top = rowOf('III. Giấy khen: 1 cá nhân chưa được đề nghị') + 1;
    const first = cellAt(sheet, top, 4)!.value as string;
    expect(first).toContain('Nộp hồ sơ muộn');
    expect(first).toMatch(/Ngày nộp: 20\/11\/2021$/);
    expect(cellAt(sheet, top, 5)).toMatchObject({
      value: "'Cá nhân'!F13",
      link: { sheet: 'Cá nhân', cell: 'F13' },
    });
    expect(cellAt(sheet, top + 1, 4)?.value).toContain('Vướng một việc khác');
    expect(cellAt(sheet, top + 1, 5)?.link).toEqual({ sheet: 'Cá nhân', cell: 'G13' });
    expect(sheet.merges).toContainEqual({ top, left: 1, bottom: top + 1, right: 1 });
  });

  it('leads to the row itself where a reason rests on no single cell', () => {
    const row = cellsWith(sheet, '=Đỗ Văn Cường')[0]!.row;
    expect(cellAt(sheet, row, 5)).toMatchObject({
      value: "'Cá nhân', dòng 13",
      link: { sheet: 'Cá nhân', cell: 'A13' },
    });
  });

  it('sums up who was not considered at all', () => {
    expect(valuesOf(sheet, cellsWith(sheet, '=Đỗ Văn Cường')[1]!.row + 2)).toEqual([
      'Không thuộc diện xét: 3 cá nhân (Trần Thị Ánh (Văn phòng); Lê Văn Ân (Tư pháp); Phạm Thị Dung (Tư pháp)).',
    ]);
  });

  it('names nobody who is nominated', () => {
    expect(textsOf(sheet).some((text) => text.includes('Nguyễn Văn Bình'))).toBe(false);
  });

  it('gives the line of a CSV file without a link', () => {
    const people = run.populations['ca_nhan']!;
    const rows = people.rows.map((row) => ({ ...row, sheet: 'ca_nhan.csv' }));
    const fromFile = { ...run, populations: { ...run.populations, ca_nhan: { ...people, rows } } };
    const shown = sheetOf('Lý do chưa đề nghị', fromFile);
    const row = cellsWith(shown, '=Đỗ Văn Cường')[0]!.row;
    expect(cellAt(shown, row, 5)?.value).toBe("'ca_nhan.csv', dòng 13");
    expect(cellAt(shown, row, 5)?.link).toBeUndefined();
  });
});

describe('Vấn đề', () => {
  const problems = sheetOf('Vấn đề');

  it('has errors first, then questions, then warnings, each with what to do', () => {
    const top = cellWith(problems, 'Mức độ').row + 2;
    expect([0, 1, 2].map((down) => valuesOf(problems, top + down)[1])).toEqual([
      'Lỗi',
      'Cần trả lời',
      'Lưu ý',
    ]);
    expect(rowWith(problems, 'Lỗi')).toEqual([
      1,
      'Lỗi',
      'Cá nhân',
      'E14',
      'Ô E14 để trống.',
      'Sửa ô này rồi chạy lại.',
    ]);
    expect(rowWith(problems, 'Lưu ý')).toEqual(expect.arrayContaining(['Bộ quy tắc', 'sources[1]']));
  });

  it('leads to the cell of a problem', () => {
    expect(cellWith(problems, 'E14').link).toEqual({ sheet: 'Cá nhân', cell: 'E14' });
    expect(cellWith(problems, 'sources[1]').link).toBeUndefined();
  });
});
