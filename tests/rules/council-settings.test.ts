import type { RecordedChoice } from '../../src/rules/decide/choice';
import type { Population, RuleSet } from '../../src/rules/rule-set';
import type { Run } from '../../src/rules/run-result';
import { decideRows } from '../support/decide';
import type { Cells } from '../support/table';

/** A section of two criteria, one that only officials have; a gate for those under investigation. */
const PEOPLE: Population = {
  id: 'nguoi',
  title: 'Cá nhân',
  key: ['ten'],
  fields: [
    { id: 'ten', title: 'Họ tên', type: 'text' },
    { id: 'a', title: 'A', type: 'number' },
    { id: 'b', title: 'B', type: 'number' },
    { id: 'lanh_dao', title: 'Lãnh đạo', type: 'flag' },
    { id: 'xem_xet', title: 'Đang bị xem xét kỷ luật', type: 'flag' },
  ],
  criteria: [
    {
      id: 'muc_I',
      title: 'Mục I',
      children: [
        { id: 'cA', title: 'Tiêu chí A', max: 10, min: 2, method: { kind: 'given', field: 'a' } },
        {
          id: 'cB',
          title: 'Tiêu chí B',
          max: 5,
          applies: 'lanh_dao',
          method: { kind: 'given', field: 'b' },
        },
      ],
    },
  ],
  adjust: { rescale: 'none' },
  gates: [
    {
      id: 'ky_luat',
      when: 'xem_xet',
      effect: 'no-titles',
      because: 'Đang bị xem xét kỷ luật',
      basis: ['nd'],
    },
  ],
  titles: [
    { id: 'ldtt', title: 'LĐTT', conditions: [{ id: 'd', must: 'total >= 8', otherwise: 'Dưới 8 điểm' }] },
  ],
};
const RULES: RuleSet = {
  format: 'binh-xet/1',
  id: 'hoi-dong',
  title: 'Hội đồng',
  sources: [{ id: 'nd', text: 'Nghị định', verified: true }],
  populations: [PEOPLE],
};
const an: Cells = { ten: 'An', a: 6, b: 1, lanh_dao: true, xem_xet: false };

const points = (key: string, title: string, value: string, more: Partial<RecordedChoice> = {}) =>
  ({
    kind: 'points',
    population: 'nguoi',
    title,
    key: [key],
    value,
    because: 'Có thành tích đột xuất',
    row: 5,
    ...more,
  }) as const;
const gate = (key: string[], value: string, more: Partial<RecordedChoice> = {}) =>
  ({
    kind: 'gate',
    population: 'nguoi',
    title: 'ky_luat',
    key,
    value,
    because: 'Đã có kết luận',
    row: 6,
    ...more,
  }) as const;

const runOf = (rows: readonly Cells[], choices: readonly Partial<RecordedChoice>[], rules = RULES): Run =>
  decideRows(rules, { nguoi: rows }, choices);
const rowsOf = (run: Run) => run.populations['nguoi']!.rows;
const first = (run: Run) => rowsOf(run)[0]!;
const codes = (run: Run) => run.problems.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);

describe('points that the council sets', () => {
  it('take the place of those that were scored, in sums and conditions too', () => {
    const run = runOf([an, { ...an, ten: 'Bình' }], [points('An', 'cA', '9.5')]);
    expect(rowsOf(run).map(({ values }) => [values['cA'], values['muc_I'], values['total']])).toEqual([
      [9.5, 10.5, 10.5],
      [6, 7, 7],
    ]);
    expect(rowsOf(run).map(({ states }) => states?.['cA'])).toEqual(['overridden', undefined]);
    expect(rowsOf(run).map(({ titles }) => titles['ldtt']!.decision)).toEqual(['nominated', 'not-eligible']);
    expect(run.problems).toEqual([]);
  });

  it('are told with the reason, who decided, where that stands, and what the rules gave', () => {
    const choice = points('An', 'cA', '9', { by: 'Chủ tịch Hội đồng' });
    expect(first(runOf([an], [choice])).why!['cA']).toEqual([
      {
        code: 'criterion.set-by',
        params: {
          title: 'Tiêu chí A',
          points: 9,
          computed: 6,
          because: 'Có thành tích đột xuất',
          by: 'Chủ tịch Hội đồng',
        },
        cells: [{ sheet: 'choices.csv', cell: '5' }],
      },
    ]);
    expect(first(runOf([an], [points('An', 'cA', '9')])).why!['cA']).toMatchObject([
      { code: 'criterion.set' },
    ]);
  });

  it('settle a result that is missing', () => {
    const blank = { ...an, a: null };
    expect(runOf([blank], []).state).toBe('blocked');
    const run = runOf([blank], [points('An', 'cA', '7')]);
    expect([run.state, first(run).values['total'], first(run).values['cA']]).toEqual(['complete', 8, 7]);
    expect(first(run).why!['cA']![0]!.params['computed']).toBeNull();
  });

  it('may be those of a whole section', () => {
    const run = runOf([an], [points('An', 'muc_I', '14')]);
    expect([first(run).values['muc_I'], first(run).values['cA'], first(run).values['total']]).toEqual([
      14, 6, 14,
    ]);
    expect(first(run).states).toEqual({ muc_I: 'overridden' });
  });

  it('are rounded as the rules say', () => {
    expect(first(runOf([an], [points('An', 'cA', '9.005')])).values['cA']).toBe(9.01);
  });

  it.each([
    ['above the most', points('An', 'cA', '10.5'), 'choice.points-outside'],
    ['below the least', points('An', 'cA', '1'), 'choice.points-outside'],
    ['without a reason', points('An', 'cA', '9', { because: ' ' }), 'choice.needs-reason'],
    ['of nobody', points('Ai', 'cA', '9'), 'choice.unknown-row'],
    ['that are no number', points('An', 'cA', 'chín'), 'choice.bad-points'],
    ['that are not written', points('An', 'cA', ''), 'choice.bad-points'],
  ])('%s are an error and change nothing', (_, choice, code) => {
    const run = runOf([an], [choice]);
    expect(codes(run)).toEqual([`error ${code} 5`]);
    expect([first(run).values['cA'], first(run).states]).toEqual([6, undefined]);
  });

  it('of a criterion that does not apply to the row are an error', () => {
    const run = runOf([{ ...an, lanh_dao: false }], [points('An', 'cB', '3')]);
    expect(codes(run)).toEqual(['error choice.points-not-applicable 5']);
    expect(first(run).states).toEqual({ cB: 'excluded' });
  });

  it('are an error where two lines set them differently', () => {
    const run = runOf([an], [points('An', 'cA', '9'), points('An', 'cA', '8', { row: 7 })]);
    expect(codes(run)).toEqual(['error choice.two-values 7']);
    expect(codes(runOf([an], [points('An', 'cA', '9'), points('An', 'cA', '9', { row: 7 })]))).toEqual([]);
  });
});

