import type {
  AwardLine,
  ProblemLine,
  RankingLine,
  ReviewScreen,
  RowScreen,
} from '../../../src/reports/screen/screen';
import type { RulesScreen, Setup } from '../../../src/taskpane/engine/review-engine';
import type { Setting } from '../../../src/rules/settings/setting';

/** Screens of an invented review of 120 people in two departments. */
export const PEOPLE = 120;

const SETTINGS: readonly Setting[] = [
  {
    path: 'populations[0].titles[1].quota.share',
    kind: 'share',
    owner: ['Cá nhân', 'Chiến sĩ thi đua cơ sở'],
    original: '15%',
    value: '15%',
    confirm: 'Tỷ lệ 15 % tính trên số Lao động tiên tiến hay trên toàn bộ số người?',
  },
  {
    path: 'populations[0].criteria[0].max',
    kind: 'maximum',
    owner: ['Cá nhân', 'Hoàn thành nhiệm vụ'],
    unit: 'điểm',
    original: 30,
    value: 30,
  },
  {
    path: 'params[0].value',
    kind: 'parameter',
    owner: [],
    title: 'Số ngày nghỉ nhiều nhất',
    unit: 'ngày',
    original: 40.5,
    value: 40.5,
  },
];

export function rulesScreen({ pack, changes }: Setup): RulesScreen {
  return {
    title: `Bộ quy tắc ${pack}`,
    version: '1.0',
    period: '2021',
    unverified: ['Quyết định 12/QĐ-UBND', 'Hướng dẫn 34/HD'],
    populations: [
      { id: 'ca_nhan', title: 'Cá nhân' },
      { id: 'tap_the', title: 'Tập thể' },
    ],
    settings: SETTINGS.map((setting) => ({ ...setting, value: changes[setting.path] ?? setting.original })),
    problems: [],
  };
}

export function reviewScreen(change: Partial<ReviewScreen> = {}): ReviewScreen {
  return {
    state: 'open',
    headline: 'Còn 1 việc chờ Hội đồng quyết định.',
    rules: { title: 'Bộ quy tắc thử', version: '1.0' },
    period: '2021',
    read: [{ population: 'ca_nhan', title: 'Cá nhân', rows: PEOPLE, sheets: ['Kết quả'] }],
    counts: { error: 1, question: 1, warning: 1 },
    awaited: ['Chiến sĩ thi đua cơ sở: 2 người bằng nhau ở suất cuối'],
    rankings: [
      {
        population: 'ca_nhan',
        ranking: 'rank',
        title: 'Cá nhân',
        groups: [
          { name: 'Văn phòng', title: 'Văn phòng', rows: PEOPLE },
          { name: 'Địa chính', title: 'Địa chính', rows: 2 },
        ],
      },
    ],
    awards: [
      {
        population: 'ca_nhan',
        award: 'cstd',
        of: 'title',
        notes: ['Căn cứ chung: Luật Thi đua, khen thưởng'],
        title: 'Chiến sĩ thi đua cơ sở',
        counts: [
          { decision: 'nominated', text: 'đề nghị', rows: 2 },
          { decision: 'council', text: 'chờ Hội đồng', rows: 2 },
        ],
        quotas: [
          {
            seats: 3,
            taken: 2,
            reckoning: '15% × 23 = 3,45 → 3 suất (làm tròn xuống)',
            notes: ['Căn cứ: Quyết định 12/QĐ-UBND'],
          },
        ],
      },
    ],
    ...change,
  };
}

export const PROBLEMS: readonly ProblemLine[] = [
  {
    severity: 'error',
    text: 'Điểm 105 lớn hơn điểm tối đa 100.',
    todo: 'Sửa ô này rồi bình xét lại.',
    place: { sheet: 'Kết quả', cell: 'F12' },
  },
  {
    severity: 'question',
    text: 'Hai dòng gần giống nhau: Lý Thị Hoà, Lí Thị Hòa.',
    todo: 'Có phải một người không?',
    place: { sheet: 'Đã xoá', cell: 'B7' },
  },
  {
    severity: 'warning',
    text: 'Căn cứ chưa được đối chiếu.',
    todo: 'Đối chiếu với văn bản gốc.',
    path: 'sources[0]',
  },
];

export function rankingLines(group: string | null): RankingLine[] {
  const rows = group === 'Địa chính' ? 2 : PEOPLE;
  return Array.from({ length: rows }, (_, at) => ({
    population: 'ca_nhan',
    key: { ho_ten: `${group ?? ''} người ${at + 1}` },
    name: `${group ?? ''} người ${at + 1}`,
    place: String(at + 1),
    points: '98,5',
    ...(at === 1 ? { note: 'hòa với 2 người khác' } : {}),
  }));
}

export function awardLines(): AwardLine[] {
  return (['nominated', 'nominated', 'council', 'council'] as const).map((decision, at) => ({
    population: 'ca_nhan',
    key: { ho_ten: `Người ${at + 1}` },
    name: `Người ${at + 1}`,
    decision,
    verdict: decision === 'nominated' ? 'đề nghị' : 'chờ Hội đồng quyết định (tạm tính)',
    reasons: ['Bằng điểm ở suất cuối.'],
  }));
}

export const ROW: RowScreen = {
  name: '',
  place: { sheet: 'Kết quả', cell: 'A12' },
  parts: [
    {
      group: 'Điểm',
      heading: 'Tổng điểm',
      value: '98,5',
      sentences: [
        { text: 'Điểm của ba tiêu chí cộng lại.', places: [{ sheet: 'Kết quả', cell: 'F12' }] },
        { text: 'Không có điểm trừ.', places: [] },
      ],
    },
  ],
};
