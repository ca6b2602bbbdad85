import { reportContext, type ReportContext } from '../../../src/reports/facts/context';
import { scoresSheets } from '../../../src/reports/scores/scores-sheet';
import { rankingPage } from '../../../src/reports/screen/ranking-page';
import { rowScreen } from '../../../src/reports/screen/row-screen';
import type { RowPart, RowScreen } from '../../../src/reports/screen/screen';
import { rules } from '../support/rules';
import { openRun, run } from '../support/run';
import { textsOf } from '../support/sheet';
import { WHOLE } from './support/all-pages';
import { contextOf } from './support/samples';

const LOAN = { ho_ten: 'Đặng Thị Loan', bo_phan: 'Tư pháp - Hộ tịch, Văn hóa - Xã hội' };

function screenOf(context: ReportContext, population: string, key: Record<string, string>): RowScreen {
  const screen = rowScreen(context, { population, key });
  if (!screen) throw new Error(`no row ${JSON.stringify(key)}`);
  return screen;
}

function partOf({ parts }: RowScreen, heading: string): RowPart {
  const found = parts.find((part) => part.heading === heading);
  if (!found) throw new Error(`no part ${heading}`);
  return found;
}

const texts = ({ sentences }: RowPart): string[] => sentences.map(({ text }) => text);

describe('one row of Quảng Thành on the screen', () => {
  it('has its decisions first, then its places and points, and what was read last', async () => {
    const { name, parts } = screenOf(await contextOf('quangThanh'), 'ca_nhan', LOAN);
    expect(name).toBe('Đặng Thị Loan (Tư pháp - Hộ tịch, Văn hóa - Xã hội)');
    const groups = parts.map(({ group }) => group);
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual([
      'Danh hiệu, hình thức',
      'Xếp hạng',
      'Điểm',
      'Số liệu đã đọc',
    ]);
    expect(parts.find(({ group }) => group === 'Điểm')).toMatchObject({ heading: 'Tổng điểm' });
    expect(parts.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['Họ và tên', 'Tổng điểm', 'Xếp loại', 'Hạng chung', 'Hạng theo bộ phận']),
    );
  });

  it('has the points reckoned by hand, each step with its cells', async () => {
    const screen = screenOf(await contextOf('quangThanh'), 'ca_nhan', LOAN);
    const { row } = (await contextOf('quangThanh')).run.populations['ca_nhan']!.rows.find(
      ({ key }) => key['ho_ten'] === LOAN.ho_ten,
    )!;
    expect(screen.place).toEqual({ sheet: 'Cá nhân', cell: `B${row}` });
    expect(partOf(screen, 'Tổng điểm').value).toBe('95,01');
    const criteria = screen.parts.filter(({ value }) => ['22,92', '41,92', '53,09', '9,38'].includes(value));
    expect(criteria.map(({ value }) => value)).toEqual(['41,92', '22,92', '53,09', '9,38']);
    const [, tasks] = criteria; // 25 × 22/24 = 22,9166…
    expect(tasks!.sentences.map(({ places }) => places)).toEqual([
      [{ sheet: 'Cá nhân', cell: `F${row}` }],
      [{ sheet: 'Cá nhân', cell: `E${row}` }],
      [],
      [],
    ]);
    expect(texts(tasks!)[2]).toMatch(/^Điểm = 25 × 22 ÷ 24 = 22,91666/u);
  });

  it('says how a cell was read only where that is not what stands in it', async () => {
    const screen = screenOf(await contextOf('quangThanh'), 'ca_nhan', LOAN);
    const [name] = partOf(screen, 'Họ và tên').sentences;
    expect(name).toEqual({ text: '', places: [screen.place] });
    const read = screen.parts.filter(({ group }) => group === 'Số liệu đã đọc');
    const [initiative] = read.find(({ heading }) => heading.startsWith('Sáng kiến'))!.sentences;
    expect(initiative!.text).toMatch(/: đọc “x”, hiểu là có$/u);
  });

  it('says of a title what was asked, how it came out and by which figures, and then the seat', async () => {
    const screen = screenOf(await contextOf('quangThanh'), 'ca_nhan', LOAN);
    const title = partOf(screen, 'Chiến sĩ thi đua cơ sở');
    expect(title.value).toBe('đủ điều kiện, ngoài hạn mức');
    expect(texts(title)[0]).toBe('Đã được đề nghị Lao động tiên tiến');
    expect(texts(title)).toContain('đạt: Sáng kiến được công nhận – có');
    expect(texts(title).at(-1)).toMatch(/^Đủ điều kiện nhưng hết suất: đứng thứ 4 trong 5/u);
    const late = screenOf(await contextOf('quangThanh'), 'ca_nhan', { ...LOAN, ho_ten: 'Võ Thị Ngọc Trinh' });
    const [registered] = partOf(late, 'Lao động tiên tiến').sentences;
    expect(registered!.text).toMatch(
      /^chưa đạt: Ngày đăng ký thi đua trước .*20\/01\/2021.* – .*25\/01\/2021/u,
    );
    expect(registered!.places).toEqual([{ sheet: 'Cá nhân', cell: 'D29' }]);
  });

  it('names what a list is ordered by as the sheets name it', async () => {
    const context = await contextOf('quangThanh');
    const places = context.run.populations['ca_nhan']!.rows.flatMap(({ key }) =>
      texts(partOf(screenOf(context, 'ca_nhan', key), 'Chiến sĩ thi đua cơ sở')).filter((text) =>
        text.includes(', xếp theo '),
      ),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatch(/, xếp theo Tổng điểm$/u);
  });

  it('shows three of many cells once each and counts the others', async () => {
    const office = (await contextOf('quangThanh')).run.populations['tap_the']!.rows[0]!.key;
    const screen = screenOf(await contextOf('quangThanh'), 'tap_the', office);
    const share = screen.parts.find(({ heading }) => heading.startsWith('Tỷ lệ Chiến sĩ thi đua cơ sở'))!;
    expect(share.value).toBe('13,04 %');
    const [sentence] = share.sentences; // the seats rest on the initiatives, dates and points of 24 people
    expect(new Set(sentence!.places.map(({ cell }) => cell)).size).toBe(3);
    expect(sentence!.more).toMatch(/^và \d+ ô khác$/u);
    const target = screen.parts.find(({ heading }) => heading.startsWith('Chỉ tiêu: 15 %'))!;
    expect([target.value, texts(target)[0]]).toEqual([
      'không',
      expect.stringMatching(/theo công thức Tỷ lệ Chiến sĩ thi đua cơ sở .* ≥ 15 %$/u),
    ]);
  });
});

