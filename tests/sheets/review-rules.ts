import type { Population, RuleSet } from '../../src/rules/rule-set';

/** Rules of a cluster: three criteria in two sections, points given at three stages, and fields of their own. */
export function clusterRules(about: Partial<Population> = {}): RuleSet {
  const population: Population = {
    id: 'xa',
    title: 'Đơn vị',
    key: ['ten'],
    fields: [
      { id: 'ten', title: 'Tên đơn vị', aliases: ['Đơn vị'], type: 'text', required: true },
      { id: 'ho', title: 'Số hộ', type: 'number' },
      { id: 'ky_luat', title: 'Kỷ luật', type: 'flag' },
    ],
    criteria: [
      {
        id: 'I',
        code: 'I',
        title: 'Nhiệm vụ chuyên môn',
        children: [
          { id: 'thu', code: 'I.1', title: 'Thu ngân sách', max: 20, method: { kind: 'given' } },
          { id: 'cchc', code: 'I.2', title: 'Cải cách hành chính', max: 30, method: { kind: 'given' } },
        ],
      },
      {
        id: 'II',
        code: 'II',
        title: 'Công tác thi đua',
        children: [{ id: 'pt', code: 'II.1', title: 'Phong trào', max: 10, method: { kind: 'given' } }],
      },
    ],
    review: {
      stages: [
        { id: 'self', title: 'Tự chấm' },
        { id: 'cross', title: 'Chấm chéo', aliases: ['Cụm chấm'] },
        { id: 'appraised', title: 'Thẩm định', aliases: ['Điểm duyệt'] },
      ],
      use: 'last',
    },
    ...about,
  };
  return { format: 'binh-xet/1', id: 'cum', title: 'Cụm', populations: [population] };
}