describe('a gate that the council decides about', () => {
  const able = { ...an, a: 8, xem_xet: true };
  const decision = (run: Run) => rowsOf(run).map(({ titles }) => titles['ldtt']!.decision);

  it.each(['không', '0', '', 'Không áp dụng'])(
    'does not apply to the row that it is lifted for (%j)',
    (value) => {
      const rows = [able, { ...able, ten: 'Bình' }];
      expect(decision(runOf(rows, []))).toEqual(['not-eligible', 'not-eligible']);
      const run = runOf(rows, [gate(['An'], value)]);
      expect(decision(run)).toEqual(['nominated', 'not-eligible']);
      expect(rowsOf(run).map(({ gates }) => gates)).toEqual([undefined, ['ky_luat']]);
      expect(run.problems).toEqual([]);
    },
  );

  it('is lifted for all rows where no row is named, but for those that say otherwise', () => {
    const rows = [able, { ...able, ten: 'Bình' }, { ...able, ten: 'Chi' }];
    // what is said of a row goes before, wherever it stands
    const run = runOf(rows, [gate(['Bình'], 'có', { row: 7 }), gate([], 'không')]);
    expect(decision(run)).toEqual(['nominated', 'not-eligible', 'nominated']);
    expect(run.problems).toEqual([]);
  });

  it('is closed for a row that the council applies it to', () => {
    const run = runOf([{ ...able, xem_xet: false }], [gate(['An'], 'có', { by: 'Hội đồng' })]);
    expect(decision(run)).toEqual(['not-eligible']);
    expect(first(run).titles['ldtt']!.reasons.map(({ code, params }) => [code, params['reason']])).toEqual([
      ['title.gate', undefined],
      ['gate.imposed-by', 'Đã có kết luận'],
    ]);
  });

  it('is known where its condition is not: the row is no longer blocked', () => {
    const unknown = { ...able, xem_xet: null };
    expect(decision(runOf([unknown], []))).toEqual(['undecided']);
    const run = runOf([unknown], [gate(['An'], 'không')]);
    expect([decision(run), run.state]).toEqual([['nominated'], 'complete']);
  });

  it('tells the reason where the title is explained', () => {
    const run = runOf([able], [gate(['An'], 'không')]);
    expect(first(run).why!['ldtt']).toContainEqual({
      code: 'gate.lifted',
      params: { gate: 'ky_luat', because: 'Đang bị xem xét kỷ luật', reason: 'Đã có kết luận' },
      cells: [{ sheet: 'choices.csv', cell: '6' }],
    });
  });

  it.each([
    ['without a reason', gate(['An'], 'không', { because: '' }), 'error choice.needs-reason 6'],
    ['with another answer', gate(['An'], 'có lẽ'), 'error choice.bad-gate 6'],
    ['of nobody', gate(['Ai'], 'không'), 'error choice.unknown-row 6'],
    ['that leaves it to all rows', gate([], 'có'), 'warning choice.gate-as-before 6'],
  ])('is as the rules have it after a choice %s', (_, choice, expected) => {
    const run = runOf([able], [choice]);
    expect(codes(run)).toEqual([expected]);
    expect(decision(run)).toEqual(['not-eligible']);
  });

  it('is an error where two lines differ', () => {
    const run = runOf([able], [gate(['An'], 'không'), gate(['An'], 'có', { row: 7 })]);
    expect(codes(run)).toEqual(['error choice.two-values 7']);
  });
});

it('a number of seats without a reason is an error, and the quota is counted as the rules have it', () => {
  const quota = { count: 1 };
  const rules: RuleSet = {
    ...RULES,
    populations: [{ ...PEOPLE, titles: [{ ...PEOPLE.titles![0]!, order: [{ by: 'a' }], quota }] }],
  };
  const choice = { kind: 'seats', population: 'nguoi', title: 'ldtt', value: '2', because: '' } as const;
  const run = runOf([{ ...an, a: 9 }], [choice], rules);
  expect(codes(run)).toEqual(['error choice.needs-reason 2']);
  expect(run.populations['nguoi']!.quotas[0]!.seats).toBe(1);
});
