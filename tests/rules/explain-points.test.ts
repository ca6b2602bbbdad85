import { say, type Code } from '../../src/locale/catalogue';
import type { Criterion, Population } from '../../src/rules/rule-set';
import type { Entry } from '../../src/rules/run-result';
import { given, runSmall, smallRules } from '../contract/support/small-rules';
import type { Cells } from '../support/table';

const sentence = (language: 'vi' | 'en', { code, params }: Entry): string =>
  say(language, code as Code, params);

/** What is said of a column of the only row, each entry as a sentence. */
function toldOf(population: Partial<Population>, cells: Cells, column: string, language: 'vi' | 'en' = 'vi') {
  const { rows } = runSmall(smallRules(population), [cells]);
  return rows[0]!.why![column]!.map((entry) => sentence(language, entry));
}

const section = (children: Criterion[], more: Partial<Criterion> = {}): Criterion =>
  ({ id: 's', title: 'Mục I', children, ...more }) as Criterion;

describe('why a section has its points', () => {
  it('tells what each criterion gives, with its weight, and the sum', () => {
    const criteria = [section([given('a'), given('b', { weight: 2 }), given('c', { kind: 'penalty' })])];
    expect(toldOf({ criteria }, { a: 7, b: 4, c: 1 }, 's')).toEqual([
      'a: 7',
      'b: 4 × hệ số 2',
      'trừ c: 1',
      'Mục I: cộng 14 điểm (tối đa 30)', // 7 + 2 × 4 − 1
    ]);
  });

  it('tells a criterion that does not apply as such, and how the rest is stretched', () => {
    const criteria = [section([given('a'), given('b'), given('c', { applies: 'x' })])];
    expect(toldOf({ criteria }, { a: 8, b: 4, c: null, x: false }, 's')).toEqual([
      'a: 8',
      'b: 4',
      'c: không áp dụng',
      'Chỉ có 20 trong 30 điểm áp dụng, nên quy ra 30: 12 × 30 ÷ 20 = 18',
      'Mục I: cộng 18 điểm (tối đa 30)',
    ]);
    expect(toldOf({ criteria }, { a: 8, b: 4, c: null, x: false }, 's', 'en')).toContain(
      'Only 20 of 30 points apply, brought to 30: 12 × 30 ÷ 20 = 18',
    );
  });

  it('tells no stretch where the rules want none, only what can be reached', () => {
    const criteria = [section([given('a'), given('b', { applies: 'x' })])];
    const told = toldOf({ criteria, adjust: { rescale: 'none' } }, { a: 8, b: null, x: false }, 's');
    expect(told).toEqual(['a: 8', 'b: không áp dụng', 'Mục I: cộng 8 điểm (tối đa 10)']);
  });

  it('raises to its least points, and says so', () => {
    const criteria = [section([given('a'), given('c', { kind: 'penalty' })])];
    expect(toldOf({ criteria }, { a: 2, c: 5 }, 's')).toEqual([
      'a: 2',
      'trừ c: 5',
      'Mục I: kết quả -3 thấp hơn mức thấp nhất, tính 0',
      'Mục I: cộng 0 điểm (tối đa 10)',
    ]);
  });

  it('says whose points a best section takes', () => {
    const criteria = [section([given('a'), given('b'), given('c', { applies: 'x' })], { aggregate: 'best' })];
    expect(toldOf({ criteria }, { a: 3, b: 6, c: 9, x: false }, 's')).toEqual([
      'a: 3',
      'b: 6',
      'c: không áp dụng',
      'Mục I: lấy điểm cao nhất = 6 (b)',
    ]);
  });

  it('tells the shares that a mean is made of', () => {
    const criteria = [
      section([given('a', { weight: 3 }), given('b')], { aggregate: 'weighted-mean', max: 20 }),
    ];
    expect(toldOf({ criteria }, { a: 8, b: 4 }, 's')).toEqual([
      'a: 8 trên 10, hệ số 3',
      'b: 4 trên 10',
      'Mục I: trung bình có trọng số của tỷ lệ đạt × 20 = 14', // (3 × 0.8 + 0.4) ÷ 4 × 20
    ]);
  });

  it('tells which of the criteria that are counted were met', () => {
    const criteria = [
      section([given('a'), section([given('b'), given('c')], { id: 't', title: 'Mục nhỏ' })], {
        aggregate: 'met-share',
        max: 6,
      }),
    ];
    expect(toldOf({ criteria }, { a: 10, b: 10, c: 9 }, 's')).toEqual([
      'a: đạt',
      'b: đạt',
      'c: không đạt',
      'Mục I: đạt 2 trong 3 tiêu chí, 2 ÷ 3 × 6 = 4',
    ]);
  });

  it('says what it waits for, that nothing applies, and that nobody knows whether it applies', () => {
    const criteria = [section([given('a'), given('b')], { applies: 'x' }), given('c')];
    expect(toldOf({ criteria }, { a: 1, b: null, c: 1, x: true }, 's')).toEqual([
      'x: có',
      'a: 1',
      'b: chưa có điểm vì thiếu kết quả',
      'Mục I: chưa cộng được vì có tiêu chí thiếu kết quả',
    ]);
    expect(toldOf({ criteria }, { c: 1, x: false }, 's')).toEqual([
      'Mục I: không áp dụng, không tính vào điểm tối đa',
      'x: không',
    ]);
    expect(toldOf({ criteria }, { c: 1, x: null }, 's')).toEqual([
      'Mục I: chưa biết có áp dụng hay không vì thiếu số liệu, nên chưa chấm được',
      'x: (trống)',
    ]);
    const empty = [section([given('a', { applies: 'x' })]), given('c')];
    expect(toldOf({ criteria: empty }, { a: 1, c: 1, x: false }, 's')).toEqual([
      'a: không áp dụng',
      'Mục I: không tiêu chí nào áp dụng',
    ]);
  });
});

