import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCase, type Outcome } from '../../src/app/run-case';
import { writeBack } from '../../src/app/write-back';
import { writeRules } from '../../src/app/write-rules';
import { PACKS } from '../../src/rules/packs';
import type { RuleSet } from '../../src/rules/rule-set';
import { replaced } from '../../src/rules/settings/json-node';
import { ruleSheets } from '../../src/reports/rules/rule-sheets';
import type { SheetDocument } from '../../src/reports/sheet-document';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';

const [pack] = PACKS as unknown as readonly [RuleSet];
const bytes = new Uint8Array(readFileSync(join(__dirname, '../../samples/quang-thanh-2021.xlsx')));

/** The pack as a secretary might edit it: 8 points for discipline that is only fair, a share of 20 %. */
const edited = replaced(
  replaced(pack, ['populations', 1, 'titles', 1, 'quota', 'share'], '20%'),
  ['populations', 1, 'criteria', 1, 'children', 1, 'method', 'points', 'kha'],
  8,
) as RuleSet;

async function sample(...documents: SheetDocument[]): Promise<FileWorkbook> {
  const book = await openXlsx(bytes, 'quang-thanh-2021.xlsx');
  if (documents.length > 0) await book.write({ documents, ours: [] });
  return book;
}

const decided = async (workbook: FileWorkbook, json: unknown = pack) =>
  runCase({ data: { workbook, files: [] }, json, name: 'q', language: 'vi' });

const own = (): SheetDocument => ({
  name: 'Tiêu chí',
  cells: [{ row: 0, column: 0, value: 'Tiêu chí của tôi', style: 'plain' }],
  merges: [],
  widths: [20],
  print: { orientation: 'portrait', area: { bottom: 0, right: 0 } },
});

let plainOutcome: Outcome;
let editedOutcome: Outcome;
beforeAll(async () => {
  plainOutcome = await decided(await sample());
  editedOutcome = await decided(await sample(), edited);
});

describe('a run of a workbook that holds rule sheets', () => {
  it('decides by what stands in them, as by the same rules in JSON', async () => {
    const bySheets = await decided(await sample(...ruleSheets(edited, 'vi')));
    expect(bySheets.run).toEqual(editedOutcome.run);
    expect(bySheets.run).not.toEqual(plainOutcome.run);
  });

  it('says so on its lists', async () => {
    const book = await sample(...ruleSheets(edited, 'vi'));
    const { run, rules, recorded } = await decided(book);
    await writeBack(book, { run, rules: rules!, recorded }, { language: 'vi' });
    const grids = await book.read({ sheets: ['Xếp hạng', 'Danh sách đề nghị', 'Bảng điểm'] });
    for (const grid of grids)
      expect(grid.rows.flat().map((cell) => cell?.value)).toContain(
        'Tiêu chí, danh hiệu theo trang tính Tiêu chí, Danh hiệu của sổ này, đã sửa so với bộ quy tắc gốc.',
      );
  });

  it('is the same as without them where nobody edited them', async () => {
    const untouched = await decided(await sample(...ruleSheets(pack, 'vi')));
    expect(untouched.run).toEqual(plainOutcome.run);
    expect(untouched.recorded).toEqual(plainOutcome.recorded);
  });

  it('is the same as without a sheet Tiêu chí that somebody made himself', async () => {
    expect((await decided(await sample(own()))).run).toEqual(plainOutcome.run);
  });

  it('is blocked by an error in them, which is told with its cell', async () => {
    const [criteria, titles] = ruleSheets(edited, 'vi') as [SheetDocument, SheetDocument];
    // the last row of the table: d2_sang_kien of the people, and its points
    const { bottom } = criteria.print.area;
    const cells = criteria.cells.map((cell) =>
      cell.row === bottom && cell.column === 4 ? { ...cell, value: 'năm' } : cell,
    );
    const { run, rules } = await decided(await sample({ ...criteria, cells }, titles));
    expect(rules).toBeUndefined();
    expect(run.state).toBe('blocked');
    expect(run.problems).toMatchObject([{ code: 'sheets.rules-number', sheet: 'Tiêu chí', cell: 'E25' }]);
    expect(run.problems[0]!.message).toContain('năm');
  });
});

describe('writing rule sheets into a workbook', () => {
  it('leaves a sheet of the same name that is somebody’s own, and the others as they are', async () => {
    const book = await sample(own());
    const before = (await book.sheets()).map(({ name }) => name);
    const { names } = await writeRules(book, edited, { language: 'vi' });
    expect(names).toEqual(['Tiêu chí (2)', 'Danh hiệu']);
    const after = await book.read({ sheets: [...before] });
    expect(after).toEqual(await (await sample(own())).read({ sheets: [...before] }));
    expect((await decided(book)).run).toEqual(editedOutcome.run);
  });

  it('refuses to touch rule sheets that are there', async () => {
    const book = await sample(...ruleSheets(edited, 'vi'));
    await expect(writeRules(book, pack, { language: 'vi' })).rejects.toMatchObject({
      code: 'workbook.rules-there',
    });
  });
});
