import fc from 'fast-check';
import { FUNCTIONS } from '../../src/engine/expression/functions/registry';
import { reportContext } from '../../src/reports/facts/context';
import { entryText } from '../../src/reports/facts/entry-text';
import { percentText, shareText } from '../../src/reports/facts/exact-text';
import { figuresText } from '../../src/reports/facts/figures';
import { problemText } from '../../src/reports/facts/problem-text';
import { reasonsIn } from '../../src/reports/facts/reasons';
import { byName } from '../../src/reports/facts/row-name';
import { callSentence } from '../../src/reports/facts/rule-calls';
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

  it('has a sentence for every function of the language', () => {
    expect(word('exceeded(viec)')).toBe('vượt chỉ tiêu “Việc được giao”');
    expect(word('met(viec) and not exceeded(viec)')).toBe(
      'đạt chỉ tiêu “Việc được giao” và không vượt chỉ tiêu “Việc được giao”',
    );
    expect(word('streak(ldtt) >= 2')).toBe('số kỳ liên tiếp đạt “Lao động tiên tiến” ≥ 2');
    expect(word('times(ldtt, 3) >= 2')).toBe('số lần đạt “Lao động tiên tiến” trong 3 kỳ gần nhất ≥ 2');
    expect(word('oneOf(muc_do, "kem", "tot")')).toBe(
      'Mức độ hoàn thành là một trong “Không hoàn thành nhiệm vụ”, “Hoàn thành tốt nhiệm vụ”',
    );
    expect(word('given(total, 0) > 1')).toBe('Tổng điểm (thiếu thì lấy 0) > 1');
    for (const name of FUNCTIONS.keys()) expect(callSentence({ name }, ['a', 'b'])).toBeDefined();
  });

  it('says of a name behind parent. whose it is, and keeps brackets that are no call', () => {
    expect(word('parent.ti_le >= 70% and (total > 1 or sang_kien)')).toBe(
      'Tỷ lệ LĐTT của tập thể ≥ 70 % và (Tổng điểm > 1 hoặc Sáng kiến)',
    );
    expect(namesIn('parent.total > total')).toEqual(['total']);
  });

  it('gives up on what it cannot say: a choice, an unknown name, a bracket without end', () => {
    expect(word('sang_kien ? 1 : 2')).toBeUndefined();
    expect(word('khong_co_ten')).toBeUndefined();
    expect(word('met(khong_co_ten)')).toBeUndefined();
    expect(word('met(viec')).toBeUndefined();
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
    const row = people!.result.rows[0]!;
    const input = (value: string | boolean) => ({ code: 'input', params: { title: 'Ngày', value }, cells });
    const reasons = reasonsIn(context, people!, row, [
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

describe('a condition on a target', () => {
  const measures = [
    { code: 'input', params: { title: 'Thực hiện', value: 15_054, facet: 'value' } },
    { code: 'input', params: { title: 'Giao', value: 15_200, facet: 'value' } },
    { code: 'criterion.points', params: { title: 'Việc', points: 9 } },
  ];
  const row = { ...people!.result.rows[0]!, why: { viec: measures } };

  it('shows result and target of its criterion, not its points', () => {
    expect(figuresText(context, people!, row, 'exceeded(viec)')).toBe('Thực hiện: 15.054; Giao: 15.200');
    expect(figuresText(context, people!, row, 'viec > 1')).toBe('18,00');
    const unmet = { code: 'title.condition-unmet', params: { text: 'Chưa vượt', must: 'exceeded(viec)' } };
    expect(reasonsIn(context, people!, row, [unmet])[0]?.details).toBe('Thực hiện: 15.054; Giao: 15.200');
  });

  it('shows a share that was read in per cent', () => {
    const input = { code: 'input', params: { title: 'Tỷ lệ LĐTT', value: 0.5, facet: 'value' } };
    const unmet = { code: 'title.condition-unmet', params: { text: 'Chưa đủ' } };
    expect(reasonsIn(context, collective!, row, [unmet, input])[0]?.details).toBe('Tỷ lệ LĐTT: 50 %');
  });
});

describe('source cells', () => {
  const cell = (address: string, sheet = 'Cá nhân') => ({ sheet, cell: address });

  it('are named up to three; of more the first is, and the others are counted', () => {
    expect(sourceText(context, [cell('F1')])).toBe("'Cá nhân'!F1");
    expect(sourceText(context, [cell('F1'), cell('F2'), cell('B5', 'Tập thể')])).toBe(
      "'Cá nhân'!F1, F2, 'Tập thể'!B5",
    );
    expect(
      sourceText(
        context,
        ['A1', 'A2', 'A3', 'A4', 'A5'].map((each) => cell(each)),
      ),
    ).toBe("'Cá nhân'!A1 và 4 ô khác");
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

describe('people and collectives', () => {
  const collective = (id: string, change: Partial<(typeof rules)['populations'][number]>): boolean => {
    const populations = rules.populations.map((each) => (each.id === id ? { ...each, ...change } : each));
    const found = reportContext(run, { ...rules, populations }, 'vi').subjects;
    return found.find(({ population }) => population.id === id)!.collective;
  };

  it('are told apart by whom people belong to, and by what their table is called', () => {
    expect(people!.collective).toBe(false);
    expect(collective('don_vi', { title: 'Nơi công tác' })).toBe(true);
    const unjudged = { criteria: [], rankings: [], titles: [] };
    const populations = rules.populations.map((each) =>
      each.id === 'ca_nhan' ? { ...each, ...unjudged } : { ...each, title: 'Người lao động' },
    );
    const [first] = reportContext(run, { ...rules, populations }, 'vi').subjects.filter(
      ({ population }) => population.id === 'don_vi',
    );
    // Registrations belong to people, too.
    expect(first!.collective).toBe(false);
    expect(collective('ca_nhan', { title: 'Các xã, phường' })).toBe(true);
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
