import { rankingSheets } from '../../../src/reports/ranking/ranking-sheet';
import { rankingsOf, reportContext, type ReportContext } from '../../../src/reports/facts/context';
import { comparedColumn, placeTitle } from '../../../src/reports/facts/standing';
import { rankingPage } from '../../../src/reports/screen/ranking-page';
import { reviewScreen } from '../../../src/reports/screen/review-screen';
import type { SheetDocument } from '../../../src/reports/sheet-document';
import { rules } from '../support/rules';
import { openRun, run } from '../support/run';
import { cellAt, cellWith } from '../support/sheet';
import { cappedRules, cappedRun, rulesWith } from '../support/variants';
import { rankingLines, WHOLE } from './support/all-pages';
import { contextOf } from './support/samples';

type Shown = readonly [name: unknown, place: unknown, points: unknown];

/** Each ranking as the sheets *Xếp hạng* have it, row by row: the first part of the key, place, what is compared. */
function sheetRankings(context: ReportContext): Shown[][] {
  const sheets = rankingSheets(context).values();
  return context.subjects.flatMap((subject) => {
    const rankings = rankingsOf(subject);
    if (rankings.length === 0) return [];
    const sheet = sheets.next().value!;
    const starts = sheet.cells.filter(
      ({ style, value }) =>
        style === 'heading' && String(value).startsWith(`${subject.population.title}: xếp hạng`),
    );
    expect(starts).toHaveLength(rankings.length);
    const titleOf = (id: string): string => subject.result.columns.find((column) => column.id === id)!.title;
    const nameAt = cellWith(sheet, titleOf(subject.population.key[0]!)).column;
    return rankings.map((ranking, index) => {
      const placeAt = cellWith(sheet, placeTitle(context, subject, ranking)).column;
      const pointsAt = cellWith(sheet, comparedColumn(subject, ranking)!.title).column;
      const rows = rowsBetween(sheet, placeAt, starts[index]!.row, starts[index + 1]?.row ?? Infinity);
      return rows.map((row): Shown => [
        cellAt(sheet, row, nameAt)?.value,
        cellAt(sheet, row, placeAt)?.value,
        cellAt(sheet, row, pointsAt)?.value,
      ]);
    });
  });
}

/** The rows of a table: those that have a place, or a dash instead. */
function rowsBetween(sheet: SheetDocument, placeAt: number, from: number, to: number): number[] {
  return sheet.cells
    .filter(({ row, column, style }) => column === placeAt && row > from && row < to && style === 'centre')
    .filter(({ value }) => typeof value === 'number' || value === '–')
    .map(({ row }) => row);
}

const numberIn = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