describe('why a total has its points', () => {
  const bonus = given('b', { kind: 'bonus' });
  const penalty = given('c', { kind: 'penalty' });

  it('tells a cap only where it bites', () => {
    const population = { criteria: [given('a'), bonus, penalty], adjust: { bonusCap: 5, penaltyCap: 5 } };
    expect(toldOf(population, { a: 8, b: 7, c: 2 }, 'bonus')).toEqual([
      'b: 7',
      'Điểm thưởng: cộng được 7, không quá 5',
      'Điểm thưởng: 5',
    ]);
    expect(toldOf(population, { a: 8, b: 7, c: 2 }, 'penalty')).toEqual(['c: 2', 'Điểm trừ: 2']);
    expect(toldOf(population, { a: 8, b: 7, c: 2 }, 'total')).toEqual([
      'Tổng điểm = 8 + thưởng 5 − trừ 2 = 11',
    ]);
  });

  it('tells the bound of the total that bites', () => {
    const criteria = [given('a'), bonus, penalty];
    const adjust = { totalMin: 3, totalMax: 12 };
    expect(toldOf({ criteria, adjust }, { a: 8, b: 7, c: 0 }, 'total')).toEqual([
      'Tổng điểm = 8 + thưởng 7 − trừ 0 = 15',
      'Tổng điểm không quá 12: tính 12',
    ]);
    expect(toldOf({ criteria, adjust }, { a: 1, b: 0, c: 4 }, 'total')).toEqual([
      'Tổng điểm = 1 + thưởng 0 − trừ 4 = -3',
      'Tổng điểm không thấp hơn 3: tính 3',
    ]);
    expect(toldOf({ criteria, adjust }, { a: 8, b: 0, c: 4 }, 'total')).toHaveLength(1);
  });

  it('tells the stretch of the score where a top criterion does not apply', () => {
    const criteria = [given('a'), given('b', { applies: 'x' })];
    expect(toldOf({ criteria, adjust: { rescale: 'total' } }, { a: 7, b: 0, x: false }, 'score')).toEqual([
      'a: 7',
      'b: không áp dụng',
      'Chỉ có 10 trong 20 điểm áp dụng, nên quy ra 20: 7 × 20 ÷ 10 = 14',
      'Điểm chấm: 14',
    ]);
  });

  it('names the criteria that it waits for', () => {
    const criteria = [given('a'), given('b'), penalty];
    expect(toldOf({ criteria }, { a: 1, b: null, c: null }, 'total')).toEqual([
      'Tổng điểm: chưa có, vì thiếu điểm của b; c',
    ]);
    expect(toldOf({ criteria }, { a: 1, b: null, c: null }, 'score').at(-1)).toBe(
      'Điểm chấm: chưa cộng được vì có tiêu chí thiếu kết quả',
    );
  });

  it('says that no criterion applies', () => {
    const criteria = [given('a', { applies: 'x' })];
    expect(toldOf({ criteria }, { a: 1, x: false }, 'total')).toEqual([
      'Tổng điểm: không có, vì không tiêu chí nào áp dụng',
    ]);
  });

  it('tells the rounding where only the total is rounded', () => {
    const criteria: Criterion[] = [
      { id: 'p', title: 'P', max: 10, method: { kind: 'proportional', actual: 'a', target: 3 } },
    ];
    const rules = smallRules({ criteria }, { rounding: { at: 'total', decimals: 1 } });
    const { rows } = runSmall(rules, [{ a: 2 }]);
    const told = rows[0]!.why!['total']!;
    expect(told.map(({ code }) => code)).toEqual(['total.points', 'total.rounded']);
    expect(told[1]!.params).toMatchObject({ total: 6.7 }); // 10 × 2 ÷ 3
  });
});

