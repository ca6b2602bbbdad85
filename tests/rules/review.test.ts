import type { RuleSet } from '../../src/rules/rule-set';
import { decideRows } from '../support/decide';
import { validateRules } from '../../src/rules/validate';

const rules: RuleSet = {
  format: 'binh-xet/1',
  id: 'cum',
  title: 'Cụm thi đua',
  populations: [
    {
      id: 'xa',
      title: 'Xã',
      key: ['ten'],
      fields: [
        { id: 'ten', title: 'Tên', type: 'text' },
        { id: 'dat', title: 'Đạt', type: 'number' },
      ],
      columns: [{ id: 'lech', title: 'Lệch', formula: 'stage(total, "self") - stage(total, "council")' }],
      criteria: [
        {
          id: 'muc',
          title: 'Mục I',
          max: 30,
          children: [
            { id: 'a', title: 'A', max: 10, method: { kind: 'given' } },
            { id: 'b', title: 'B', max: 20, method: { kind: 'proportional', actual: 'dat', target: 10 } },
          ],
        },
      ],
      review: {
        stages: [
          { id: 'self', title: 'Tự chấm' },
          { id: 'cross', title: 'Chấm chéo' },
          { id: 'council', title: 'Hội đồng' },
        ],
        use: 'last',
        from: 'cross',
        missing: 'earlier',
        flag: { above: '10%' },
      },
    },
  ],
};

describe('a review in stages', () => {
  it('takes the last stage, keeps all of them, and marks differences above the limit', () => {
    const run = decideRows(rules, {
      xa: [
        { ten: 'Một', dat: 5, 'a@self': 9, 'a@cross': 8, 'a@council': 7.5 },
        { ten: 'Hai', dat: 10, 'a@self': 10, 'a@cross': 8.9 },
      ],
    });
    const [one, two] = run.populations['xa']!.rows;
    expect(run.problems).toEqual([]);
    expect(one!.values).toMatchObject({ a: 7.5, b: 10, muc: 17.5, total: 17.5, lech: 1.5 });
    expect(one!.stages).toMatchObject({
      a: { self: 9, cross: 8, council: 7.5 },
      b: { self: 10, cross: 10, council: 10 },
      muc: { self: 19, cross: 18, council: 17.5 },
      total: { self: 19, cross: 18, council: 17.5 },
    });
    expect(one!.differences).toBeUndefined(); // 1 is not more than 10 % of 10
    expect(two!.values).toMatchObject({ a: 8.9, total: 28.9 });
    expect(two!.differences).toEqual(['a']); // 1.1 is
  });

  it('blocks a row for which only the self-score is there', () => {
    const run = decideRows(rules, { xa: [{ ten: 'Ba', dat: 5, 'a@self': 9 }] });
    expect(run.populations['xa']!.rows[0]!.values).toMatchObject({ a: null, total: null });
    expect(run.state).toBe('blocked');
  });

  it('refuses points outside the criterion at any stage, with the cell', () => {
    const run = decideRows(rules, { xa: [{ ten: 'Bốn', dat: 5, 'a@self': 11, 'a@cross': 8 }] });
    expect(run.problems).toMatchObject([{ code: 'method.given.outside', column: 'a@self', cell: 'C2' }]);
  });

  it('knows its stages', () => {
    const wrong = structuredClone(rules);
    wrong.populations[0]!.review!.from = 'ban';
    wrong.populations[0]!.columns = [{ id: 'lech', title: 'Lệch', formula: 'stage(a, "selv")' }];
    expect(validateRules(wrong).problems.map(({ code, path }) => [code, path])).toEqual([
      ['rules.unknown-stage', 'populations[0].columns[0].formula'],
      ['rules.unknown-stage', 'populations[0].review.from'],
    ]);
  });
});
