import { OFFICE } from '../../scripts/samples/office.mjs';
import { PEOPLE } from '../../scripts/samples/people.mjs';
import type { OpenedFile } from '../../excel-host/file/open-file';
import { ExcelHost } from '../../excel-host/host';
import type { ApiLevel } from '../../excel-host/limits/hosts';
import { areaAddress } from '../../excel-host/model/address';
import { compareVersions } from '../../excel-host/schema/introduced';
import pack from '../../packs/quang-thanh-2021.json';
import { formatNumber } from '../../src/locale/format';
import { reckon, type PersonReckoned } from '../samples/reckoning/reckon';
import { SETTLED } from '../samples/support/data';
import { describeWith } from '../support/tool';
import { foreign, newSheets, sheetNames } from './support/as-before';
import { takePicture } from './support/picture';
import { vi, type ReviewPane } from './support/review-pane';
import { commandLineOutput, manifestRequirement, openSample } from './support/samples';
import { breaksInFile, expectSameSheet, sheetAsSeen } from './support/sheet-as-seen';
import { until } from './support/until';
import { START_MS, Workshop } from './support/workshop';

const SAMPLE = 'quang-thanh-2021.xlsx';
const PACK = 'quang-thanh-2021';
const CSTDCS = 'Chiến sĩ thi đua cơ sở';
/** Only the product reads it; nobody sees or prints it. */
const RECORD = '_binhxet';

/** Đợt 2 and its fifth criterion, under the names they have among the figures of the pane. */
const second = pack.populations[1]!.criteria[1]!;
const initiative = second.children.find(({ id }) => id === 'd2_sang_kien')!;
const sectionName = `${second.code} ${second.title}`;
const initiativeName = `${sectionName} › ${initiative.code} ${initiative.title}`;

const reckoned = reckon(PEOPLE, OFFICE, SETTLED);
const shown = (hundredths: bigint): string => formatNumber('vi', Number(hundredths) / 100, 2);
const nameOf = ({ person }: PersonReckoned): string => `${person.name} (${person.section})`;
const names = reckoned.people.map(nameOf);
const decidedBy = (decision: PersonReckoned['cstdcs']['decision']): string[] =>
  reckoned.people.filter(({ cstdcs }) => cstdcs.decision === decision).map(nameOf);

