import { reportContext } from '../../../src/reports/facts/context';
import { reviewScreen } from '../../../src/reports/screen/review-screen';
import type { AwardScreen, ReviewScreen } from '../../../src/reports/screen/screen';
import { completeRun, run } from '../support/run';
import { rules } from '../support/rules';
import { rulesWith } from '../support/variants';
import { decided, reportsOf, rulesOf } from '../support/voted';
import { textsOf } from '../support/sheet';
import { contextOf, samples } from './support/samples';

const award = ({ awards }: ReviewScreen, id: string): AwardScreen => {
  const found = awards.find((each) => each.award === id);
  if (!found) throw new Error(`no award ${id}`);
  return found;
};
const counts = (screen: ReviewScreen, id: string): Record<string, number> =>
  Object.fromEntries(award(screen, id).counts.map(({ decision, rows }) => [decision, rows]));

describe('the screen of Quảng Thành 2021', () => {
  it('says what was read and that everything is decided', async () => {
    const screen = reviewScreen(await contextOf('quangThanh'));
    expect(screen).toMatchObject({
      state: 'complete',
      headline: 'Đã xong: mọi quyết định đều có căn cứ trong số liệu.',
      period: '2021',
      read: [
        { population: 'ca_nhan', title: 'Cá nhân', rows: 24, sheets: ['Cá nhân'] },
        { population: 'tap_the', title: 'Tập thể', rows: 1, sheets: ['Tập thể'] },
      ],
      counts: { error: 0, question: 0, warning: 0 },
      awaited: [],
    });
  });

  it('reckons 15 % of the 23 who reach Lao động tiên tiến: 3,45, so 3 seats, all taken', async () => {
    const screen = reviewScreen(await contextOf('quangThanh'));
    expect(counts(screen, 'ldtt')).toEqual({ nominated: 23, 'not-eligible': 1 });
    expect(award(screen, 'cstdcs').quotas).toEqual([
      {
        seats: 3,
        taken: 3,
        reckoning: '23 LĐTT × 15 % = 3,45 → 3 suất (làm tròn xuống)',
        notes: [
          expect.stringMatching(/^Căn cứ: Điều 9 khoản 3, Nghị định số 91\/2017\/NĐ-CP/u),
          'Tỷ lệ thực tế: 13,04 % (3/23)',
        ],
      },
    ]);
  });

  it('counts who is proposed, who found no seat, who is not eligible, in this order', async () => {
    const { counts: shown } = award(reviewScreen(await contextOf('quangThanh')), 'cstdcs');
    expect(shown).toEqual([
      { decision: 'nominated', text: 'đề nghị', rows: 3 },
      { decision: 'over-quota', text: 'đủ điều kiện, ngoài hạn mức', rows: 2 },
      { decision: 'not-eligible', text: 'không đủ điều kiện', rows: 19 }, // 24 − 5 who qualify
    ]);
  });

  it('has the ranking of all and the ranking within the six sections, as they were read', async () => {
    const { rankings } = reviewScreen(await contextOf('quangThanh'));
    expect(rankings.map(({ title }) => title)).toEqual([
      'Cá nhân: xếp hạng chung',
      'Cá nhân: xếp hạng theo bộ phận',
    ]);
    expect(rankings[0]!.groups).toEqual([{ name: null, rows: 24 }]);
    expect(rankings[1]!.groups).toHaveLength(6);
    expect(rankings[1]!.groups[0]).toEqual({
      name: 'Văn phòng - Thống kê',
      title: 'Văn phòng - Thống kê',
      rows: 5,
    });
    expect(rankings[1]!.groups.reduce((sum, { rows }) => sum + rows, 0)).toBe(24);
  });
});

