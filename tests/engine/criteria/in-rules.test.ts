import type { Criterion, Method, Population } from '../../../src/rules/rule-set';
import { say, type Code } from '../../../src/locale/catalogue';
import { criterion, MEASURED, ROOT, decideOn, pointsIn, problemsOf } from './one-criterion';

describe('a criterion that is left to rows with a target', () => {
  const method: Method = { kind: 'leader', ...MEASURED, unassigned: 'exclude' };
  const other = criterion({ kind: 'per-count', count: 'có ? 1 : 0', each: 10 }, { id: 'khác' });
  const section: Criterion = { id: 'mục', title: 'Mục', max: 20, children: [criterion(method), other] };
  const rows = [
    { đạt: 120, giao: 100, có: true },
    { đạt: 5, giao: 0, có: true },
    { đạt: 5, giao: null, có: false },
  ];

  it('leaves the maximum of the others, and the section is stretched', () => {
    const result = decideOn([section], rows);
    expect(pointsIn(result)).toEqual([10, null, null]);
    expect(pointsIn(result, 'mục')).toEqual([20, 20, 0]);
    expect(result.rows.map(({ states }) => states?.['tc'])).toEqual([undefined, 'excluded', 'excluded']);
    expect(result.rows.map(({ maxima }) => maxima?.['tc'])).toEqual([undefined, 0, 0]);
    expect(result.run.state).toBe('complete');
  });

  it('says why', () => {
    const { rows: decided } = decideOn([section], rows);
    expect(decided[1]!.why!['tc']!.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['criterion.excluded', 'method.leader.unassigned-exclude']),
    );
  });

  it('may block them instead, at the cell of the target, whatever a missing result does', () => {
    const blocking = criterion({ ...method, unassigned: 'block' } as Method, { missing: 'zero' });
    const { run, rows: decided } = decideOn([blocking], rows);
    expect(decided.map(({ values }) => values['total'])).toEqual([10, null, null]);
    expect(run.problems).toMatchObject([
      { code: 'method.leader.no-target', cell: 'D3', column: 'tc', key: { tên: 'B' } },
      { code: 'method.leader.no-target', cell: 'D4', key: { tên: 'C' } },
    ]);
    expect(run.state).toBe('blocked');
  });
});

describe('a row to which a criterion does not apply', () => {
  it('is not looked at, neither as a leader nor for faults', () => {
    const method: Method = { kind: 'leader', ...MEASURED };
    const rows = [
      { đạt: 200, giao: 100, có: false },
      { đạt: 150, giao: 100, có: true },
      { đạt: 125, giao: 100, có: true },
      { đạt: 3, giao: -5, có: false },
    ];
    const result = decideOn([criterion(method, { applies: 'có' })], rows);
    expect(pointsIn(result)).toEqual([null, 10, 7.5, null]);
    expect(result.run.problems).toEqual([]);
  });
});

describe('points beyond max', () => {
  it('are kept where steps gain them', () => {
    const method: Method = { kind: 'step', ...MEASURED, step: '1%', lose: 1, gain: 0.5, gainCap: 2 };
    const result = decideOn(
      [criterion(method)],
      [
        { đạt: 103, giao: 100 },
        { đạt: 150, giao: 100 },
      ],
    );
    expect(pointsIn(result)).toEqual([11.5, 12]);
  });

  it('and below min are cut off, and the explanation says so', () => {
    const method: Method = { kind: 'normalised', actual: 'đạt', by: 'z-score', to: [5, 10] };
    const result = decideOn(
      [criterion(method)],
      [0, 0, 0, 0, 9].map((đạt) => ({ đạt })),
    );
    // mean 1.8, deviation √16.2: the last is 1.79 deviations above
    expect(pointsIn(result)).toEqual([2.76, 2.76, 2.76, 2.76, 10]);
    expect(result.rows[4]!.why!['tc']!.map(({ code }) => code)).toContain('criterion.bounded');
  });
});

describe('an explanation', () => {
  it('names who leads, with the cells it was read in', () => {
    const method: Method = { kind: 'leader', ...MEASURED, within: 'cụm' };
    const rows = [
      { cụm: 'I', đạt: 150, giao: 100 },
      { cụm: 'I', đạt: 125, giao: 100 },
      { cụm: 'II', đạt: 300, giao: 100 },
    ];
    const { rows: decided } = decideOn([criterion(method)], rows);
    const step = decided[1]!.why!['tc']!.find(({ code }) => code === 'method.leader.beyond')!;
    expect(say('vi', step.code as Code, step.params)).toBe(
      'Vượt chỉ tiêu, đạt 1,25 lần; dẫn đầu nhóm là A với 1,5 lần: 5 + (10 − 5) × (1,25 − 1) ÷ (1,5 − 1) = 7,5',
    );
    expect(step.cells).toEqual([
      { sheet: 'xa', cell: 'C2' },
      { sheet: 'xa', cell: 'D2' },
      { sheet: 'xa', cell: 'B2' },
    ]);
  });

  it('goes from what was read through the steps to the points', () => {
    const method: Method = { kind: 'step', actual: 'tỉ_lệ', target: 95, step: 1, count: 'begun', lose: 0.5 };
    const { rows } = decideOn([criterion(method)], [{ tỉ_lệ: 92.3 }]);
    expect(rows[0]!.why!['tc']!.map(({ code, params }) => say('vi', code as Code, params))).toEqual([
      'Tỷ lệ: 92,3',
      'Chưa đạt chỉ tiêu: 92,3 so với 95',
      'Chênh 2,7, mỗi bậc 1: được 2,7 bậc, tính 3 bậc. Trừ 0,5 × 3 = 1,5, còn 10 − 1,5 = 8,5',
      'Tiêu chí: 8,5 điểm (tối đa 10)',
    ]);
  });

  it('tells once what several conditions read', () => {
    const method: Method = {
      kind: 'tiers',
      tiers: [
        { when: 'tỉ_lệ >= 95', share: '100%' },
        { when: 'tỉ_lệ >= 90', lose: 2.5 },
      ],
      otherwise: { points: 0 },
    };
    const { rows } = decideOn([criterion(method)], [{ tỉ_lệ: 92 }]);
    expect(rows[0]!.why!['tc']!.map(({ code, params }) => say('vi', code as Code, params))).toEqual([
      'Tỷ lệ: 92',
      'Thuộc bậc 2 (tỉ_lệ >= 90): trừ 2,5, còn 10 − 2,5 = 7,5',
      'Tiêu chí: 7,5 điểm (tối đa 10)',
    ]);
  });
});