describe('why a criterion has its points', () => {
  const proportional = (more: Partial<Criterion> = {}): Criterion =>
    ({
      id: 'p',
      title: 'P',
      max: 10,
      method: { kind: 'proportional', actual: 'a', target: 'b' },
      ...more,
    }) as Criterion;

  it('tells the rounding only where there is one', () => {
    const criteria = [proportional()];
    expect(toldOf({ criteria }, { a: 1, b: 3 }, 'p').at(-1)).toBe('P: làm tròn thành 3,33 điểm (tối đa 10)');
    expect(toldOf({ criteria }, { a: 1, b: 4 }, 'p').at(-1)).toBe('P: 2,5 điểm (tối đa 10)');
  });

  it.each([
    ['block', 'P: thiếu kết quả nên chưa chấm được'],
    ['zero', 'P: thiếu kết quả, tính 0 điểm theo quy tắc'],
    ['full', 'P: thiếu kết quả, tính đủ 10 điểm theo quy tắc'],
    ['exclude', 'P: thiếu kết quả, theo quy tắc thì không tính vào điểm tối đa'],
  ] as const)('tells what the rules make of a missing result: %s', (missing, told) => {
    const criteria = [proportional({ missing }), given('c')];
    const [first, ...read] = toldOf({ criteria }, { a: null, b: 3, c: 1 }, 'p');
    expect(first).toBe(told);
    expect(read).toEqual(['a: (trống)', 'b: 3']);
  });

  it('reads only what decides where it does not apply', () => {
    const criteria = [proportional({ applies: 'x' }), given('c')];
    expect(toldOf({ criteria }, { a: 1, b: 3, c: 1, x: false }, 'p')).toEqual([
      'P: không áp dụng, không tính vào điểm tối đa',
      'x: không',
    ]);
    expect(toldOf({ criteria }, { a: 1, b: 3, c: 1, x: null }, 'p')).toEqual([
      'P: chưa biết có áp dụng hay không vì thiếu số liệu, nên chưa chấm được',
      'x: (trống)',
    ]);
    expect(toldOf({ criteria }, { a: 3, b: 3, c: 1, x: true }, 'p')[0]).toBe('x: có');
  });

  it('says nothing of a maximum that there is not', () => {
    const criteria: Criterion[] = [{ id: 'f', title: 'F', method: { kind: 'formula', expression: 'a - 5' } }];
    expect(toldOf({ criteria }, { a: 12 }, 'f').at(-1)).toBe('F: 7 điểm');
    expect(toldOf({ criteria }, { a: 2 }, 'f').slice(-2)).toEqual([
      'F: kết quả -3 thấp hơn mức thấp nhất, tính 0',
      'F: 0 điểm',
    ]);
  });
});