describe('the screen of the commune council', () => {
  it('names what the council has still to decide and the votes that are missing, without the questions', async () => {
    const screen = reviewScreen(await contextOf('xaOpen'));
    expect(screen.state).toBe('open');
    expect(screen.counts).toEqual({ error: 0, question: 2, warning: 2 });
    expect(screen.awaited).toEqual([
      'Chiến sĩ thi đua cơ sở: 2 cá nhân bằng nhau ở suất cuối, chờ Hội đồng quyết định: Lê Thị Kim Lệ (VX03); Bùi Quang Quân (YT02)',
      expect.stringMatching(
        /^Chiến sĩ thi đua tỉnh: 2 cá nhân chờ bỏ phiếu: Trần Thị Kim Thúy \(TH03\); Trần Hữu Hưng \(KT02\) – cần thêm 9 đồng ý, còn 8 người chưa bỏ phiếu/u,
      ),
    ]);
  });

  it('awaits nothing once the council has chosen and voted', async () => {
    const screen = reviewScreen(await contextOf('xaComplete'));
    expect([screen.state, screen.awaited]).toEqual(['complete', []]);
  });

  it('counts the decisions that are reckoned by hand beside the sample', async () => {
    const open = reviewScreen(await contextOf('xaOpen'));
    const complete = reviewScreen(await contextOf('xaComplete'));
    const unseated = { 'voted-down': 1, 'not-eligible': 3, 'not-considered': 43 };
    expect(counts(open, 'cstdcs')).toEqual({ nominated: 4, council: 2, 'over-quota': 7, ...unseated });
    expect(counts(complete, 'cstdcs')).toEqual({ nominated: 5, 'over-quota': 8, ...unseated });
    expect(counts(open, 'ttldtt')).toEqual({ nominated: 6, 'not-eligible': 2 });
    const seats = (screen: ReviewScreen): string[] =>
      award(screen, 'giay_khen').quotas.map(({ reckoning }) => reckoning);
    // 49 − 4 − 2 who may still be chosen, then 50 − 5
    expect(seats(open)).toEqual(['43 LĐTT × 10 % = 4,3 → 4 suất (làm tròn xuống)']);
    expect(seats(complete)).toEqual(['45 LĐTT × 10 % = 4,5 → 4 suất (làm tròn xuống)']);
    const marked = (screen: ReviewScreen): boolean =>
      award(screen, 'giay_khen').quotas[0]!.notes.some((note) => note.startsWith('Tạm tính: '));
    expect([marked(open), marked(complete)]).toEqual([true, false]);
  });

  it('says the legal grounds of four groups once, and at which of them two are equal', async () => {
    const { quotas, notes } = award(reviewScreen(await contextOf('xaOpen')), 'cstdcs');
    expect(quotas.map(({ group, seats, taken }) => [group, seats, taken])).toEqual([
      ['Trường Tiểu học Yên Lạc Hạ', 2, 2],
      ['Trường Mầm non Yên Lạc Hạ', 1, 1],
      ['Văn phòng HĐND và UBND', 1, 0],
      ['Các đơn vị nhỏ', 2, 1],
    ]);
    expect(notes).toEqual([expect.stringMatching(/^Căn cứ: /u)]);
    const said = quotas.flatMap((quota) => quota.notes);
    expect(said.filter((note) => note.startsWith('Căn cứ'))).toEqual([]);
    expect(said.filter((note) => note.startsWith('Ở suất cuối: '))).toEqual([
      'Ở suất cuối: cùng đứng thứ 2 trong số đủ điều kiện: 2 cá nhân, chờ Hội đồng quyết định: Lê Thị Kim Lệ (VX03); Bùi Quang Quân (YT02)',
    ]);
  });
});

