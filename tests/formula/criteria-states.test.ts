import { nodeId } from '../../src/engine/graph/node-id';
import { NOTHING_RECORDED, type Recorded } from '../../src/engine/titles/recorded/recorded';
import type { Criterion, Population, RuleSet } from '../../src/rules/rule-set';
import { describeWith } from '../support/tool';
import { PointsSheet } from './support/points-sheet';

jest.setTimeout(120_000);

const FIELDS: Population['fields'] = [
  { id: 'tên', title: 'Tên', type: 'text' },
  { id: 'đạt', title: 'Đạt', type: 'number' },
  { id: 'giao', title: 'Giao', type: 'number' },
  { id: 'có', title: 'Có', type: 'flag' },
];

function rulesWith(criteria: Criterion[], more: Partial<Population> = {}, rounding = {}): RuleSet {
  const population: Population = {
    id: 'xã',
    title: 'Xã',
    key: ['tên'],
    fields: FIELDS,
    criteria,
    ...more,
  };
  return { format: 'binh-xet/1', id: 'x', title: 'X', rounding, populations: [population] };
}

const given = (id: string, more: Partial<Criterion> = {}): Criterion =>
  ({ id, title: id, max: 10, method: { kind: 'given' }, ...more }) as Criterion;

const STAGES = ['tự', 'chéo', 'hội_đồng'].map((id) => ({ id, title: id }));
const REVIEWED: Criterion[] = [
  {
    id: 'mục',
    title: 'Mục',
    children: [
      given('a', { applies: 'có' }),
      given('b', { weight: 0.5 }),
      {
        id: 'c',
        title: 'C',
        max: 5,
        method: { kind: 'proportional', actual: 'đạt', target: 'giao' },
        missing: 'exclude',
      },
      given('t', { kind: 'penalty', missing: 'zero' }),
    ],
  },
];

const REVIEWED_ROWS = [
  { đạt: 3, giao: 4, có: true, 'a@tự': 9, 'a@chéo': 8.125, 'a@hội_đồng': 7, 'b@tự': 4.125, 'b@hội_đồng': 3 },
  { đạt: 5, giao: 4, có: true, 'a@tự': 9, 'a@chéo': 8, 'b@chéo': 4.255, 't@hội_đồng': 2 },
  { đạt: null, giao: 4, có: false, 'b@tự': 7, 't@tự': 12 },
  { đạt: 5, giao: 0, có: null, 'a@tự': 3, 'b@tự': 1, 'b@chéo': 2, 'b@hội_đồng': 30 },
  { đạt: 1, giao: 3, có: true, 'a@hội_đồng': 6, 'b@hội_đồng': 0 },
].map((row, i) => ({ tên: `Xã ${i + 1}`, ...row }));

describeWith('soffice', 'the formulas of points and of why there are none', (soffice) => {
  it('give what the engine has at every stage of a review and for its result', () => {
    const sheet = new PointsSheet();
    for (const use of ['last', 'lowest', 'mean'] as const)
      for (const missing of ['earlier', 'block'] as const)
        for (const from of ['tự', 'chéo'])
          sheet.add(
            rulesWith(REVIEWED, { review: { stages: STAGES, use, missing, from } }),
            REVIEWED_ROWS,
            true,
          );
    expect(sheet.differences(soffice)).toEqual([]);
  });

  it('give the points that the council set, and what follows from them', () => {
    const leaf = (id: string, aggregate: 'met-share' | 'best' | 'worst'): Criterion[] => [
      {
        id: `mục_${id}`,
        title: id,
        aggregate,
        ...(aggregate === 'met-share' && { max: 10 }),
        children: [
          {
            id: `${id}1`,
            title: '1',
            max: 10,
            method: { kind: 'proportional', actual: 'đạt', target: 'giao' },
          },
          { id: `${id}2`, title: '2', max: 4, applies: 'có', method: { kind: 'pass', when: 'đạt >= 2' } },
        ],
      },
    ];
    const criteria = [...leaf('p', 'met-share'), ...leaf('q', 'best'), ...leaf('r', 'worst')];
    const set = (value: number, ...rows: number[]) =>
      new Map(rows.map((row) => [row, { value, because: 'x' }]));
    const recorded: Recorded = {
      ...NOTHING_RECORDED,
      points: new Map([
        [nodeId('xã', 'p1'), set(10, 2)],
        [nodeId('xã', 'q1'), set(8.333, 2, 3)],
        [nodeId('xã', 'r2'), set(2.5, 0, 3)],
        [nodeId('xã', 'mục_q'), set(1.5, 1)],
      ]),
    };
    const rows = [
      { tên: 'A', đạt: 3, giao: 4, có: true },
      { tên: 'B', đạt: 5, giao: 4, có: true },
      { tên: 'C', đạt: null, giao: 4, có: true },
      { tên: 'D', đạt: null, giao: null, có: false },
      { tên: 'E', đạt: 1, giao: 1, có: null },
    ];
    const sheet = new PointsSheet();
    sheet.add(rulesWith(criteria), rows, true, recorded);
    const shown = sheet.expected.filter(({ what }) => what === 'q1 value, hàng 3').map(({ value }) => value);
    expect(shown).toEqual([8.33]);
    expect(sheet.differences(soffice)).toEqual([]);
  });

  it('stretch what is left to the whole where the rules say so, also where nothing that scores is left', () => {
    const criteria: Criterion[] = [
      {
        id: 'mục',
        title: 'Mục',
        children: [
          {
            id: 'trong',
            title: 'T',
            children: [given('a', { applies: 'có' }), given('c', { kind: 'bonus' })],
          },
          given('b', { applies: 'đạt > 1' }),
          given('d', { kind: 'bonus', weight: 1.005, missing: 'exclude' }),
          given('e', { kind: 'penalty', missing: 'exclude' }),
        ],
      },
      given('g', { applies: 'giao > 0' }),
    ];
    const rows = [
      { đạt: 2, giao: 1, có: true, a: 3.33, b: 7, c: 1, d: 1, e: 2, g: 4 },
      { đạt: 1, giao: 1, có: true, a: 3.33, b: 7, c: 1, d: null, e: 2.01, g: 4 },
      { đạt: 1, giao: 0, có: false, a: 3, b: 7, c: 1, d: 1, e: null, g: 4 },
      { đạt: 2, giao: null, có: false, a: 3, b: 7.77, c: 1, d: 1, e: 9, g: 4 },
      { đạt: null, giao: 0, có: null, a: 3, b: 7, c: 1, d: 1, e: 9, g: null },
      { đạt: 1, giao: 0, có: false, a: 3, b: 7, c: null, d: null, e: null, g: null },
    ].map((row, i) => ({ tên: `Xã ${i}`, ...row }));
    const sheet = new PointsSheet();
    for (const rescale of ['section', 'total', 'none'] as const)
      for (const at of ['criterion', 'total'] as const)
        for (const mode of ['half-away', 'half-even', 'down', 'up'] as const)
          sheet.add(
            rulesWith(
              criteria,
              { adjust: { rescale, bonusCap: 1, totalMax: 25 } },
              { at, mode, decimals: 1 },
            ),
            rows,
            true,
          );
    expect(sheet.differences(soffice)).toEqual([]);
  });
});

