import { nominationsSheet } from '../../../src/reports/nominations/nominations-sheet';
import { reportContext, type ReportContext } from '../../../src/reports/facts/context';
import { fullName } from '../../../src/reports/facts/row-name';
import { awardPage } from '../../../src/reports/screen/award-page';
import { reviewScreen } from '../../../src/reports/screen/review-screen';
import type { AwardLine } from '../../../src/reports/screen/screen';
import { rules } from '../support/rules';
import { openRun } from '../support/run';
import { rulesWith } from '../support/variants';
import { awardLines, WHOLE } from './support/all-pages';
import { contextOf, type Sample } from './support/samples';

const COMPARED: readonly Sample[] = ['quangThanh', 'cum', 'xaOpen'];

const names = (lines: readonly AwardLine[]): string[] => lines.map(({ name }) => name);

/** Names in the lists of *Danh sách đề nghị*, list by list: those nominated, then those who await the council. */
function listedNames(context: ReportContext): string[][] {
  const { cells } = nominationsSheet(context);
  const valueAt = (row: number, column: number): string =>
    String(cells.find((cell) => cell.row === row && cell.column === column)?.value ?? '');
  const lists = context.subjects.flatMap((subject) =>
    (subject.population.titles ?? []).map((title) => ({ subject, title })),
  );
  const heads = cells
    .filter(({ style, value }) => style === 'heading' && value !== null)
    .map(({ row }) => row);
  return lists.map(({ subject, title }, index) => {
    const head = cells.find(
      ({ style, value }) =>
        style === 'heading' && String(value).endsWith(`. ${title.title.toLocaleUpperCase('vi')}`),
    )!.row;
    const end = heads.find((row) => row > head) ?? Infinity;
    expect(heads.indexOf(head)).toBe(index);
    // a list's rows have a number or a dash before the name; other tables of the section begin after the quota
    const other = cells.find(
      ({ row, value }) => row > head && row < end && /^(?:Hạn mức|Biểu quyết) /u.test(String(value)),
    );
    const rows = cells.filter(
      ({ row, column, style, value }) =>
        column === 0 &&
        row > head &&
        row < Math.min(end, other?.row ?? Infinity) &&
        style === 'centre' &&
        (typeof value === 'number' || value === '–'),
    );
    const key = subject.population.key;
    return rows.map(({ row }) =>
      fullName(subject, Object.fromEntries(key.map((id, part) => [id, valueAt(row, 1 + part)]))),
    );
  });
}

describe('a title on the screen', () => {
  it.each(COMPARED)(
    'lists those nominated, then those who await the council, as Danh sách đề nghị does: %s',
    async (sample) => {
      const context = await contextOf(sample);
      const titles = reviewScreen(context).awards.filter(({ of }) => of === 'title');
      const onSheet = listedNames(context);
      titles.forEach(({ award }, index) => {
        const lines = [...awardLines(context, award, 'nominated'), ...awardLines(context, award, 'council')];
        // collectives have a table of conditions in their section, so only the beginning is the list
        expect(onSheet[index]!.slice(0, lines.length)).toEqual(names(lines));
        expect(lines.length > 0 || onSheet[index]!.length === 0).toBe(true);
      });
    },
  );

  it.each(COMPARED)('has every row once, with the decision of the run: %s', async (sample) => {
    const context = await contextOf(sample);
    for (const { population, award, of, counts } of reviewScreen(context).awards) {
      if (of === 'band') continue;
      const seen = counts.flatMap(({ decision, rows }) => {
        const lines = awardLines(context, award, decision);
        expect(lines).toHaveLength(rows);
        return lines;
      });
      const decided = new Map(seen.map((line) => [JSON.stringify(line.key), line.decision]));
      const { rows } = context.run.populations[population]!;
      expect(decided).toEqual(
        new Map(rows.map((row) => [JSON.stringify(row.key), row.titles[award]!.decision])),
      );
      const considered = seen.filter(({ decision }) => decision !== 'not-considered');
      expect(awardLines(context, award)).toEqual(considered);
    }
  });

  it('has the five of Quảng Thành in the order of their points, three seated and two without a seat', async () => {
    const context = await contextOf('quangThanh');
    const lines = awardLines(context, 'cstdcs').slice(0, 5);
    expect(lines.map(({ key, decision, verdict }) => [key['ho_ten'], decision, verdict])).toEqual([
      ['Trương Thanh Phượng', 'nominated', 'đề nghị'],
      ['Phạm Đình Nghĩa', 'nominated', 'đề nghị'],
      ['Ngô Thị Ngọc Quyên', 'nominated', 'đề nghị'],
      ['Đặng Thị Loan', 'over-quota', 'đủ điều kiện, ngoài hạn mức'],
      ['Phạm Hữu Vinh', 'over-quota', 'đủ điều kiện, ngoài hạn mức'],
    ]);
    expect(lines[3]!.reasons).toEqual([
      expect.stringMatching(/^Đủ điều kiện nhưng hết suất: đứng thứ 4 trong 5 .* 3 suất .*95,01/u),
    ]);
  });

  it('says why the 24th person is refused, with what was read', async () => {
    const [refused, ...others] = awardLines(await contextOf('quangThanh'), 'ldtt', 'not-eligible');
    expect(others).toEqual([]);
    expect(refused!.key['ho_ten']).toBe('Võ Thị Ngọc Trinh');
    expect(refused!.reasons).toEqual([
      'Đăng ký danh hiệu thi đua muộn so với hạn của kế hoạch (Ngày đăng ký thi đua: 25/01/2021; Hạn đăng ký thi đua (trước ngày): 20/01/2021)',
    ]);
  });

  it('is sorted as the rules sort its list, not by the ranking', () => {
    const people = openRun.populations['ca_nhan']!;
    const listed = ['=Đỗ Văn Cường', 'Lê Văn Ân', 'Nguyễn Văn Bình', 'Trần Thị Ánh'];
    const rows = people.rows.map((row) => {
      const place = 1 + listed.indexOf(row.key['ho_ten']!);
      return { ...row, why: { ldtt: [{ code: 'title.list-place', params: { place } }] } };
    });
    const run = { ...openRun, populations: { ...openRun.populations, ca_nhan: { ...people, rows } } };
    const context = reportContext(run, rules, 'vi');
    expect(awardLines(context, 'ldtt').map(({ key }) => key['ho_ten'])).toEqual(listed);
    const [ldtt] = context.subjects[0]!.population.titles!;
    expect(ldtt!.id).toBe('ldtt');
    expect(listedNames(context)[0]).toEqual(names(awardLines(context, 'ldtt')));
  });

  it('tells a vote that is awaited from a tie that is', async () => {
    const context = await contextOf('xaOpen');
    const verdicts = (award: string): string[] =>
      awardLines(context, award, 'council').map(({ verdict }) => verdict);
    expect(verdicts('cstd_tinh')).toEqual(['chờ bỏ phiếu', 'chờ bỏ phiếu']);
    expect(verdicts('cstdcs')).toEqual(['chờ Hội đồng quyết định', 'chờ Hội đồng quyết định']);
  });

  it('marks a decision that rests on another one as provisional', async () => {
    const lines = awardLines(await contextOf('xaOpen'), 'giay_khen', 'nominated');
    expect(new Set(lines.map(({ verdict }) => verdict))).toEqual(new Set(['đề nghị (tạm tính)']));
  });
});