describe('a problem of a row', () => {
  it('names its cell', () => {
    const { run } = decideOn(
      [criterion({ kind: 'per-count', count: 'đạt', each: 2 })],
      [{ đạt: 1 }, { đạt: -1 }],
    );
    expect(run.problems).toMatchObject([
      { severity: 'error', code: 'method.per-count.negative', cell: 'C3', key: { tên: 'B' } },
    ]);
  });

  it('is that no tier or too many tiers hold', () => {
    const tiers = [
      { when: 'đạt > 5', points: 5 },
      { when: 'giao > 5', points: 3 },
    ];
    const { run } = decideOn(
      [criterion({ kind: 'tiers', hit: 'unique', tiers })],
      [
        { đạt: 6, giao: 1 },
        { đạt: 6, giao: 6 },
        { đạt: 1, giao: 1 },
      ],
    );
    expect(run.problems.map(({ code, key }) => [code, key?.['tên']])).toEqual([
      ['method.tiers.several-hits', 'B'],
      ['method.tiers.no-hit', 'C'],
    ]);
  });
});

describe('ratio, met and exceeded', () => {
  it.each([
    ['step', { kind: 'step', ...MEASURED, step: 1, lose: 1 }],
    ['leader', { kind: 'leader', ...MEASURED }],
  ])('can be asked of a criterion by %s', (_, method) => {
    const columns: Population['columns'] = [
      { id: 'r', title: 'r', formula: 'ratio(tc)' },
      { id: 'm', title: 'm', formula: 'met(tc)' },
      { id: 'e', title: 'e', formula: 'exceeded(tc)' },
    ];
    const rows = [
      { đạt: 120, giao: 100 },
      { đạt: 100, giao: 100 },
      { đạt: 50, giao: 100 },
    ];
    const result = decideOn([criterion(method as Method)], rows, { columns });
    expect(pointsIn(result, 'r')).toEqual([1.2, 1, 0.5]);
    expect(pointsIn(result, 'm')).toEqual([true, true, false]);
    expect(pointsIn(result, 'e')).toEqual([true, false, false]);
  });
});

describe('a decision that is open', () => {
  it('leaves the points of everyone open who is compared with the row, and of nobody else', () => {
    const titles: Population['titles'] = [
      { id: 'cờ', title: 'Cờ', candidates: 'cụm == "I"', order: [{ by: 'đạt' }], quota: { count: 1 } },
    ];
    const method: Method = { kind: 'normalised', actual: 'cờ ? 5 : 3', by: 'min-max', within: 'cụm' };
    const rows = [
      { cụm: 'I', đạt: 7 },
      { cụm: 'I', đạt: 7 },
      { cụm: 'I', đạt: 1 },
      { cụm: 'II', đạt: 1 },
    ];
    const { rows: decided } = decideOn([criterion(method)], rows, { titles });
    expect(decided.map(({ states }) => states?.['tc'])).toEqual(['open', 'open', 'open', undefined]);
  });
});

describe('units', () => {
  it('of a target that is a lone ratio are those of the result', () => {
    const step = (actual: string, target: string): Method => ({
      kind: 'step',
      actual,
      target,
      step: 1,
      lose: 1,
    });
    const rows = [{ tỉ_lệ: 68, phần_nghìn: 698, đạt: 0.7 }];
    expect(pointsIn(decideOn([criterion(step('tỉ_lệ', '70%'))], rows))).toEqual([8]);
    expect(pointsIn(decideOn([criterion(step('phần_nghìn', '70%'))], rows))).toEqual([8]);
    expect(pointsIn(decideOn([criterion(step('đạt', '70%'))], rows))).toEqual([10]);
    const range: Method = { kind: 'range', actual: 'tỉ_lệ', low: '60%', high: '(68%)' };
    expect(pointsIn(decideOn([criterion(range)], rows))).toEqual([10]);
  });

  it('that do not meet are an error at the target', () => {
    const area = { actual: 'diện_tích', step: 1, lose: 1 };
    expect(problemsOf({ kind: 'step', ...area, target: 'tỉ_lệ' })).toEqual([
      `${ROOT}.target: rules.units-differ`,
    ]);
    expect(problemsOf({ kind: 'step', ...area, target: '70%' })).toEqual([
      `${ROOT}.target: rules.units-differ`,
    ]);
    expect(problemsOf({ kind: 'proportional', actual: 'tỉ_lệ', target: 'phần_nghìn' })).toEqual([
      `${ROOT}.target: rules.units-differ`,
    ]);
    expect(problemsOf({ kind: 'range', actual: 'diện_tích', low: 1, high: 'tỉ_lệ' })).toEqual([
      `${ROOT}.high: rules.units-differ`,
    ]);
    expect(problemsOf({ kind: 'step', ...area, target: 'giao' })).toEqual([]);
  });
});