describe('a ranking on the screen', () => {
  it.each(['quangThanh', 'cum', 'xaOpen'] as const)(
    'has the rows, places and points of Xếp hạng in its order: %s',
    async (sample) => {
      const context = await contextOf(sample);
      const onSheets = sheetRankings(context);
      const { rankings } = reviewScreen(context);
      expect(onSheets).toHaveLength(rankings.length);
      rankings.forEach((ranking, index) => {
        const key = context.rules.populations.find(({ id }) => id === ranking.population)!.key[0]!;
        const lines = rankingLines(context, ranking);
        expect(lines.length).toBeGreaterThan(7);
        expect(
          lines.map((line): Shown => {
            const place = line.place === '–' ? '–' : numberIn(line.place);
            return [line.key[key], place, numberIn(line.points)];
          }),
        ).toEqual(onSheets[index]);
      });
    },
  );

  it('has the places that are reckoned by hand for Quảng Thành, with equals at 13 and 15', async () => {
    const context = await contextOf('quangThanh');
    const ask = { population: 'ca_nhan', ranking: 'rank', group: null };
    const { lines, total } = rankingPage(context, { ...ask, from: 0, count: 18 });
    expect(total).toBe(24);
    expect(lines[0]).toEqual({
      population: 'ca_nhan',
      key: { ho_ten: 'Võ Thị Ngọc Trinh', bo_phan: 'Tư pháp - Hộ tịch, Văn hóa - Xã hội' },
      name: 'Võ Thị Ngọc Trinh (Tư pháp - Hộ tịch, Văn hóa - Xã hội)',
      place: '1',
      points: '99,75',
    });
    const shown = lines
      .slice(12, 17)
      .map(({ key, place, points, note }) => [key['ho_ten'], place, points, note]);
    expect(shown).toEqual([
      ['Cao Đình Hải', '13', '89,61', 'đồng hạng 13 (2 cá nhân)'],
      ['Đặng Đức Tuấn', '13', '89,61', 'đồng hạng 13 (2 cá nhân)'],
      ['Hoàng Thị Ngọc Oanh', '15', '88,85', 'đồng hạng 15 (2 cá nhân)'],
      ['Võ Đức Tín', '15', '88,85', 'đồng hạng 15 (2 cá nhân)'],
      ['Mai Hữu Thiện', '17', expect.any(String), undefined],
    ]);
  });

  it('puts the unit whose gate is closed at the end with the gate, and says where a cap bit', async () => {
    const context = await contextOf('cum');
    const ask = { population: 'don_vi', ranking: 'rank', group: 'Cụm 3' };
    const { lines } = rankingPage(context, { ...ask, ...WHOLE });
    expect(lines.at(-1)).toMatchObject({
      name: 'Xã Kim Bảng Nam',
      place: '–',
      points: '88,66',
      note: 'Có vụ việc đang được xác minh: cụm tạm chưa xếp hạng',
    });
    expect(lines[0]).toMatchObject({
      name: 'Xã Cẩm Sơn Đông',
      points: '99,15',
      note: 'Điểm thưởng: cộng được 6, không quá 5',
    });
  });

  it('says which value is missing of whoever has no place, and the word for it instead of points', () => {
    const context = reportContext(run, rules, 'vi');
    const ask = { population: 'ca_nhan', ranking: 'rank', group: null };
    expect(rankingPage(context, { ...ask, ...WHOLE }).lines.at(-1)).toMatchObject({
      name: 'Phạm Thị Dung (Tư pháp)',
      place: '–',
      points: 'chưa tính',
      note: 'thiếu: Đợt 1: Việc đã xong',
    });
  });

  it('shows a bonus as far as it counts', () => {
    const { lines } = rankingPage(reportContext(cappedRun, cappedRules, 'vi'), {
      population: 'ca_nhan',
      ranking: 'rank',
      group: null,
      ...WHOLE,
    });
    const [capped] = lines.filter(({ note = '' }) => note.includes('không quá 5'));
    expect(capped?.name).toBe('Trần Thị Ánh (Văn phòng)');
  });

  it('shows the mean of shared places, and what an expression compares by the figures it reads', () => {
    const people = openRun.populations['ca_nhan']!;
    const rows = people.rows.map((row) => ({
      ...row,
      ranks: { rank: { group: null, place: 2.5, tied: 4 } },
    }));
    const half = { ...openRun, populations: { ...openRun.populations, ca_nhan: { ...people, rows } } };
    const byTwo = rulesWith((each) => ({ ...each, rankings: [{ by: 'viec + muc2' }] }));
    const ask = { population: 'ca_nhan', ranking: 'rank', group: null, from: 0, count: 1 };
    expect(rankingPage(reportContext(half, byTwo, 'vi'), ask).lines[0]).toMatchObject({
      place: '2,5',
      points: 'Việc được giao: 18,00; Phong trào: 8,00', // Ánh, first by her given name
      note: 'đồng hạng 2,5 (4 cá nhân)',
    });
    expect(rankingPage(reportContext(half, byTwo, 'en'), ask).lines[0]!.place).toBe('2.5');
  });

  it('marks what rests on an open decision as provisional', () => {
    const people = openRun.populations['ca_nhan']!;
    const rows = people.rows.map((row) => ({ ...row, states: { total: 'open' as const } }));
    const open = { ...openRun, populations: { ...openRun.populations, ca_nhan: { ...people, rows } } };
    const ask = { population: 'ca_nhan', ranking: 'rank', group: null, ...WHOLE };
    const notes = rankingPage(reportContext(open, rules, 'vi'), ask).lines.map(({ note }) => note);
    expect(notes).toEqual([
      'tạm tính',
      'đồng hạng 2 (2 cá nhân); tạm tính',
      'đồng hạng 2 (2 cá nhân); tạm tính',
      'tạm tính',
    ]);
  });

  it('calls the group of those whose group nobody knows by a name of its own', () => {
    const people = openRun.populations['ca_nhan']!;
    const rows = people.rows.map((row, index) =>
      index === 0
        ? { ...row, ranks: { ...row.ranks, trong_nhom: { group: null, place: null, tied: 0 } } }
        : row,
    );
    const unknown = { ...openRun, populations: { ...openRun.populations, ca_nhan: { ...people, rows } } };
    const context = reportContext(unknown, rules, 'vi');
    const [, within] = reviewScreen(context).rankings;
    expect(within!.groups[0]).toEqual({ name: null, title: 'Chưa rõ nhóm', rows: 1 });
    expect(rankingLines(context, within!)).toHaveLength(4);
  });

  it('is empty for a population, a ranking or a group that is not there', () => {
    const context = reportContext(run, rules, 'vi');
    const ask = { population: 'ca_nhan', ranking: 'rank', group: null, ...WHOLE };
    const none = { lines: [], total: 0 };
    expect(rankingPage(context, { ...ask, population: 'ai_do' })).toEqual(none);
    expect(rankingPage(context, { ...ask, ranking: 'hang_nao' })).toEqual(none);
    expect(rankingPage(context, { ...ask, group: 'Nhóm nào' })).toEqual(none);
  });
});
