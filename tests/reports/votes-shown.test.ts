import { reportContext } from '../../src/reports/facts/context';
import { awaited } from '../../src/reports/facts/awaited';
import { terminalReport } from '../../src/reports/terminal';
import type { RuleSet } from '../../src/rules/rule-set';
import { cstdcs, decided, on, people, reportsOf, rulesOf, type Case } from './support/voted';
import { rowWith, textsOf } from './support/sheet';

const terminal = (about: Case): string =>
  terminalReport(decided(about), about.rules ?? rulesOf(cstdcs), 'vi', { color: false, width: 400 });

const awaitedIn = (about: Case): string[] =>
  awaited(reportContext(decided(about), about.rules ?? rulesOf(cstdcs), 'vi'));

describe('an open vote', () => {
  const needs = 'cần thêm 9 đồng ý, còn 8 người chưa bỏ phiếu';
  const reach = /Nhiều nhất chỉ còn 8 trong 9 thành viên .* Nếu có ý kiến bằng văn bản của Hội đồng xã 9/;

  it('says how many more must agree, and that an opinion in writing is missing, once for all who lack the same', () => {
    const [only, ...others] = awaitedIn({ council: 'ppppppppa' });
    expect(others).toEqual([]);
    expect(only).toContain(`Chiến sĩ thi đua cơ sở: 2 cá nhân chờ bỏ phiếu: An; Chi – ${needs}. `);
    expect(only).toMatch(reach);
    const lines = terminal({ council: 'ppppppppa' }).split('\n');
    expect(lines.filter((line) => line.includes(needs))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Chờ Hội đồng quyết định'))).toEqual([]);
  });

  it('stands under its list with the same words', () => {
    const sheet = reportsOf({ council: 'ppppppppa' }).sheet('Danh sách đề nghị')!;
    expect(textsOf(sheet)).toContain('Biểu quyết Chiến sĩ thi đua cơ sở');
    const texts = textsOf(sheet).filter((text) => text.startsWith(needs));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(reach);
  });

  it('is awaited, too, where too few take part', () => {
    expect(awaitedIn({ council: 'pppaaaaaa' })).toEqual([
      expect.stringMatching(
        /^Chiến sĩ thi đua cơ sở: 2 cá nhân chờ bỏ phiếu: An; Chi – Chưa đủ số thành viên/,
      ),
    ]);
  });

  it('is no tie, even where the council has chosen between equals before', () => {
    const rows = [...people.slice(1), { ten: 'Dung', diem: 80, lanh_dao: false }];
    const rules = rulesOf({ ...cstdcs, quota: { count: 1 } });
    const choices = [{ population: 'ca_nhan', title: 'cstdcs', key: ['Dung'], because: 'trực tiếp' }];
    expect(awaitedIn({ rules, rows, council: 'ppp' })).toEqual([
      expect.stringContaining('bằng nhau ở suất cuối'),
    ]);
    expect(awaitedIn({ rules, rows, council: 'ppp', choices })).toEqual([
      expect.stringContaining('1 cá nhân chờ bỏ phiếu: Dung – cần thêm 3 đồng ý'),
    ]);
    expect(terminal({ rules, rows, council: 'ppp', choices })).not.toContain('Ở suất cuối');
  });

  it('of a band is awaited as one of a title is', () => {
    const { titles: _, ...population } = rulesOf().populations[0]!;
    const vote = { threshold: '>50%', of: 'members' as const };
    const bands = [
      { id: 'a', title: 'Loại A', min: 80, vote },
      { id: 'b', title: 'Loại B' },
    ];
    const criteria = [
      { id: 'c', title: 'Điểm', max: 100, method: { kind: 'given' as const, field: 'diem' } },
    ];
    const rules: RuleSet = { ...rulesOf(), populations: [{ ...population, rankings: [], criteria, bands }] };
    const about = { rules, council: 'ppp', ballots: on('Bình', 'nny', 'a') };
    expect(awaitedIn(about)).toEqual([
      'Loại A: 1 cá nhân chờ bỏ phiếu: An – cần thêm 2 đồng ý, còn 3 người chưa bỏ phiếu',
    ]);
    expect(terminal(about)).toContain('- Bình: 1 đồng ý trên tổng số 3 thành viên (2 không đồng ý');
  });
});

describe('a vote that was lost', () => {
  const ballots = [...on('An', { valid: 3, yes: 2, no: 1 }), ...on('Chi', { valid: 3, yes: 3, no: 0 })];

  it('is told with its count on the terminal', () => {
    const lines = terminal({ council: 'ppp', ballots }).split('\n');
    const at = lines.indexOf('Chiến sĩ thi đua cơ sở: không đủ phiếu 1 cá nhân');
    expect(lines[at + 1]).toMatch(/^- An: 2 đồng ý trên tổng số 3 thành viên \(1 không đồng ý/);
  });

  it('is told with its count under the list', () => {
    const sheet = reportsOf({ council: 'ppp', ballots }).sheet('Danh sách đề nghị')!;
    expect(rowWith(sheet, 'không đủ phiếu')).toEqual([
      'An',
      'không đủ phiếu',
      expect.stringMatching(/^2 đồng ý trên tổng số 3 thành viên \(1 không đồng ý/),
    ]);
  });
});

describe('the parts of a quota', () => {
  const { vote: _, ...unvoted } = cstdcs;
  const rules = rulesOf(unvoted);

  it('stand in the line of the quota, and beside those they passed over', () => {
    const text = terminal({ rules });
    expect(text).toMatch(/ấn định 2 suất; đã đề nghị 2.*; trong đó Lãnh đạo 1\/1 suất\n/);
    expect(text).toContain('Đủ điều kiện, ngoài hạn mức: Bình – hết phần “Lãnh đạo”');
  });

  it('stand in the box under the list', () => {
    const sheet = reportsOf({ rules }).sheet('Danh sách đề nghị')!;
    expect(rowWith(sheet, 'Phần của số suất')).toEqual(['Phần của số suất', 'Lãnh đạo 1/1 suất']);
    expect(textsOf(sheet)).toContain('Bình – hết phần “Lãnh đạo”');
  });

  it('say how many a part has at least', () => {
    const parts = [{ id: 'tt', title: 'Trực tiếp', where: 'not lanh_dao', atLeast: '50%' }];
    const kept = rulesOf({ ...unvoted, quota: { count: 2, parts } });
    expect(terminal({ rules: kept })).toContain('trong đó Trực tiếp 1 suất (ít nhất 1)');
    expect(terminal({ rules: kept })).toContain('Bình – suất còn lại dành cho phần “Trực tiếp”');
  });
});
