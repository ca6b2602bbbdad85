import { completeRun, openRun } from './support/run';
import { runWith } from './support/variants';
import { cellAt, cellsWith, cellWith, rowWith, sheetOf, textsOf, valuesOf } from './support/sheet';

const sheet = sheetOf('Danh sách đề nghị');
const rowOf = (value: string): number => cellWith(sheet, value).row;
const beside = (label: string): unknown => valuesOf(sheet, rowOf(label))[1];

describe('Danh sách đề nghị', () => {
  it('has the head of a Vietnamese official list', () => {
    expect(rowWith(sheet, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')[0]).toMatch(/^…+$/);
    const motto = cellWith(sheet, 'Độc lập - Tự do - Hạnh phúc');
    expect(motto.style).toBe('motto');
    expect(motto.row).toBe(rowOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + 1);
    expect(cellWith(sheet, 'DANH SÁCH ĐỀ NGHỊ').style).toBe('title');
    expect(cellWith(sheet, 'Phong trào thi đua của xã Thử Nghiệm').style).toBe('subtitle');
  });

  it('lists the titles of people in the order of the rule set, then those of the collective', () => {
    const headings = sheet.cells.filter(({ style, value }) => style === 'heading' && value !== null);
    expect(headings.map(({ value }) => value)).toEqual([
      'I. LAO ĐỘNG TIÊN TIẾN',
      'II. CHIẾN SĨ THI ĐUA CƠ SỞ',
      'III. GIẤY KHEN',
      'IV. TẬP THỂ LAO ĐỘNG XUẤT SẮC',
      'V. CHỈ TIÊU CỦA KẾ HOẠCH',
    ]);
  });

  it('sorts a list as its title asks and carries the columns that it asks for', () => {
    const top = rowOf('I. LAO ĐỘNG TIÊN TIẾN');
    expect(valuesOf(sheet, top + 2)).toEqual([
      'STT',
      'Họ và tên',
      'Bộ phận',
      'Mức độ hoàn thành',
      'Tổng điểm',
      'Ghi chú',
    ]);
    const names = [4, 5, 6, 7].map((down) => cellAt(sheet, top + down, 1)?.value);
    expect(names).toEqual(['Nguyễn Văn Bình', 'Trần Thị Ánh', 'Lê Văn Ân', '=Đỗ Văn Cường']);
    expect(valuesOf(sheet, top + 8)).toEqual(['Tổng cộng: 4 cá nhân']);
  });

  it('keeps those who await the council apart from the nominated, without a number', () => {
    const total = rowOf('Tổng cộng: 1 cá nhân');
    expect(valuesOf(sheet, total + 1)).toEqual(['Chờ Hội đồng quyết định: 2 cá nhân']);
    expect(valuesOf(sheet, total + 2)).toEqual([
      '–',
      'Trần Thị Ánh',
      'Văn phòng',
      35,
      'không',
      'chờ Hội đồng quyết định',
    ]);
    expect(cellsWith(sheet, 'chờ Hội đồng quyết định').every(({ style }) => style === 'open')).toBe(true);
  });

  it('marks a provisional nomination and names those who cannot be decided', () => {
    const [, listed] = cellsWith(sheet, 'Nguyễn Văn Bình');
    expect(valuesOf(sheet, listed!.row)).toContain('tạm tính');
    expect(textsOf(sheet)).toContain('Chưa xác định được 1 cá nhân: Phạm Thị Dung (Tư pháp)');
  });

  it('says how the seats were counted, on what ground, and who stands at the cut', () => {
    expect(rowOf('Hạn mức Chiến sĩ thi đua cơ sở (tạm tính)')).toBeGreaterThan(
      rowOf('II. CHIẾN SĨ THI ĐUA CƠ SỞ'),
    );
    expect(beside('Căn cứ')).toBe(
      'Điều 9 khoản 3, Nghị định số 91/2017/NĐ-CP; Quy chế của xã (chưa đối chiếu)',
    );
    expect(beside('Cơ sở tính')).toBe('4 LĐTT');
    expect(beside('Số chính xác')).toBe('4 LĐTT × 50 % = 2');
    expect(beside('Số suất')).toBe('2 (làm tròn xuống)');
    expect(beside('Đã đề nghị')).toBe('1 trong 4 cá nhân đủ điều kiện');
    expect(beside('Tỷ lệ thực tế')).toBe('25 % (1/4)');
    expect(beside('Ở suất cuối')).toBe(
      'cùng đứng thứ 2 trong số đủ điều kiện: 2 cá nhân, chờ Hội đồng quyết định: Trần Thị Ánh (Văn phòng); Lê Văn Ân (Tư pháp)',
    );
    expect(beside('Đủ điều kiện, ngoài hạn mức')).toBe('=Đỗ Văn Cường (Tư pháp)');
  });

  it('shows the quotas of many groups in one table, their common grounds once', () => {
    const groups = ['Văn phòng', 'Tư pháp', 'Tài chính'];
    const grouped = runWith(
      (people) => ({ ...people, quotas: groups.map((group) => ({ ...people.quotas[0]!, group })) }),
      openRun,
    );
    const shown = sheetOf('Danh sách đề nghị', grouped);
    expect(textsOf(shown).filter((text) => text.startsWith('Căn cứ: '))).toHaveLength(1);
    for (const group of groups) {
      const [row] = cellsWith(shown, group).filter(({ column }) => column === 0);
      expect(valuesOf(shown, row!.row).slice(0, 5)).toEqual([
        group,
        '4 LĐTT × 50 % = 2',
        '2 (làm tròn xuống)',
        1,
        '25 % (1/4)',
      ]);
    }
  });

  it('says of a fixed number of seats that it is fixed, and multiplies nothing', () => {
    const fixed = runWith((people) => {
      const { share: _, ...quota } = people.quotas[0]!;
      return { ...people, quotas: [quota] };
    });
    const shown = sheetOf('Danh sách đề nghị', fixed);
    expect(rowWith(shown, 'Số suất')).toEqual(['Số suất', '2 (số ấn định)']);
    expect(textsOf(shown)).not.toContain('Cơ sở tính');
  });

  it('keeps a quota with its heading on one page', () => {
    const top = rowOf('Hạn mức Chiến sĩ thi đua cơ sở (tạm tính)');
    const end = rowOf('Tạm tính');
    for (const start of sheet.print.breaks?.rows ?? []) expect(start <= top || start > end).toBe(true);
    expect(sheet.print.breaks?.rows?.length).toBeGreaterThan(0);
  });

  it('does not say that the council is awaited once it has chosen', () => {
    const texts = textsOf(sheetOf('Danh sách đề nghị', completeRun)).join('\n');
    expect(texts).toContain('cùng đứng thứ 2 trong số đủ điều kiện: 2 cá nhân: ');
    expect(texts).not.toContain('chờ Hội đồng');
  });

  it('says that a title decided above is only proposed here', () => {
    expect(textsOf(sheet)).toContain('Cấp quyết định: Chủ tịch UBND xã.');
    expect(textsOf(sheet)).toContain(
      'Cấp quyết định: Chủ tịch UBND tỉnh; trình qua: UBND xã, UBND huyện; kết quả của cấp này là đề nghị.',
    );
  });

  it('shows each condition of the collective with its outcome, figures and a link to its cell', () => {
    expect(valuesOf(sheet, rowOf('Nội dung điều kiện') - 1)).toEqual([
      'Văn phòng UBND xã',
      'đề nghị (tạm tính)',
    ]);
    const date = 'Ngày nộp trước 15/11/2021 hoặc (“Tính cả ngày hết hạn” và Ngày nộp đúng ngày 15/11/2021)';
    expect(rowWith(sheet, date)).toEqual([1, date, 'đạt', '12/11/2021', "'Tập thể'!B5"]);
    const share = 'Tỷ lệ LĐTT ≥ 70 %';
    expect(rowWith(sheet, share)).toEqual([2, share, 'đạt', '80 % (4/5)', "'Cá nhân'!B9 và 4 ô khác"]);
    const count = 'Số CSTĐCS ≥ 1';
    expect(rowWith(sheet, count)).toEqual([3, count, 'đạt (tạm tính)', '1 người', "'Cá nhân'!B9"]);
    expect(cellWith(sheet, "'Tập thể'!B5").link).toEqual({ sheet: 'Tập thể', cell: 'B5' });
  });

  it('shows the targets of the plan as met or not met with their figures', () => {
    expect(rowWith(sheet, 'Chỉ tiêu 100 % LĐTT').slice(2)).toEqual([
      'chưa đạt',
      '80 % (4/5)',
      "'Cá nhân'!B14",
    ]);
    expect(rowWith(sheet, 'Chỉ tiêu có CSTĐCS')[2]).toBe('đạt (tạm tính)');
  });

  it('shows an unmet and an undecided condition of the collective as such', () => {
    const [row] = openRun.populations['don_vi']!.rows;
    const why = row!.why!['ttldxs']!.map((entry, index) => ({
      ...entry,
      code: `title.condition-${['unmet', 'undecided', 'met'][index]!}`,
    }));
    const changed = {
      ...openRun,
      populations: {
        ...openRun.populations,
        don_vi: {
          ...openRun.populations['don_vi']!,
          rows: [
            {
              ...row!,
              titles: { ttldxs: { decision: 'not-eligible' as const, reasons: why.slice(0, 1) } },
              why: { ...row!.why, ttldxs: why },
            },
          ],
        },
      },
    };
    const refused = sheetOf('Danh sách đề nghị', changed);
    expect(textsOf(refused)).toContain('không đủ điều kiện');
    expect(rowWith(refused, 'Tỷ lệ LĐTT ≥ 70 %')[2]).toBe('chưa xác định');
    const top = cellWith(refused, 'Nội dung điều kiện').row;
    expect(valuesOf(refused, top + 2)[2]).toBe('chưa đạt');
    expect(textsOf(refused)).toContain('Chưa có tập thể nào được đề nghị Tập thể Lao động xuất sắc.');
  });

  it('ends with the counts of the list and the places for two signatures', () => {
    expect(textsOf(sheet)).toContain(
      '(Danh sách này có: 4 cá nhân đề nghị Lao động tiên tiến; 1 cá nhân đề nghị Chiến sĩ thi đua cơ sở; ' +
        '1 cá nhân đề nghị Giấy khen; 1 tập thể đề nghị Tập thể Lao động xuất sắc.)',
    );
    expect(rowWith(sheet, 'NGƯỜI LẬP BIỂU')).toEqual(['NGƯỜI LẬP BIỂU', 'TM. HỘI ĐỒNG']);
    expect(sheet.cells.at(-1)!.row).toBe(sheet.print.area.bottom);
  });

  it('ends every table at the same right edge', () => {
    const edges = new Set<number>();
    for (const { row } of sheet.cells.filter(({ style }) => style === 'numbering')) {
      edges.add(Math.max(...sheet.cells.filter((cell) => cell.row === row).map(({ column }) => column)));
    }
    expect([...edges]).toEqual([sheet.widths.length - 1]);
  });
});