describe('the screen of the cluster', () => {
  it('counts the bands before the titles, and has one group of twelve', async () => {
    const screen = reviewScreen(await contextOf('cum'));
    expect(screen.awards.map(({ of, title }) => [of, title])).toEqual([
      ['band', 'Xếp loại “Xuất sắc”'],
      ['band', 'Xếp loại “Tốt”'],
      ['band', 'Xếp loại “Khá”'],
      ['band', 'Xếp loại “Trung bình”'],
      ['band', 'Xếp loại “Yếu”'],
      ['title', 'Cờ thi đua của tỉnh'],
      ['title', 'Bằng khen của Chủ tịch UBND tỉnh'],
    ]);
    expect(screen.awards.slice(0, 5).map(({ counts: [count] }) => count?.rows)).toEqual([3, 6, 1, 1, 1]);
    expect(screen.rankings).toEqual([
      {
        population: 'don_vi',
        ranking: 'rank',
        title: 'Đơn vị',
        groups: [{ name: 'Cụm 3', title: 'Cụm 3', rows: 12 }],
      },
    ]);
    expect(award(screen, 'co').quotas[0]).toMatchObject({ group: 'Cụm 3', reckoning: 'ấn định 1 suất' });
    expect(award(screen, 'bang_khen').quotas[0]!.reckoning).toBe(
      '11 đơn vị × 50 % = 5,5 → 5 suất (làm tròn xuống)',
    );
  });
});

describe('the screen of any run', () => {
  it.each(samples)('counts every row of %s once for each title, and no row for two bands', async (sample) => {
    const context = await contextOf(sample);
    for (const { population, of, counts: shown } of reviewScreen(context).awards) {
      const all = context.run.populations[population]!.rows.length;
      const sum = shown.reduce((total, { rows }) => total + rows, 0);
      if (of === 'title') expect(sum).toBe(all);
      else expect(sum).toBeLessThanOrEqual(all);
    }
  });

  it('says that errors remain, in the words that stand on every list', () => {
    const screen = reviewScreen(reportContext(run, rules, 'vi'));
    expect(screen).toMatchObject({
      headline: 'CÒN LỖI – CHƯA DÙNG ĐỂ TRÌNH.',
      counts: { error: 1, question: 1, warning: 1 },
    });
  });

  it('says that there is nothing to write where nothing could be read', () => {
    const screen = reviewScreen(reportContext({ ...run, populations: {} }, rules, 'vi'));
    expect(screen).toMatchObject({
      headline: 'Còn lỗi không đọc được số liệu hoặc quy tắc: chưa có gì để ghi.',
      read: [],
      rankings: [],
      awards: [],
    });
  });

  it('names the first of many who wait for the same and counts the others, where the sheets name all', () => {
    const names = ['An', 'Bình', 'Chi', 'Dũng', 'Em', 'Giang', 'Hà'];
    const rows = names.map((ten) => ({ ten, diem: 90, lanh_dao: false }));
    const tied = rulesOf({ id: 'cstdcs', title: 'Chiến sĩ thi đua cơ sở', quota: { count: 2 } });
    const about = { rules: tied, rows };
    const [sentence, ...others] = reviewScreen(reportContext(decided(about), tied, 'vi')).awaited;
    expect(others).toEqual([]);
    expect(sentence).toBe(
      'Chiến sĩ thi đua cơ sở: 7 cá nhân bằng nhau ở suất cuối, chờ Hội đồng quyết định: An; Bình; Chi; Dũng; Em và 2 trường hợp khác',
    );
    const list = reportsOf(about).sheet('Danh sách đề nghị')!;
    expect(textsOf(list).some((text) => text.includes('An; Bình; Chi; Dũng; Em; Giang; Hà'))).toBe(true);
  });

  it('tells titles of one name apart by whose they are, and a band from a title of its id', () => {
    const clashing = rulesWith((people) => ({
      ...people,
      titles: people.titles!.map((title) =>
        title.id === 'gk' ? { ...title, title: 'Tập thể Lao động xuất sắc' } : title,
      ),
      bands: people.bands!.map((band) => (band.id === 'a' ? { ...band, id: 'gk' } : band)),
    }));
    const { awards } = reviewScreen(reportContext(completeRun, clashing, 'vi'));
    expect(awards.filter(({ title }) => title.startsWith('Tập thể Lao')).map(({ title }) => title)).toEqual([
      'Tập thể Lao động xuất sắc – cá nhân',
      'Tập thể Lao động xuất sắc – tập thể',
    ]);
    const both = awards.filter((each) => each.award === 'gk');
    expect(both.map(({ of, counts: shown }) => [of, shown.length > 0])).toEqual([
      ['band', false],
      ['title', true],
    ]);
  });
});
