import fc from 'fast-check';
import { reportContext } from '../../src/reports/facts/context';
import { entryText } from '../../src/reports/facts/entry-text';
import { percentText, shareText } from '../../src/reports/facts/exact-text';
import { problemText } from '../../src/reports/facts/problem-text';
import { reasonsIn } from '../../src/reports/facts/reasons';
import { byName } from '../../src/reports/facts/row-name';
import { namesIn, ruleText } from '../../src/reports/facts/rule-text';
import { sourceLink, sourceText } from '../../src/reports/facts/source-cells';
import { rules } from './support/rules';
import { run } from './support/run';

const context = reportContext(run, rules, 'vi');
const english = reportContext(run, rules, 'en');
const [people, collective] = context.subjects;

describe('a rule in words', () => {
  const word = (expression: string): string | undefined => ruleText(context, people!, expression);

  it('has titles for names and levels, and the signs people write', () => {
    expect(word('muc_do >= "tot"')).toBe('Mức độ hoàn thành ≥ “Hoàn thành tốt nhiệm vụ”');
    expect(word('d1_xong / d1_giao >= 99.5%')).toBe('Đợt 1: Việc đã xong ÷ Đợt 1: Việc được giao ≥ 99,5 %');
    expect(word('not sang_kien or total != 10')).toBe('không Sáng kiến hoặc Tổng điểm ≠ 10');
    expect(ruleText(english, english.subjects[0]!, 'sang_kien and total > 1')).toBe(
      'Sáng kiến and Tổng điểm > 1',
    );
  });

  it('compares dates as before and after, and shows a fixed parameter by its value', () => {
    expect(word('ngay < han')).toBe('Ngày nộp trước 15/11/2021');
    expect(word('ngay >= han')).toBe('Ngày nộp không trước 15/11/2021');
    expect(ruleText(english, english.subjects[0]!, 'ngay <= han')).toBe('Ngày nộp no later than 2021-11-15');
  });

  it('shows a parameter that an answer may have changed by its title alone', () => {
    expect(word('ca_ngay')).toBe('“Tính cả ngày hết hạn”');
  });

  it('gives up on what it cannot say: a function, a choice, an unknown name', () => {
    expect(word('streak(ldtt) >= 2')).toBeUndefined();
    expect(word('sang_kien ? 1 : 2')).toBeUndefined();
    expect(word('khong_co_ten')).toBeUndefined();
  });

  it('finds the names an expression reads, but not those inside texts', () => {
    expect(namesIn('muc_do == "tot" and điểm > 1')).toEqual(['muc_do', 'and', 'điểm']);
  });

  it('never fails, whatever the expression', () => {
    fc.assert(fc.property(fc.string(), (text) => void ruleText(context, collective!, text)));
  });
});

describe('exact figures', () => {
  it('write shares as people do', () => {
    expect(shareText(context, '7.5%')).toBe('7,5 %');
    expect(shareText(english, '7.5%')).toBe('7.5 %');
    expect(shareText(context, '5‰')).toBe('5 ‰');
    expect(shareText(context, '2/3')).toBe('2/3');
  });

  it.each([
    ['3/23', '13,04 %'], // 0,130434…
    ['2/3', '66,67 %'],
    ['1/8', '12,5 %'],
    ['1/1', '100 %'],
    ['0/5', '0 %'],
    ['1/20000', '0,01 %'], // exactly a half of the last digit goes up
  ])('round %s to %s', (ratio, text) => {
    expect(percentText(context, ratio)).toBe(text);
  });
});

describe('reasons', () => {
  it('show a code without a sentence by its text or its figures', () => {
    expect(entryText(context, { code: 'x.y', params: { text: 'Lý do riêng' } })).toBe('Lý do riêng');
    expect(entryText(context, { code: 'x.y', params: { a: 1, b: '2021-11-15' } })).toBe(
      'x.y; a = 1; b = 15/11/2021',
    );
  });

  it('gather what was read under the reason it belongs to, without the yes and no of a rule', () => {
    const cells = [{ sheet: 'Cá nhân', cell: 'F9' }];
    const input = (value: string | boolean) => ({ code: 'input', params: { title: 'Ngày', value }, cells });
    const reasons = reasonsIn(context, [
      { code: 'title.condition-unmet', params: { text: 'Muộn' } },
      input('2021-11-20'),
      input(true),
      { code: 'title.condition-unmet', params: { text: 'Khác' } },
    ]);
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toMatchObject({ details: 'Ngày: 20/11/2021', cells });
    expect(reasons[1]).toMatchObject({ details: '', cells: [] });
  });
});

describe('source cells', () => {
  const cell = (address: string, sheet = 'Cá nhân') => ({ sheet, cell: address });

  it('name the first three and count the rest', () => {
    expect(sourceText(context, [cell('F1')])).toBe("'Cá nhân'!F1");
    expect(sourceText(context, [cell('F1'), cell('F2'), cell('B5', 'Tập thể')])).toBe(
      "'Cá nhân'!F1, F2, 'Tập thể'!B5",
    );
    expect(
      sourceText(
        context,
        ['A1', 'A2', 'A3', 'A4', 'A5'].map((each) => cell(each)),
      ),
    ).toBe("'Cá nhân'!A1, A2, A3 và 2 ô khác");
    expect(sourceText(context, [])).toBe('');
  });

  it('double a quote in the name of a sheet', () => {
    expect(sourceText(context, [cell('A1', "Khối 'A'")])).toBe("'Khối ''A'''!A1");
  });

  it('lead to a cell of a workbook, not to a line of a file', () => {
    expect(sourceLink([cell('F12'), cell('F13')])).toEqual({ sheet: 'Cá nhân', cell: 'F12' });
    expect(sourceLink([cell('12:3', 'ca_nhan.csv')])).toBeUndefined();
    expect(sourceLink([])).toBeUndefined();
  });
});

describe('problems', () => {
  it('are worded anew where the catalogue has their sentence, else as the run words them', () => {
    const problem = {
      severity: 'error',
      code: 'reports.period',
      params: { period: '2021' },
      message: 'cũ',
    } as const;
    expect(problemText(english, problem)).toBe('Period: 2021');
    expect(problemText(english, { ...problem, code: 'không có' })).toBe('cũ');
  });
});

describe('names', () => {
  const sorted = (subject: NonNullable<typeof people>, ...names: string[]): string[] => {
    const [row] = subject.result.rows;
    const key = subject.population.key[0]!;
    return names
      .map((name) => ({ ...row!, key: { ...row!.key, [key]: name } }))
      .sort(byName(context, subject))
      .map((each) => each.key[key]!);
  };

  it('of people are sorted by the given name, with đ after d and marks in their order', () => {
    expect(sorted(people!, 'An Văn Đạt', 'Lê Ân', 'Bùi Ánh', 'Vũ Dũng', 'Cao An')).toEqual([
      'Cao An',
      'Bùi Ánh',
      'Lê Ân',
      'Vũ Dũng',
      'An Văn Đạt',
    ]);
  });

  it('of collectives are sorted as they stand', () => {
    expect(sorted(collective!, 'Xã Bình An', 'Phường Đông', 'Xã An Bình')).toEqual([
      'Phường Đông',
      'Xã An Bình',
      'Xã Bình An',
    ]);
  });
});