describeWith('chromium', 'the main job, from the pane', (executablePath) => {
  let workshop: Workshop;
  let file: OpenedFile;
  beforeAll(async () => {
    file = commandLineOutput(SAMPLE, PACK);
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  const excel = (api: ApiLevel = '1.9'): ExcelHost =>
    new ExcelHost({ workbook: openSample(SAMPLE).workbook, api });

  /** The lines of Chiến sĩ thi đua cơ sở, and its seats in the first of them. */
  async function titleLines(pane: ReviewPane): Promise<string[]> {
    await pane.linesUnder('taskpane.tab.awards');
    await pane.choose('taskpane.awards.choose', CSTDCS);
    return pane.linesUnder('taskpane.tab.awards');
  }

  /** Names with this verdict, in the order of the lines. */
  const namedWith = (lines: readonly string[], code: 'nominated' | 'over-quota'): string[] =>
    lines.flatMap((line) => {
      const name = names.find((each) => line.startsWith(`${each} ${vi(`reports.decision.${code}`)} `));
      return name === undefined ? [] : [name];
    });

  test('shows Quảng Thành 2021 as it is reckoned by hand: state, places, seats, titles, reasons', async () => {
    const host = excel();
    const pane = await workshop.pane(host);
    await takePicture(pane, 'start');
    await pane.decide(PACK);
    expect(await pane.linesUnder('taskpane.tab.ranking')).toHaveLength(PEOPLE.length);
    const lines = await pane.linesUnder('taskpane.tab.ranking');
    for (const one of reckoned.people) {
      const line = `${vi('taskpane.ranking.place')} ${one.overall.place} ${nameOf(one)} ${shown(one.points.total!)}`;
      const found = lines.filter((each) => each.startsWith(line));
      expect(found).toHaveLength(1);
      expect(found[0] === line).toBe(one.overall.tied === 1);
    }

    // samples/README.md reckons it by hand: 15 % of 23 is 3.45, which is 3 seats.
    const awards = await titleLines(pane);
    expect(awards[0]).toContain(vi('taskpane.quotas.seats', { taken: 3, seats: 3 }));
    expect(awards[0]).toContain('23 LĐTT × 15 % = 3,45 → 3 suất');
    expect(namedWith(awards, 'nominated').sort()).toEqual(decidedBy('nominated').sort());
    expect(namedWith(awards, 'over-quota').sort()).toEqual(decidedBy('over-quota').sort());
    await takePicture(pane, 'seats');

    // The best of all holds no title: registered on 25/01, which stands in D29.
    const best = reckoned.people.find(({ overall }) => overall.place === 1)!;
    await pane.frame.getByRole('button', { name: nameOf(best) }).click();
    await pane.frame.getByRole('heading', { name: nameOf(best) }).waitFor();
    const explained = pane.frame.getByRole('region', { name: vi('taskpane.row.label') });
    const title = explained.getByRole('listitem').filter({ hasText: 'Lao động tiên tiến' }).first();
    expect(await title.innerText()).toMatch(/chưa đạt: .*25\/01\/2021/);
    const place = vi('taskpane.place.cell', { sheet: 'Cá nhân', cell: 'D29' });
    await title.getByRole('button', { name: place }).click();
    await until(() => areaAddress(host.workbook.sheet('Cá nhân').selection) === 'D29');
    expect(host.workbook.active.name).toBe('Cá nhân');
    await takePicture(pane, 'row');
  });

  test.each(['1.9', '1.14', '1.20'] as const)(
    'writes in Excel %s what the command line writes, cell by cell, and takes it back without a trace',
    async (api) => {
      const host = excel(api);
      const theirs = sheetNames(host.workbook);
      const before = foreign(host.workbook);
      const pane = await workshop.pane(host);
      await pane.decide(PACK);
      await pane.write();

      const written = newSheets(host.workbook, theirs);
      expect(written).toEqual(newSheets(file.workbook, theirs));
      expect(written).toContain(RECORD);
      for (const name of written.filter((one) => one !== RECORD)) {
        expectSameSheet(
          sheetAsSeen(host.workbook, name),
          sheetAsSeen(file.workbook, name, breaksInFile(file, name)),
        );
      }
      const record = sheetAsSeen(host.workbook, RECORD);
      const recordInFile = sheetAsSeen(file.workbook, RECORD);
      expect([record.cells, record.visibility]).toEqual([recordInFile.cells, recordInFile.visibility]);
      expect(foreign(host.workbook, written)).toEqual(before);
      await takePicture(pane, 'written');

      await pane.undo();
      expect(foreign(host.workbook)).toEqual(before);
      expectGated(host, api);
    },
  );

  /** What the manifest asks for is enough; a newer Excel may be asked for more, but only where it says that it has it. */
  function expectGated(host: ExcelHost, api: ApiLevel): void {
    const { set, version } = manifestRequirement();
    const used = host.record.used();
    const later = used.filter((one) => one.api.name !== set || compareVersions(one.api.version, version) > 0);
    process.stdout.write(`Excel ${api}: ${used.map(({ member }) => member).join(' ')}\n`);
    process.stdout.write(
      `beyond ${set} ${version}: ${later.map(({ member }) => member).join(' ') || 'nothing'}\n`,
    );
    if (api === version) expect(later).toEqual([]);
    // The host refuses and notes whatever it does not have, so that no later member was called without asking first.
    expect(host.record.violations).toEqual([]);
  }

  test('takes another share and another maximum, reckons with them, and goes back to the rules’ own', async () => {
    const pane = await workshop.pane(excel());
    await pane.choosePack(PACK);
    const share = await pane.setting('taskpane.settings.shares', CSTDCS);
    await share.fill('10%');
    await share.press('Enter');
    const maximum = await pane.setting('taskpane.settings.maxima', initiativeName);
    await maximum.fill('3');
    await maximum.press('Enter');
    // A section holds what its criteria hold together: 55 is 2 too much now, and nothing can be run.
    await pane.sees('taskpane.why-not.rules', { count: 1 });
    await takePicture(pane, 'wrong-maximum');
    // The office has a section of that name too, so each is told with its population.
    const section = await pane.setting(
      'taskpane.settings.maxima',
      `${sectionName} ${pack.populations[1]!.title}`,
    );
    await section.fill('53');
    await section.press('Enter');
    await pane.review();

    // 10 % of 23 is 2.3, which is 2 seats; an initiative counts 3 points instead of 5.
    const awards = await titleLines(pane);
    expect(awards[0]).toContain(vi('taskpane.quotas.seats', { taken: 2, seats: 2 }));
    expect(awards[0]).toContain('23 LĐTT × 10 % = 2,3 → 2 suất');
    const candidates = [...decidedBy('nominated'), ...decidedBy('over-quota')];
    const best = reckoned.people
      .filter((one) => candidates.includes(nameOf(one)))
      .sort((one, other) => Number(other.points.total! - one.points.total!));
    expect(namedWith(awards, 'nominated')).toEqual(best.slice(0, 2).map(nameOf));
    expect(namedWith(awards, 'over-quota')).toEqual(best.slice(2).map(nameOf));
    const ranking = await pane.linesUnder('taskpane.tab.ranking');
    for (const one of best) {
      const line = ranking.find((each) => each.includes(nameOf(one)))!;
      expect(line).toContain(` ${shown(one.points.total! - 200n)}`);
    }

    await pane.goTo('prepare');
    await pane.setting('taskpane.settings.shares', CSTDCS);
    await pane.press('taskpane.settings.reset', { name: `“${CSTDCS}”`, original: '15%' });
    await pane.setting('taskpane.settings.maxima', initiativeName);
    await pane.press('taskpane.settings.reset', { name: `“${initiativeName}”`, original: 5 });
    await pane.press('taskpane.settings.reset', { name: `“${sectionName}”`, original: 55 });
    await pane.review();
    const again = await titleLines(pane);
    expect(again[0]).toContain('23 LĐTT × 15 % = 3,45 → 3 suất');
    expect(namedWith(again, 'nominated').sort()).toEqual(decidedBy('nominated').sort());
  });

  test('remembers the choices with the workbook, so that a pane opened later has them', async () => {
    const host = excel();
    const first = await workshop.pane(host);
    await first.choosePack(PACK);
    const share = await first.setting('taskpane.settings.shares', CSTDCS);
    await share.fill('12,5%');
    await share.press('Enter');
    await until(() => String(host.workbook.settings.get('binh-xet.setup')).includes('12.5%'));
    await first.visit.page.close();

    const second = await workshop.pane(host);
    await second.frame.getByLabel(vi('taskpane.period.label')).waitFor();
    expect(await (await second.setting('taskpane.settings.shares', CSTDCS)).inputValue()).toBe('12,5%');
    await second.review();
    // 12.5 % of 23 is 2.875, which is 2 seats.
    expect((await titleLines(second))[0]).toContain('= 2,875 → 2 suất');
  });

  test('a problem leads to its cell, and is gone when the cell is put right', async () => {
    const host = excel();
    const right = host.workbook.sheet('Cá nhân').cell(30, 5).value as number;
    host.user.type('Cá nhân', 'F31', 'hai mươi hai');
    host.user.select('Tập thể', 'A1');
    const pane = await workshop.pane(host);
    await pane.decide(PACK, 'blocked');
    const place = vi('taskpane.place.cell', { sheet: 'Cá nhân', cell: 'F31' });
    await takePicture(pane, 'problem');
    await pane.frame.getByRole('button', { name: place }).first().click();
    await until(() => areaAddress(host.workbook.sheet('Cá nhân').selection) === 'F31');
    expect(host.workbook.active.name).toBe('Cá nhân');
    host.user.type('Cá nhân', 'F31', right);
    await pane.goTo('prepare');
    await pane.review('complete');
  });
});
