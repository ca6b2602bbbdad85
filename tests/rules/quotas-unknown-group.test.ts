import type { Quota, RuleSet } from '../../src/rules/rule-set';
import { runSmall, smallRules } from '../contract/support/small-rules';
import type { Cells } from '../support/table';

const rulesOf = (quota: Quota | Quota[]): RuleSet =>
  smallRules({ titles: [{ id: 't', title: 'Danh hiệu', order: [{ by: 'a' }], quota }] });

/** Units A and B of four people each, and one whose unit is blank. */
const rows = (stray: Cells): Cells[] => [
  ...[90, 80, 70, 60].map((a) => ({ a, nhóm: 'A' })),
  ...[50, 40, 30, 20].map((a) => ({ a, nhóm: 'B' })),
  { nhóm: null, ...stray },
];

const told = (ran: ReturnType<typeof runSmall>): string[] =>
  ran.rows.map(({ titles }) => {
    const { decision, provisional } = titles['t']!;
    return provisional ? `${decision}?` : decision;
  });

describe('a row of which nobody knows to which group of a quota it belongs', () => {
  it('may take a seat of any of them, so that none of them is certain', () => {
    const ran = runSmall(rulesOf({ count: 1, per: 'nhóm' }), rows({ a: 10 }));
    expect(told(ran)).toEqual([
      'nominated?',
      ...Array(3).fill('over-quota?'),
      'nominated?',
      ...Array(3).fill('over-quota?'),
      'undecided',
    ]);
    expect(ran.quotas.map(({ provisional }) => provisional)).toEqual([true, true]);
  });

  it('counts in the base of a share, whether it competes or not', () => {
    // 25 % of four is one seat, of five still one, so it is the number that is open and not yet another
    const rules = smallRules({
      titles: [
        {
          id: 't',
          title: 'Danh hiệu',
          candidates: 'a > 15',
          order: [{ by: 'a' }],
          quota: { share: '25%', of: {}, per: 'nhóm' },
        },
      ],
    });
    const ran = runSmall(rules, rows({ a: 10 }));
    expect(ran.quotas.map(({ base, seats, provisional }) => [base, seats, provisional])).toEqual([
      [4, 1, true],
      [4, 1, true],
    ]);
  });

  it('leaves a quota alone in which it neither counts nor competes', () => {
    const rules = smallRules({
      titles: [
        {
          id: 't',
          title: 'Danh hiệu',
          candidates: 'a > 15',
          order: [{ by: 'a' }],
          quota: { share: '25%', of: { where: 'a > 15' }, per: 'nhóm' },
        },
      ],
    });
    const ran = runSmall(rules, rows({ a: 10 }));
    expect(ran.quotas.map(({ provisional }) => provisional)).toEqual([undefined, undefined]);
    expect(told(ran).slice(0, 2)).toEqual(['nominated', 'over-quota']);
  });

  it('leaves the seats certain where there is room for it everywhere', () => {
    const ran = runSmall(rulesOf({ count: 5, per: 'nhóm' }), rows({ a: 10 }));
    expect(told(ran)).toEqual([...Array(8).fill('nominated'), 'undecided']);
  });
});
