import fc from 'fast-check';
import { terminalReport } from '../../src/reports/terminal';
import { textTable } from '../../src/reports/terminal/text-table';
import { columnsOf, cut, fit, wrap } from '../../src/reports/terminal/text-width';
import { rules } from './support/rules';
import { completeRun, openRun, run } from './support/run';

const report = (from = run, width = 100, color = false): string =>
  terminalReport(from, rules, 'vi', { color, width });
const lines = (text: string): string[] => text.split('\n');

describe('the report on a terminal', () => {
  it('begins with the rule set, the period and the state', () => {
    expect(lines(report()).slice(0, 3)).toEqual([
      'Phong trào thi đua của xã Thử Nghiệm (thu-nghiem 3)',
      'Kỳ xét: 2021',
      'CÒN LỖI – CHƯA DÙNG ĐỂ TRÌNH.',
    ]);
    expect(report(openRun)).toContain('Còn chờ quyết định của Hội đồng hoặc câu trả lời.');
    expect(report(completeRun)).toContain('Đã xong');
  });

  it('ranks people with equal places marked and whoever has none at the end', () => {
    const shown = lines(report());
    const top = shown.findIndex((line) => line.startsWith('Hạng'));
    expect(shown.slice(top + 1, top + 6).map((line) => line.split(/\s{2,}/).slice(0, 2))).toEqual([
      ['1', 'Nguyễn Văn Bình'],
      ['2 =', 'Trần Thị Ánh'],
      ['2 =', 'Lê Văn Ân'],
      ['4', '=Đỗ Văn Cường'],
      ['–', 'Phạm Thị Dung'],
    ]);
    expect(report()).toContain('Chưa xếp hạng Phạm Thị Dung (Tư pháp): thiếu: Đợt 1: Việc đã xong');
  });

  it('says in one line how a quota was counted and what was taken', () => {
    expect(report(run, 200)).toContain(
      'Chiến sĩ thi đua cơ sở: cơ sở tính 4 LĐTT × 50 % = 2 → 2 suất (làm tròn xuống); đã đề nghị 1, thực tế 25 % (1/4)',
    );
  });

  it('names once who is tied at the cut and awaits the council, and who is over the quota', () => {
    const text = report(run, 200);
    expect(
      text.match(/chờ Hội đồng quyết định: Trần Thị Ánh \(Văn phòng\); Lê Văn Ân \(Tư pháp\)/g),
    ).toHaveLength(1);
    expect(text).toContain('Đủ điều kiện, ngoài hạn mức: =Đỗ Văn Cường (Tư pháp)');
    expect(text).toContain('Chưa xác định được: 1 cá nhân: Phạm Thị Dung (Tư pháp)');
  });

  it('gives the verdict on the collective with its conditions and the targets', () => {
    const text = report(run, 200);
    expect(text).toContain('Văn phòng UBND xã: đề nghị (tạm tính)');
    expect(text).toMatch(/\n {2}đạt {13}Tỷ lệ LĐTT ≥ 70 % – 80 % \(4\/5\)\n/);
    expect(text).toMatch(/\n {2}chưa đạt {8}Chỉ tiêu 100 % LĐTT – 80 % \(4\/5\); 'Cá nhân'!B14\n/);
  });

  it('has the word of each decision for a collective that meets its conditions and is not proposed', () => {
    const office = run.populations['don_vi']!;
    const words = {
      'over-quota': 'hết suất',
      council: 'chờ Hội đồng',
      'voted-down': 'không đủ phiếu',
    } as const;
    for (const decision of ['over-quota', 'council', 'voted-down'] as const) {
      const reasons = [{ code: 'vote.failed', params: { title: 'Tập thể', needed: 2 } }];
      const rows = office.rows.map((row) => ({ ...row, titles: { ttldxs: { decision, reasons } } }));
      const text = report({ ...run, populations: { ...run.populations, don_vi: { ...office, rows } } }, 200);
      expect(text).toMatch(new RegExp(`\\n {2}${words[decision]} +Không đạt ngưỡng biểu quyết`));
      expect(text).not.toMatch(/chưa xác định +Không đạt/);
    }
  });

  it('gives of many collectives only those that are refused, with the reason', () => {
    const office = run.populations['don_vi']!;
    const refused = {
      decision: 'not-eligible' as const,
      reasons: [{ code: 'title.condition-unmet', params: { text: 'Nộp muộn', condition: 'dung_han' } }],
    };
    const rows = ['A', 'B', 'C', 'D'].map((name, index) => ({
      ...office.rows[0]!,
      key: { ten: `Tổ ${name}` },
      titles: { ttldxs: index === 3 ? refused : { decision: 'nominated' as const, reasons: [] } },
    }));
    const text = report({ ...run, populations: { ...run.populations, don_vi: { ...office, rows } } });
    expect(text).toContain('Chưa đề nghị: 1 tập thể\n- Tổ D: Nộp muộn\n');
    expect(text).not.toContain('Tổ A: đề nghị');
  });

  it('groups the problems by severity', () => {
    const text = report();
    const order = ['LỖI (1)', '- Ô E14 để trống.', 'CẦN TRẢ LỜI (1)', 'LƯU Ý (1)'].map((part) =>
      text.indexOf(part),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('writes no escape code without colour, and the same text with it', () => {
    const escape = String.fromCharCode(27);
    expect(report()).not.toContain(escape);
    const coloured = report(run, 100, true);
    expect(coloured).toContain(`${escape}[31m`);
    expect(coloured.split(new RegExp(`${escape}\\[\\d+m`)).join('')).toBe(report());
  });

  it.each([40, 60, 80, 120])('keeps every line within %i columns', (width) => {
    for (const line of lines(report(run, width))) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  it('works in English', () => {
    const text = terminalReport(run, rules, 'en', { color: false, width: 200 });
    expect(text).toContain(
      'base 4 LĐTT × 50 % = 2 → 2 seats (rounded down); nominated 1, effective 25 % (1/4)',
    );
    expect(text).toContain('ERRORS (1)');
  });
});

describe('text on a terminal', () => {
  it('counts a letter with its marks as one column, composed or not', () => {
    expect(columnsOf('Nguyễn Thị Ưởng')).toBe(15);
    expect(columnsOf('Nguyễn Thị Ưởng'.normalize('NFD'))).toBe(15);
  });

  it('fills or cuts to exactly the width', () => {
    expect(fit('Ưởng', 6)).toBe('Ưởng  ');
    expect(fit('9,5', 6, 'right')).toBe('   9,5');
    expect(cut('Nguyễn Văn An', 8)).toBe('Nguyễn…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const clean = text.replace(/\s/gu, ' ');
        expect(columnsOf(fit(clean, width))).toBe(width);
      }),
    );
  });

  it('wraps at spaces and loses no word that fits', () => {
    const text = 'Đăng ký danh hiệu thi đua muộn so với hạn của kế hoạch';
    const wrapped = wrap(text, 20, '  ');
    expect(wrapped.every((line) => columnsOf(line) <= 20)).toBe(true);
    expect(wrapped.map((line) => line.trim()).join(' ')).toBe(text);
    expect(wrapped.slice(1).every((line) => line.startsWith('  '))).toBe(true);
  });

  it('wraps at no space that does not break', () => {
    expect(wrap("chưa đạt; 'Cá\u00a0nhân'!D29", 14)).toEqual(['chưa đạt;', "'Cá nhân'!D29"]);
  });

  it('aligns columns whose letters are written with combining marks', () => {
    const [head, first, second] = textTable(
      [
        { title: 'Tên', values: ['Ưởng'.normalize('NFD'), 'Anh'] },
        { title: 'Điểm', values: ['9', '10'], align: 'right' },
      ],
      40,
    );
    expect([head, first, second]).toEqual(['Tên   Điểm', 'Ưởng     9', 'Anh     10']);
  });
});