describe('any row on the screen', () => {
  it.each(['quangThanh', 'cum'] as const)('has the values that Bảng điểm shows: %s', async (sample) => {
    const context = await contextOf(sample);
    const [sheet] = scoresSheets(context);
    const [subject] = context.subjects;
    const shown = new Set(
      sheet!.cells.map(({ value, decimals }) =>
        typeof value === 'number' ? value.toFixed(decimals ?? 6) : String(value),
      ),
    );
    for (const { key } of subject!.result.rows) {
      const { parts } = screenOf(context, subject!.population.id, key);
      const points = parts.filter(({ group, heading }) => group === 'Điểm' && heading !== 'Ghi chú');
      expect(points.length).toBeGreaterThan(10);
      for (const { value } of points) {
        expect(shown).toContain(/^\d[\d.]*(?:,\d+)?$/u.test(value) ? value.replace(',', '.') : value);
      }
    }
  });

  it('carries the notes of Bảng điểm', async () => {
    const context = await contextOf('cum');
    const [sheet] = scoresSheets(context);
    const notes = context.run.populations['don_vi']!.rows.flatMap(({ key }) =>
      screenOf(context, 'don_vi', key).parts.filter(({ heading }) => heading === 'Ghi chú'),
    );
    expect(notes.length).toBeGreaterThan(0);
    expect(textsOf(sheet!)).toEqual(expect.arrayContaining(notes.map(({ value }) => value)));
  });

  it('has the place that the ranking shows', async () => {
    const context = await contextOf('cum');
    const ask = { population: 'don_vi', ranking: 'rank', group: 'Cụm 3', ...WHOLE };
    for (const line of rankingPage(context, ask).lines) {
      expect(partOf(rowScreen(context, line)!, 'Hạng theo cụm thi đua').value).toBe(line.place);
    }
  });

  it('names lines of files in its sentences, because nothing leads to them', () => {
    const people = openRun.populations['ca_nhan']!;
    const why = {
      viec: [
        { code: 'reports.period', params: { period: 'a' }, cells: [{ sheet: 'ca_nhan.csv', cell: '9:3' }] },
      ],
    };
    const rows = people.rows.map((row) => ({ ...row, sheet: 'ca_nhan.csv', why }));
    const files = { ...openRun, populations: { ...openRun.populations, ca_nhan: { ...people, rows } } };
    const screen = screenOf(reportContext(files, rules, 'vi'), 'ca_nhan', rows[0]!.key);
    expect(screen.place).toEqual({ sheet: 'ca_nhan.csv' });
    expect(partOf(screen, 'I.1. Việc được giao').sentences).toEqual([
      { text: "Kỳ xét: a ['ca_nhan.csv'!9:3]", places: [] },
    ]);
  });

  it('of two with one key is the one that was asked for', () => {
    const people = openRun.populations['ca_nhan']!;
    const [first, second] = people.rows;
    const rows = [first!, { ...second!, key: first!.key }];
    const twice = { ...openRun, populations: { ...openRun.populations, ca_nhan: { ...people, rows } } };
    const context = reportContext(twice, rules, 'vi');
    const ask = { population: 'ca_nhan', ranking: 'rank', group: null, ...WHOLE };
    const totals = rankingPage(context, ask).lines.map((line) => [
      line.nth,
      line.points,
      partOf(rowScreen(context, line)!, 'Tổng điểm').value,
    ]);
    expect(totals).toEqual([
      [1, '40,00', '40,00'],
      [undefined, '35,00', '35,00'],
    ]);
  });

  it('is missing where the run has no such row', () => {
    const context = reportContext(run, rules, 'vi');
    const key = { ho_ten: 'Không có ai', bo_phan: 'Văn phòng' };
    expect(rowScreen(context, { population: 'ca_nhan', key })).toBeUndefined();
    expect(rowScreen(context, { population: 'ai_do', key })).toBeUndefined();
    const [row] = run.populations['ca_nhan']!.rows;
    expect(rowScreen(context, { population: 'ca_nhan', key: row!.key, nth: 1 })).toBeUndefined();
  });
});
