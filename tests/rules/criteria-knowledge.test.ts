import type { Criterion, RuleSet } from '../../src/rules/rule-set';
import { validateRules } from '../../src/rules/validate';
import { decideRows } from '../support/decide';

const measured = { actual: 'đạt', target: 10 } as const;

/** A criterion of each method, by its kind, and sections over two of them. */
const CRITERIA: readonly Criterion[] = [
  leaf('typed', { kind: 'given', field: 'chấm' }),
  leaf('proportional', { kind: 'proportional', ...measured }),
  leaf('step', { kind: 'step', ...measured, step: 1, lose: 1 }),
  leaf('tiers', { kind: 'tiers', tiers: [{ when: 'đạt > 5', points: 4 }], otherwise: { points: 1 } }),
  leaf('pass', { kind: 'pass', when: 'đạt >= 8' }),
  leaf('levels', { kind: 'levels', of: 'mức', points: { thấp: 1, cao: 3 } }),
  leaf('per_count', { kind: 'per-count', count: 'đạt', each: 1 }),
  leaf('range', { kind: 'range', actual: 'đạt', low: 8, high: 11 }),
  leaf('leader', { kind: 'leader', ...measured }),
  leaf('normalised', { kind: 'normalised', actual: 'đạt', by: 'min-max' }),
  leaf('formula', { kind: 'formula', expression: 'đạt / 4' }),
  section('best', ['pass', 'formula']),
  section('sum', ['pass', 'formula']),
];

function leaf(id: string, method: Extract<Criterion, { method: unknown }>['method']): Criterion {
  return { id, title: id, max: 5, method };
}

function section(aggregate: 'best' | 'sum', kinds: readonly string[]): Criterion {
  const children = kinds.map((kind) =>
    leaf(`${kind}_${aggregate}`, { kind: 'pass', when: `đạt >= ${kind.length}` }),
  );
  return { id: `section_${aggregate}`, title: aggregate, aggregate, children };
}

function rulesWith(criteria: readonly Criterion[], columns: Record<string, string> = {}): RuleSet {
  const field = { title: 'x', type: 'number' } as const;
  const levels = ['thấp', 'cao'].map((id) => ({ id, title: id }));
  return {
    format: 'binh-xet/1',
    id: 'x',
    title: 'X',
    populations: [
      {
        id: 'p',
        title: 'P',
        key: ['tên'],
        fields: [
          { id: 'tên', title: 'Tên', type: 'text' },
          { id: 'đạt', ...field },
          { id: 'chấm', ...field },
          { id: 'mức', title: 'Mức', type: 'level', levels },
        ],
        columns: Object.entries(columns).map(([id, formula]) => ({ id, title: id, formula })),
        criteria: [...criteria],
      },
    ],
  };
}

/** The calls that may be asked of a criterion. */
const answered = (id: string): string[] =>
  ['ratio', 'met', 'exceeded'].filter(
    (call) => validateRules(rulesWith(CRITERIA, { hỏi: `${call}(${id})` })).problems.length === 0,
  );

describe('what may be asked of a criterion', () => {
  it.each([
    ['proportional', ['ratio', 'met', 'exceeded']],
    ['step', ['ratio', 'met', 'exceeded']],
    ['leader', ['ratio', 'met', 'exceeded']],
    ['range', ['met']],
    ['pass', ['met']],
    ['section_best', ['met']],
    ['section_sum', []],
    ['typed', []],
    ['tiers', []],
    ['levels', []],
    ['per_count', []],
    ['normalised', []],
    ['formula', []],
  ])('of %s: %p', (id, calls) => {
    expect(answered(id)).toEqual(calls);
  });

  it('is what the run says of each row', () => {
    const ids = ['proportional', 'step', 'leader', 'pass', 'range', 'section_best'];
    const beyond = ids.slice(0, 3);
    const columns = {
      ...Object.fromEntries(ids.map((id) => [`met_${id}`, `met(${id})`])),
      ...Object.fromEntries(beyond.map((id) => [`exceeded_${id}`, `exceeded(${id})`])),
    };
    const rows = [7, 8, 10, 11, 12].map((đạt) => ({ tên: `${đạt}`, đạt, chấm: 1, mức: 'cao' }));
    const { p } = decideRows(rulesWith(CRITERIA, columns), { p: rows }).populations;
    for (const { values, met = [], exceeded = [] } of p!.rows) {
      expect(new Set(met.filter((id) => ids.includes(id)))).toEqual(
        new Set(ids.filter((id) => values[`met_${id}`] === true)),
      );
      expect(exceeded).toEqual(beyond.filter((id) => values[`exceeded_${id}`] === true));
    }
    // 10 is the target, 8…11 the range, 8 passes
    expect(p!.rows.map(({ values }) => ids.map((id) => values[`met_${id}`]))).toEqual([
      [false, false, false, false, false, true],
      [false, false, false, true, true, true],
      [true, true, true, true, true, true],
      [true, true, true, true, true, true],
      [true, true, true, true, false, true],
    ]);
    expect(p!.rows.map(({ values }) => values['exceeded_leader'])).toEqual([false, false, false, true, true]);
  });
});

describe('the most points of a column', () => {
  const without = (id: string, method: Extract<Criterion, { method: unknown }>['method']): Criterion => ({
    id,
    title: id,
    method,
  });

  it('is what the criterion declares, or what its method gives at most', () => {
    const criteria: Criterion[] = [
      without('a', { kind: 'levels', of: 'mức', points: { thấp: 1, cao: 3 } }),
      without('b', { kind: 'tiers', tiers: [{ when: 'đạt > 5', points: 4 }], otherwise: { points: 1 } }),
      without('c', { kind: 'normalised', actual: 'đạt', by: 'min-max', to: [0, 7] }),
      without('d', { kind: 'per-count', count: 'đạt', each: 1 }), // as many as there are
      {
        id: 'e',
        title: 'e',
        children: [
          { ...without('e1', { kind: 'levels', of: 'mức', points: { thấp: 1, cao: 3 } }), weight: 2 },
          without('e2', {
            kind: 'tiers',
            hit: 'sum',
            tiers: [
              { when: 'đạt > 5', points: 4 },
              { when: 'đạt > 6', points: 2 },
            ],
          }),
        ],
      },
      { ...without('f', { kind: 'per-count', count: 'đạt', each: 1 }), max: 5 },
    ];
    const rows = [
      { tên: 'A', đạt: 7, mức: 'cao' },
      { tên: 'B', đạt: 9, mức: 'cao' },
    ];
    const { columns } = decideRows(rulesWith(criteria), { p: rows }).populations['p']!;
    const maxima = Object.fromEntries(
      columns.filter(({ kind }) => kind === 'criterion').map(({ id, max }) => [id, max ?? null]),
    );
    expect(maxima).toEqual({ a: 3, b: 4, c: 7, d: null, e: 12, e1: 3, e2: 6, f: 5 });
  });
});
