import { say, type Code } from '../../src/locale/catalogue';
import type { Population } from '../../src/rules/rule-set';
import { given, runSmall, smallRules } from '../contract/support/small-rules';
import type { Cells } from '../support/table';

describe('which stage of a review stands', () => {
  const review = (more: Partial<NonNullable<Population['review']>>): Partial<Population> => ({
    fields: [
      { id: 'tên', title: 'Tên', type: 'text' },
      { id: 'x', title: 'x', type: 'flag' },
    ],
    criteria: [{ id: 'k', title: 'K', max: 10, method: { kind: 'given' } }],
    review: {
      stages: [
        { id: 's1', title: 'Tự chấm' },
        { id: 's2', title: 'Chấm chéo' },
        { id: 's3', title: 'Thẩm định' },
      ],
      use: 'last',
      ...more,
    },
  });
  const points = (s1: number | null, s2: number | null, s3: number | null): Cells => ({
    'k@s1': s1,
    'k@s2': s2,
    'k@s3': s3,
  });
  const toldOfReview = (part: Parameters<typeof review>[0], cells: Cells, language: 'vi' | 'en' = 'vi') => {
    const { rows } = runSmall(smallRules(review(part)), [cells]);
    const entries = rows[0]!.why!['k']!.filter(({ code }) => code.startsWith('review.'));
    return entries.map(({ code, params }) => say(language, code as Code, params));
  };

  it.each<readonly [string, Parameters<typeof review>[0], Cells, string]>([
    ['the last one held', {}, points(9, 8, 7), 'Lấy điểm của bước cuối, Thẩm định: 7'],
    ['none before the last is held', {}, points(9, 8, null), 'Chưa có điểm Thẩm định nên chưa có kết quả'],
    [
      'an earlier one where the last is missing',
      { missing: 'earlier' },
      points(9, null, null),
      'Chưa có điểm Chấm chéo, Thẩm định, lấy điểm Tự chấm: 9',
    ],
    [
      'none that may not stand',
      { missing: 'earlier', from: 's2' },
      points(9, null, null),
      'Chưa có điểm Chấm chéo, Thẩm định; điểm của bước trước đó không được lấy làm kết quả',
    ],
    [
      'none at all',
      { missing: 'earlier', from: 's2' },
      points(null, null, null),
      'Chưa có điểm Chấm chéo, Thẩm định',
    ],
    [
      'the lowest',
      { use: 'lowest' },
      points(9, 7, 8),
      'Lấy điểm thấp nhất trong các bước Tự chấm, Chấm chéo, Thẩm định: 7 (Chấm chéo)',
    ],
    [
      'the lowest of those held',
      { use: 'lowest', missing: 'earlier' },
      points(9, null, 8),
      'Lấy điểm thấp nhất trong các bước Tự chấm, Thẩm định: 8 (Thẩm định)',
    ],
    [
      'the mean from a stage on',
      { use: 'mean', from: 's2' },
      points(1, 7, 8),
      'Lấy trung bình điểm của 2 bước: Chấm chéo, Thẩm định',
    ],
    [
      'no mean without all',
      { use: 'mean' },
      points(9, null, 8),
      'Chưa có điểm Chấm chéo nên chưa có kết quả',
    ],
  ])('is told: %s', (_, part, cells, told) => {
    expect(toldOfReview(part, cells)).toEqual([told]);
  });

  it('is told in English', () => {
    expect(toldOfReview({ missing: 'earlier' }, points(9, 8, null), 'en')).toEqual([
      'No points yet from Thẩm định; Chấm chéo stands: 8',
    ]);
  });

  it('is not told of a criterion that has no stages', () => {
    const criteria = [given('a')];
    const { rows } = runSmall(smallRules({ criteria }), [{ a: 1 }]);
    expect(rows[0]!.why!['đ_a']!.map(({ code }) => code)).toEqual([
      'input',
      'method.given',
      'criterion.points',
    ]);
  });

  it('names the stage of a sum that a formula reads', () => {
    const rules = smallRules({
      ...review({}),
      columns: [{ id: 'lệch', title: 'Lệch', formula: 'stage(total, "s1") - total' }],
    });
    const { rows } = runSmall(rules, [points(9, 8, 7)]);
    expect(rows[0]!.why!['lệch']!.map(({ params }) => params['title'])).toEqual([
      'Lệch',
      'Tổng điểm – Tự chấm',
      'Tổng điểm',
    ]);
  });
});
