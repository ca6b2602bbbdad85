import type { Quota, RuleSet } from '../../src/rules/rule-set';
import { liveReportsOf } from './support/live-case';

const flag = (id: string) => ({ id, title: id, type: 'flag' as const });

/** What is written as values where a title has these quotas. */
function fixedFor(quota: Quota | Quota[]): readonly string[] {
  const rules: RuleSet = {
    format: 'binh-xet/1',
    id: 'han-muc',
    title: 'Hạn mức',
    populations: [
      {
        id: 'nguoi',
        title: 'Người',
        key: ['tên'],
        fields: [{ id: 'tên', title: 'Tên', type: 'text' }, ...['a', 'b', 'c'].map(flag)],
        titles: [{ id: 'cờ', title: 'Cờ', order: [{ by: 'a' }], quota }],
      },
    ],
  };
  const rows = { nguoi: [true, false].map((a, at) => ({ tên: `Người ${at}`, a, b: !a, c: true })) };
  return liveReportsOf({ rules, rows }).fixed;
}

const part = (where: string) => ({ id: where, title: where, where, atMost: '50%', atLeast: '10%' });

describe('a quota is written as values, with the reason', () => {
  it('where quotas that hold at once are counted in different groups', () => {
    expect(fixedFor([{ count: 2 }, { count: 1, per: 'a' }])).toEqual([
      'Cờ – các chỉ tiêu cùng lúc chia nhóm khác nhau',
    ]);
    expect(
      fixedFor([
        { count: 2, per: 'a' },
        { count: 1, per: 'a' },
      ]),
    ).toEqual([]);
  });

  it('where a part is a share of the seats that are taken', () => {
    const parts = [{ ...part('a'), of: 'taken' as const }];
    expect(fixedFor({ count: 2, parts })).toEqual(['Cờ – cơ cấu tính trên số suất đã lấy']);
  });

  it('where parts combine in more than 12 ways', () => {
    // each part tells three kinds of rows apart: in it, not in it, not known
    expect(fixedFor({ count: 2, parts: ['a', 'b'].map(part) })).toEqual([]);
    expect(fixedFor({ count: 2, parts: ['a', 'b', 'c'].map(part) })).toEqual([
      'Cờ – chỉ tiêu có quá nhiều cơ cấu đan nhau',
    ]);
  });

  it('where a share has more digits than a float can be multiplied with', () => {
    expect(fixedFor({ share: '1/12345678901', of: {} })).toEqual(['Cờ – tỷ lệ có quá nhiều chữ số']);
  });
});