describe('a band on the screen', () => {
  it('has those who are in it by place, and why they are in no better one', async () => {
    const context = await contextOf('cum');
    expect(names(awardLines(context, 'xuat_sac'))).toEqual([
      'Xã Cẩm Sơn Đông',
      'Xã Hòa Mỹ Tây',
      'Phường Thanh Bình Thượng',
    ]);
    const [fourth] = awardLines(context, 'tot');
    expect(fourth).toMatchObject({ name: 'Xã Tân Quý Đông', verdict: 'Xếp loại “Tốt”' });
    expect(fourth!.reasons).toEqual([
      expect.stringMatching(/^Chưa được “Xuất sắc”: không quá “Tốt”, vì vướng: /u),
      'Xếp loại “Tốt”: từ 80 trở lên',
    ]);
    expect(awardLines(context, 'xuat_sac', 'over-quota')).toEqual([]);
  });

  it('that rests on an open decision says so', () => {
    const people = openRun.populations['ca_nhan']!;
    const rows = people.rows.map((row) => ({ ...row, states: { band: 'open' as const } }));
    const open = { ...openRun, populations: { ...openRun.populations, ca_nhan: { ...people, rows } } };
    const [best] = awardLines(reportContext(open, rules, 'vi'), 'a');
    expect(best).toMatchObject({
      name: 'Nguyễn Văn Bình (Văn phòng)',
      verdict: 'Xếp loại “Xuất sắc” (tạm tính)',
    });
  });

  it('is found beside a title of the same id', () => {
    const clashing = rulesWith((people) => ({
      ...people,
      bands: people.bands!.map((band) => (band.id === 'a' ? { ...band, id: 'ldtt' } : band)),
    }));
    const people = openRun.populations['ca_nhan']!;
    const rows = people.rows.map((row) =>
      row.values['band'] === 'a' ? { ...row, values: { ...row.values, band: 'ldtt' } } : row,
    );
    const run = { ...openRun, populations: { ...openRun.populations, ca_nhan: { ...people, rows } } };
    const context = reportContext(run, clashing, 'vi');
    const ask = { population: 'ca_nhan', award: 'ldtt', ...WHOLE };
    expect(awardPage(context, { ...ask, of: 'band' }).total).toBe(1);
    expect(awardPage(context, { ...ask, of: 'title' }).total).toBe(4);
    expect(awardPage(context, ask).total).toBe(4);
    const onlyBand = { population: 'ca_nhan', award: 'b', ...WHOLE };
    expect(awardPage(context, onlyBand).total).toBe(3);
    expect(awardPage(context, { ...onlyBand, of: 'title' })).toEqual({ lines: [], total: 0 });
  });
});
