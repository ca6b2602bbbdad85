import { buildReports } from '../../src/reports/build-reports';
import { rules } from './support/rules';
import { completeRun, openRun, run } from './support/run';
import { textsOf } from './support/sheet';
import { runWith } from './support/variants';

const names = (...from: Parameters<typeof buildReports>): string[] =>
  buildReports(...from).map(({ name }) => name);

const VIETNAMESE = ['Bảng điểm', 'Xếp hạng', 'Danh sách đề nghị', 'Lý do chưa đề nghị', 'Số liệu – Tập thể'];

describe('the reports of a run', () => {
  it('are the sheets in their order, what has no points after the lists, the problems last', () => {
    expect(names(run, rules, 'vi')).toEqual([...VIETNAMESE, 'Vấn đề']);
  });

  it('leave out the sheet of problems when there are none', () => {
    expect(names(openRun, rules, 'vi')).toEqual(VIETNAMESE);
  });

  it('leave out the ranking when the rule set ranks nobody', () => {
    const unranked = {
      ...rules,
      populations: rules.populations.map(({ rankings: _, ...population }) => population),
    };
    expect(names(openRun, unranked, 'vi')).toEqual(VIETNAMESE.filter((name) => name !== 'Xếp hạng'));
  });

  it('are only the problems when nothing could be read', () => {
    expect(names({ ...run, populations: {} }, rules, 'vi')).toEqual(['Vấn đề']);
  });

  it('carry on top of every sheet that a blocked run is not to be submitted', () => {
    for (const sheet of buildReports(run, rules, 'vi')) {
      const [first] = sheet.cells;
      expect(first).toMatchObject({ row: 0, value: 'CÒN LỖI – CHƯA DÙNG ĐỂ TRÌNH', style: 'warning' });
    }
  });

  it('say on top of every sheet which decisions and answers are awaited', () => {
    for (const sheet of buildReports(openRun, rules, 'vi')) {
      expect(sheet.cells[0]).toMatchObject({ value: 'CÒN CHỜ QUYẾT ĐỊNH', style: 'warning' });
      const awaited = textsOf(sheet).find((text) => text.startsWith('– Chiến sĩ thi đua cơ sở'));
      expect(awaited).toContain('Trần Thị Ánh (Văn phòng); Lê Văn Ân (Tư pháp)');
    }
    const [scores] = buildReports(run, rules, 'vi');
    expect(textsOf(scores!)).toContain('– Có tính ngày hết hạn không?');
  });

  it('tell a tie at the last seat from a vote that is open', () => {
    const vote = {
      for: 'cstdcs',
      key: { ho_ten: 'Lê Văn Ân', bo_phan: 'Tư pháp' },
      body: 'hd',
      members: 5,
      present: 5,
      inWriting: 0,
      valid: 0,
      yes: 0,
      no: 0,
      base: 5,
      threshold: '50%',
      needed: 3,
      result: 'open' as const,
    };
    const voting = runWith(({ quotas: _, ...people }) => ({ ...people, quotas: [], votes: [vote] }), openRun);
    const [scores] = buildReports(voting, rules, 'vi');
    expect(textsOf(scores!).slice(1, 3)).toEqual([
      '– Chiến sĩ thi đua cơ sở: 1 cá nhân chờ Hội đồng quyết định: Trần Thị Ánh (Văn phòng)',
      '– Chiến sĩ thi đua cơ sở: 1 cá nhân chờ bỏ phiếu: Lê Văn Ân (Tư pháp) – cần thêm 3 đồng ý',
    ]);
  });

  it('carry no warning when nothing is open', () => {
    for (const sheet of buildReports(completeRun, rules, 'vi')) {
      expect(sheet.cells.some(({ style }) => style === 'warning')).toBe(false);
    }
  });

  it('are the same for the same run', () => {
    expect(buildReports(run, rules, 'vi')).toEqual(buildReports(run, rules, 'vi'));
  });

  it('have English names and words in English', () => {
    const sheets = buildReports(run, rules, 'en');
    expect(sheets.map(({ name }) => name)).toEqual([
      'Scores',
      'Ranking',
      'Nominations',
      'Reasons against',
      'Data – Tập thể',
      'Problems',
    ]);
    expect(textsOf(sheets[2]!)).toEqual(
      expect.arrayContaining(['Quota of Chiến sĩ thi đua cơ sở (provisional)', '4 LĐTT × 50 % = 2']),
    );
  });
});
