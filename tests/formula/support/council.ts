import type { RecordedChoice } from '../../../src/rules/decide/choice';
import type { HistoryRecord } from '../../../src/rules/decide/records';
import type { RuleSet } from '../../../src/rules/rule-set';
import { ballotsOn, councilOf } from '../../rules/support/ballots';
import type { LiveCase } from './live-case';

const POPULATION = 'nguoi';
const number = (id: string) => ({ id, title: id, type: 'number' as const });
const text = (id: string) => ({ id, title: id, type: 'text' as const });

/** Rules with everything that a council decides, and what it wrote down. */
const rules: RuleSet = {
  format: 'binh-xet/1',
  id: 'hoi-dong',
  title: 'Hội đồng',
  period: '2024',
  honours: [{ id: 'huân_chương', title: 'Huân chương' }],
  populations: [
    {
      id: POPULATION,
      title: 'Người',
      key: ['tên'],
      fields: [
        text('tên'),
        text('nhóm'),
        text('cụm'),
        number('điểm'),
        number('phụ'),
        { ...text('việc'), many: true },
      ],
      columns: [
        { id: 'chuỗi', title: 'Chuỗi', formula: 'streak(cờ, huân_chương)' },
        { id: 'lần', title: 'Lần', formula: 'times(bằng, 3) + streak(huân_chương)' },
        { id: 'lời', title: 'Lời', formula: 'điểm >= 4 ? text(band) : given(nhóm, "Chưa rõ")' },
        { id: 'gọi', title: 'Gọi', formula: 'lời == "tốt" ? "Hạng Tốt" : lời' },
        { id: 'việc_gọi', title: 'Việc gọi', formula: 'given(việc, việc)' },
        {
          id: 'hơn',
          title: 'Hơn',
          rollUp: {
            over: { within: 'nhóm' },
            take: 'count',
            of: 'điểm > parent.điểm',
            where: 'cụm == parent.cụm',
          },
        },
      ],
      rankings: [{ by: 'điểm' }],
      bandsBy: 'điểm',
      bands: [
        {
          id: 'xuất_sắc',
          title: 'Xuất sắc',
          min: 4,
          quota: { count: 3, tie: 'council' },
          vote: { threshold: '>50%', of: 'members', body: 'cụm', lower: 'giấy', refill: true },
        },
        { id: 'tốt', title: 'Tốt', min: 2, when: 'phụ >= 0', quota: { share: '50%', of: {}, per: 'nhóm' } },
        { id: 'khá', title: 'Khá', min: 1 },
        { id: 'còn_lại', title: 'Còn lại', vote: { threshold: '>50%', of: 'valid', body: 'cụm' } },
      ],
      titles: [
        {
          id: 'cờ',
          title: 'Cờ',
          order: [{ by: 'điểm' }],
          quota: { count: 3 },
          vote: { threshold: '>50%', of: 'members', body: 'cụm', lower: 'bằng', refill: true },
        },
        {
          id: 'bằng',
          title: 'Bằng',
          candidates: 'phụ >= 2',
          conditions: [{ id: 'đk', must: 'given(votes(cờ), 0) < 1', otherwise: 'Đã có cờ' }],
          order: [{ by: 'điểm' }],
          quota: { count: 2, tie: 'all' },
          vote: { threshold: '>50%', of: 'members', body: 'cụm', on: 'eligible' },
        },
        {
          id: 'giấy',
          title: 'Giấy',
          candidates: 'phụ >= 3',
          vote: { threshold: '50%', of: 'members', body: 'cụm' },
        },
      ],
    },
  ],
};

/** Points, the lesser ones, and the ballots on the best band, the last one, and the three titles. */
const people = [
  [6, 0, 'yyy', 'yyy', 'yyy', 'yyn', 'yyn'],
  [5, 1, 'nll', 'yyn', 'nll', 'yyy', 'yyn'],
  [5, 2, 'yyn', 'ynn', 'nnn', 'yyn', 'y--'],
  [4, 3, 'yyn', 'yyy', 'yyn', 'ynn', 'ynn'],
  [4, 0, 'yyn', 'yyy', 'yyn', 'yyy', 'yyy'],
  [4, 2, 'yyy', 'yyy', 'yyy', 'yyn', 'yyy'],
  [3, 3, 'yyy', 'yyy', 'ynl', 'yyy', 'nnn'],
  [2, 1, 'yyy', 'yyn', 'yyy', 'yyy', 'yyy'],
  [2, 2, 'yyy', 'yyn', 'yyy', 'yyy', 'yyy'],
  [1, 3, 'yyy', 'yyn', 'yyy', 'y--', 'yyy'],
  [0, 3, 'yyy', 'ynn', 'yyy', 'yyy', 'ynn'],
  [0, null, 'yyy', 'yyy', 'yyy', 'yyy', 'yyy'],
] as const;
const VOTED = ['xuất_sắc', 'còn_lại', 'cờ', 'bằng', 'giấy'];
const CLUSTERS = ['Cụm Bắc', 'Cụm Nam'];

const nameOf = (at: number): string => `Người ${at + 1}`;

const choice = (kind: 'admit' | 'refuse', title: string, at: number): RecordedChoice => {
  const blank = { group: '', value: '', by: '', date: '' };
  const about = { population: POPULATION, title, key: [nameOf(at)] };
  return { kind, ...about, ...blank, because: 'Hội đồng chọn', sheet: 'choices.csv', row: at + 2 };
};

const award = (title: string, at: number, year: number): HistoryRecord => ({
  ...{ population: POPULATION, key: [nameOf(at)], period: String(year), title, decision: '', date: '' },
  cell: { sheet: 'history.csv', cell: `${title} ${at} ${year}` },
});

/** Twelve people in two groups and two clusters, of which one has a member more. */
export const COUNCIL: LiveCase = {
  rules,
  rows: {
    [POPULATION]: people.map(([điểm, phụ], at) => ({
      tên: nameOf(at),
      nhóm: at === 11 ? null : `Nhóm ${(at % 2) + 1}`,
      cụm: at === 10 ? 'Cụm lạ' : CLUSTERS[at % 3 === 0 ? 1 : 0]!,
      điểm,
      phụ,
      việc: ['Gác', 'Gác; Nấu', null][at % 3]!,
    })),
  },
  records: {
    seats: [...councilOf('ppp', CLUSTERS[0]), ...councilOf('pppp', CLUSTERS[1])],
    ballots: people.flatMap(([, , ...ballots], at) =>
      ballots.flatMap((cast, of) => ballotsOn(POPULATION, VOTED[of]!, nameOf(at), cast)),
    ),
    choices: [choice('admit', 'xuất_sắc', 4), choice('refuse', 'cờ', 4), choice('admit', 'cờ', 5)],
    history: people.flatMap((_, at) => [
      ...(at % 2 === 0 ? [award('cờ', at, 2023), award('bằng', at, 2022)] : []),
      ...(at % 3 === 0 ? [award('cờ', at, 2022), award('huân_chương', at, 2024 - (at % 2))] : []),
    ]),
  },
};
