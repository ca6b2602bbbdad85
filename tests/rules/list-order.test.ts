import { LIST_PLACE } from '../../src/engine/titles/list-node';
import { reportContext } from '../../src/reports/facts/context';
import { byListPlace } from '../../src/reports/facts/row-order';
import type { Order, RuleSet, Title } from '../../src/rules/rule-set';
import { validateRules } from '../../src/rules/validate';
import { decideRows } from '../support/decide';

const LEVELS = ['thấp', 'vừa', 'cao'].map((id) => ({ id, title: id }));

function rulesWith(sort: Order[] | undefined, more: Partial<Title> = {}): RuleSet {
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
          { id: 'a', title: 'A', type: 'number' },
          { id: 'b', title: 'B', type: 'number' },
          { id: 'mức', title: 'Mức', type: 'level', levels: LEVELS },
          { id: 'có', title: 'Có', type: 'flag' },
        ],
        rankings: [{ by: 'a' }],
        titles: [
          { id: 'cờ', title: 'Cờ', list: { columns: ['a'], ...(sort && { sort }) }, ...more },
          { id: 'bk', title: 'Bằng khen', requires: ['cờ'], candidates: 'có' },
        ],
      },
    ],
  };
}

const ROWS = [
  { tên: 'An', a: 9, b: 1, mức: 'thấp', có: true },
  { tên: 'Bình', a: 8, b: 7, mức: 'cao', có: false },
  { tên: 'Chi', a: 7, b: 3, mức: 'cao', có: true },
  { tên: 'Dũng', a: 6, b: null, mức: null, có: true },
];

/** The names of the rows as the reports list them, all of them nominated. */
function listed(sort: Order[] | undefined, rows: readonly (typeof ROWS)[number][] = ROWS): string[] {
  const rules = rulesWith(sort);
  const context = reportContext(decideRows(rules, { p: rows }), rules, 'vi');
  const subject = context.subjects[0]!;
  return subject.result.rows.toSorted(byListPlace(context, subject, 'cờ')).map(({ key }) => key['tên']!);
}

describe('the list of a title', () => {
  it('is in the order of the ranking where the rules ask for none', () => {
    expect(listed(undefined)).toEqual(['An', 'Bình', 'Chi', 'Dũng']);
  });

  it.each<[string, Order[], string[]]>([
    ['a column', [{ by: 'b' }], ['Bình', 'Chi', 'An', 'Dũng']],
    [
      'a column, least first; what is missing stays last',
      [{ by: 'b', order: 'asc' }],
      ['An', 'Chi', 'Bình', 'Dũng'],
    ],
    ['an expression over columns', [{ by: 'a + b' }], ['Bình', 'An', 'Chi', 'Dũng']],
    ['an expression, least first', [{ by: 'abs(a - 7)', order: 'asc' }], ['Chi', 'Bình', 'Dũng', 'An']],
    [
      'a level, the highest first, then a column',
      [{ by: 'mức' }, { by: 'b' }],
      ['Bình', 'Chi', 'An', 'Dũng'],
    ],
    [
      'another title that builds on this one, then the ranking',
      [{ by: 'bk' }],
      ['An', 'Chi', 'Dũng', 'Bình'],
    ],
  ])('is in the order of %s', (_, sort, names) => {
    expect(listed(sort)).toEqual(names);
    expect(listed(sort, ROWS.toReversed())).toEqual(names);
  });

  it('is explained: the place of the row and what it is ordered by, for who stands in it', () => {
    const rules = rulesWith([{ by: 'a + b' }], {
      conditions: [{ id: 'đk', must: 'có', otherwise: 'Không' }],
    });
    const { rows } = decideRows(rules, { p: ROWS }).populations['p']!;
    const places = rows.map(({ why }) => why!['cờ']!.filter(({ code }) => code === LIST_PLACE));
    const entry = (place: number) => [{ code: LIST_PLACE, params: { title: 'Cờ', place, by: 'a + b' } }];
    expect(places).toEqual([entry(1), [], entry(1), entry(3)]); // 9 + 1 is 7 + 3; nobody knows Dũng's
  });

  it('has an order that is checked like any expression', () => {
    const { problems } = validateRules(rulesWith([{ by: 'a + zz' }, { by: 'tên' }]));
    expect(problems.map(({ path }) => path)).toEqual([
      'populations[0].titles[0].list.sort[0].by',
      'populations[0].titles[0].list.sort[1].by',
    ]);
  });
});