describe('the formula of a criterion', () => {
  const formulaOf = (criterion: Criterion): string => {
    const row = { tên: 'A', đạt: 3, giao: 4, có: true };
    return new PointsSheet().add(rulesWith([criterion]), [row], false)(criterion.id, 0);
  };
  const leaf = (method: object, more: object = {}): Criterion =>
    ({ id: 'x', title: 'X', max: 20, method, ...more }) as Criterion;
  const measure = { actual: 'đạt', target: 'giao' };

  it.each([
    [
      'a share of the target',
      leaf({ kind: 'proportional', ...measure }),
      'IFERROR(ROUND(MAX(0,20*MIN(B1/IF(C1>0,C1),1)),2),"chưa có điểm")',
    ],
    [
      'a share of a target that is a number',
      leaf({ kind: 'proportional', actual: 'đạt', target: 12 }, { missing: 'zero' }),
      'IFERROR(ROUND(MAX(0,20*MIN(B1/12,1)),2),0)',
    ],
    [
      'points for each whole step that is missing',
      leaf({ kind: 'step', actual: 'đạt', target: 95, step: 1, lose: 0.5 }),
      'IFERROR(ROUND(MAX(0,20-0.5*INT(MAX(0,ROUND(95-B1,9)))),2),"chưa có điểm")',
    ],
    [
      'the first condition that holds',
      leaf({
        kind: 'tiers',
        tiers: [
          { when: 'có', points: 20 },
          { when: 'đạt >= 3', points: 5 },
        ],
        otherwise: { points: 0 },
      }),
      'IFERROR(ROUND(IF(B1,20,IF(ROUND(C1,9)>=3,5,0)),2),"chưa có điểm")',
    ],
    [
      'a criterion that does not apply everywhere',
      leaf({ kind: 'pass', when: 'đạt >= 3' }, { applies: 'có' }),
      'IFERROR(IF(C1,ROUND(IF(ROUND(B1,9)>=3,20,0),2),"không áp dụng"),"chưa có điểm")',
    ],
    [
      'the range of all results as it stands in its column',
      leaf({ kind: 'normalised', actual: 'đạt', by: 'min-max' }, { missing: 'exclude' }),
      'IFERROR(ROUND(20*IF(B1=MAX($B$1:$B$1),1,ROUND(B1-MIN($B$1:$B$1),9)/ROUND(MAX($B$1:$B$1)-MIN($B$1:$B$1),9)),2),"không áp dụng")',
    ],
  ])('is readable: %s', (_, criterion, formula) => {
    expect(formulaOf(criterion)).toBe(formula);
  });

  it('of a section adds cells, and leaves out whatever has no effect', () => {
    const section: Criterion = { id: 'mục', title: 'Mục', children: [given('a'), given('b', { weight: 2 })] };
    expect(formulaOf(section)).toBe('IFERROR(ROUND(A1+2*D1,2),"chưa có điểm")');
  });

  it('of the most points of a criterion without a maximum does not exist, and says so', () => {
    const free = { id: 'x', title: 'Thưởng', method: { kind: 'formula', expression: 'đạt' } } as Criterion;
    const row = { tên: 'A', đạt: 3, giao: 4, có: true };
    const formulaOf = new PointsSheet().add(rulesWith([free]), [row], false);
    const told = { code: 'formula.unbounded', params: { criterion: 'Thưởng' } };
    expect(() => formulaOf('x', 0, 'max')).toThrow(expect.objectContaining(told) as Error);
    expect(formulaOf('x', 0)).toBe('IFERROR(ROUND(MAX(0,B1+0),2),"chưa có điểm")');
  });
});
