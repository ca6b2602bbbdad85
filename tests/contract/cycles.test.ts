import type { Problem } from '../../src/engine/problem';
import { broken, type Json } from './support/faulty-rules';

const xa = 'populations[0]';
const nguoi = 'populations[1]';
const title = `${xa}.titles[0]`;

describe('a cycle', () => {
  const cycleOf = (changes: Record<string, Json | undefined>): readonly Problem[] =>
    broken(changes).problems.filter(({ severity }) => severity === 'error');

  const column = (formula: string): Json => ({ id: 'x1', title: 'X1', formula });

  it.each<readonly [string, Record<string, Json | undefined>, readonly string[]]>([
    ['a column of itself', { [`${xa}.columns[0].formula`]: 'gấp_đôi + 1' }, ['gấp_đôi']],
    [
      'two columns',
      { [`${xa}.columns[0].formula`]: 'x1 + 1', [`${xa}.columns[3]`]: column('gấp_đôi + 1') },
      ['gấp_đôi', 'x1'],
    ],
    ['a criterion of the total', { [`${xa}.criteria[3].method.expression`]: 'total / 10' }, ['trừ', 'total']],
    [
      'a roll-up that reads its own row',
      { [`${xa}.columns[1].rollUp.of`]: 'parent.số_lđtt > 0' },
      ['số_lđtt'],
    ],
    [
      'a roll-up over a share of the rows with itself',
      { [`${xa}.columns[2].rollUp.of`]: 'cụm_đạt' },
      ['cụm_đạt'],
    ],
    [
      'across populations, through a roll-up',
      { [`${nguoi}.titles[0].conditions[0].must`]: 'parent.số_lđtt > 0' },
      ['lđtt', 'số_lđtt'],
    ],
    [
      'across populations, through titles',
      { [`${nguoi}.titles[0].conditions[0].must`]: 'parent.tiêu_biểu' },
      ['lđtt', 'số_lđtt', 'tiêu_biểu'],
    ],
    ['a title that requires itself', { [`${xa}.titles[1].requires[0]`]: 'bằng_khen_xã' }, ['bằng_khen_xã']],
    [
      'titles that need each other',
      { [`${title}.requires`]: ['bằng_khen_xã'] },
      ['tiêu_biểu', 'bằng_khen_xã'],
    ],
    ['a quota of its own title', { [`${title}.quota.of`]: { title: 'tiêu_biểu' } }, ['tiêu_biểu']],
    [
      'what is left after itself',
      { [`${xa}.titles[1].quota.of`]: { remainingAfter: ['bằng_khen_xã'] } },
      ['bằng_khen_xã'],
    ],
    ['an order by its own title', { [`${title}.order[0].by`]: 'tiêu_biểu ? 1 : 0' }, ['tiêu_biểu']],
    [
      'a gate by the rank it takes away',
      { [`${xa}.gates[0]`]: { id: 'cổng', when: 'rank > 3', effect: 'unranked', because: 'x' } },
      ['rank', 'cổng'],
    ],
    ['a band by itself', { [`${xa}.bandsBy`]: 'band == "giỏi" ? 1 : 0' }, ['band']],
    ['applies by the total', { [`${xa}.criteria[1].applies`]: 'total > 5' }, ['xếp', 'total']],
  ])('of %s is an error that names its members', (_, changes, members) => {
    const problems = cycleOf(changes);
    expect(problems.map(({ code }) => code)).toContain('rules.cycle');
    const named = JSON.stringify(
      problems.filter(({ code }) => code === 'rules.cycle').map(({ params }) => params),
    );
    expect(members.filter((member) => !named.includes(member))).toEqual([]);
    for (const { path } of problems) expect(path).toMatch(/^populations\[\d\]/);
  });

  it('is none where two populations read each other in turn', () => {
    // a unit's band → its members' titles → the unit's title (rule-language.md, order of evaluation)
    expect(broken({ [`${nguoi}.titles[0].conditions[0].must`]: 'parent.band >= "khá"' }).problems).toEqual(
      [],
    );
  });

  it('does not blame columns that only read it', () => {
    const problems = cycleOf({
      [`${xa}.columns[0].formula`]: 'gấp_đôi + 1',
      [`${xa}.columns[3]`]: column('gấp_đôi + 1'),
    });
    expect(JSON.stringify(problems.map(({ params }) => params))).not.toContain('x1');
  });
});
