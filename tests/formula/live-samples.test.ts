import { say } from '../../src/locale/catalogue';
import type { LiveReports } from '../../src/reports/live/build-live-reports';
import type { Grid } from '../../src/sheets/grid';
import { describeWith } from '../support/tool';
import { compareLists, compareTables } from './support/compare';
import { liveSample, poisonedSample, type Typed } from './support/poisoned-run';
import { recalculate } from './support/recalculate';

jest.setTimeout(600_000);

/** Figures of units and people who stand near a cut. */
const CASES: readonly (readonly [string, string, readonly Typed[]])[] = [
  ['cum-12-don-vi.xlsx', 'cum-mau-100', [{ sheet: 'Cụm 3', cell: 'O13', value: 80 }]],
  ['hoi-dong-xa.xlsx', 'cap-xa-2025', [{ sheet: 'Cá nhân', cell: 'H15', value: 70 }]],
  ['quang-thanh-2021.xlsx', 'quang-thanh-2021', [{ sheet: 'Cá nhân', cell: 'F31', value: 23 }]],
];

const LISTS = new Set(['Danh sách đề nghị', 'Biên bản', 'Biên bản kiểm phiếu', 'Lý do chưa đề nghị']);
const ALARM = say('vi', 'reports.live.alarm');

/** What stands on top of the lists, where it says anything. */
function alarms({ documents }: LiveReports, grids: readonly Grid[]): string[] {
  return documents.flatMap(({ name, cells }) => {
    const alarm = cells.find(({ row, formula }) => row === 0 && formula !== undefined);
    const grid = grids.find(({ sheet }) => sheet === name);
    const said = alarm && grid?.rows[0]?.[alarm.column]?.value;
    return typeof said === 'string' && said !== '' ? [`${name}: ${said}`] : [];
  });
}

describeWith('soffice', 'a sample written with formulas', (soffice) => {
  it.each(CASES)(
    '%s gives the same points, places and decisions, and after a figure has changed those of a new run',
    async (file, rules, typed) => {
      const live = await liveSample(file, rules);
      const then = await liveSample(file, rules, typed);
      expect(live.fixed).toEqual([]);
      const books = [
        await poisonedSample(file, live.documents),
        await poisonedSample(file, live.documents, typed),
      ];
      const { grids } = await recalculate(soffice, books);
      const now = compareTables(live, live, grids[0]!);
      expect(now.differences).toEqual([]);
      expect(compareLists(live, grids[0]!).differences).toEqual([]);
      expect(now.compared).toBeGreaterThan(500);
      expect(compareTables(live, then, grids[1]!).differences).toEqual([]);
      expect(alarms(live, grids[0]!)).toEqual([]);
      // the change is one that matters
      expect(compareTables(live, live, grids[1]!).differences.length).toBeGreaterThan(3);
      const lists = live.documents.filter(({ name }) => name.startsWith('Xếp hạng') || LISTS.has(name));
      expect(alarms(live, grids[1]!)).toEqual(lists.map(({ name }) => `${name}: ${ALARM}`));
    },
  );
});
