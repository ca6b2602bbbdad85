import { ourSheets } from '../../src/app/run-record';
import { writeBack } from '../../src/app/write-back';
import type { SheetDocument } from '../../src/reports/sheet-document';
import { readChoices } from '../../src/sheets/choices';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { cstdcs, decided, rulesOf } from '../reports/support/voted';

const NAME = 'Quyết định của Hội đồng';
const { vote: _, ...unvoted } = cstdcs;
const rules = rulesOf({ ...unvoted, quota: { count: 1 } });
const rows = [
  { ten: 'Bình | Một', diem: 80, lanh_dao: true },
  { ten: 'Dung', diem: 80, lanh_dao: false },
];
const tie = decided({ rules, rows });

function plain(name: string, lines: readonly (readonly string[])[]): SheetDocument {
  return {
    name,
    cells: lines.flatMap((line, row) =>
      line.map((value, column) => ({ row, column, value, style: 'plain' as const })),
    ),
    merges: [],
    widths: [10],
    print: { orientation: 'portrait', area: { bottom: 0, right: 0 } },
  };
}

async function workbookWith(...documents: SheetDocument[]): Promise<FileWorkbook> {
  const workbook = createXlsx();
  await workbook.write({ documents, ours: [] });
  return workbook;
}

async function linesOf(workbook: FileWorkbook): Promise<unknown[][]> {
  const [grid] = await workbook.read({ sheets: [NAME] });
  return grid!.rows.map((row) => row.map((cell) => cell?.value ?? null));
}

const VI = { language: 'vi' } as const;

const names = async (workbook: FileWorkbook): Promise<string[]> =>
  (await workbook.sheets()).map(({ name }) => name);

describe('the sheet of decisions', () => {
  it('is offered for a tie with a line for each who is in it, and read again as no decision', async () => {
    const workbook = await workbookWith(plain('Cá nhân', [['Họ tên']]));
    expect((await writeBack(workbook, { run: tie, rules }, VI)).names).toContain(NAME);
    const lines = (await linesOf(workbook)).map((line) => line.slice(0, 5));
    expect(lines.slice(-2)).toEqual([
      ['Cá nhân', null, 'Chiến sĩ thi đua cơ sở', null, 'Bình \\| Một'],
      ['Cá nhân', null, 'Chiến sĩ thi đua cơ sở', null, 'Dung'],
    ]);
    const [grid] = await workbook.read({ sheets: [NAME] });
    expect(readChoices(grid!, rules)).toEqual({ choices: [], problems: [] });
  });

  it('is read once a line is filled in, and leads to the decision', async () => {
    const workbook = await workbookWith(plain('Cá nhân', [['Họ tên']]));
    await writeBack(workbook, { run: tie, rules }, VI);
    const [grid] = await workbook.read({ sheets: [NAME] });
    const answers = new Map([
      [1, 'chọn'],
      [6, 'vì'],
    ]);
    const filled = grid!.rows.map((row) => {
      if (!row.some((cell) => cell?.value === 'Dung')) return row;
      return Array.from({ length: 9 }, (__, column) => {
        const value = answers.get(column);
        return value === undefined ? row[column] : { value };
      });
    });
    const { choices, problems } = readChoices({ ...grid!, rows: filled }, rules);
    expect(problems).toEqual([]);
    expect(choices).toMatchObject([{ kind: 'admit', title: 'cstdcs', key: ['Dung'], because: 'vì' }]);
    const run = decided({ rules, rows, choices });
    expect(run.populations['ca_nhan']!.rows.map(({ titles }) => titles['cstdcs']!.decision)).toEqual([
      'over-quota',
      'nominated',
    ]);
  });

  it('belongs to the secretary from then on: it is none of ours and stays as it is', async () => {
    const workbook = await workbookWith(plain('Cá nhân', [['Họ tên']]));
    await writeBack(workbook, { run: tie, rules }, VI);
    const before = await linesOf(workbook);
    expect(await ourSheets(workbook)).not.toContain(NAME);
    const one = decided({ rules, rows: [...rows, { ten: 'Giang', diem: 80, lanh_dao: false }] });
    expect((await writeBack(workbook, { run: one, rules }, VI)).names).not.toContain(NAME);
    expect(await linesOf(workbook)).toEqual(before);
    expect((await names(workbook)).filter((name) => name.startsWith(NAME))).toEqual([NAME]);
  });

  it('is not offered beside one that the workbook has, whatever letters its name is in', async () => {
    const own = plain('QUYẾT ĐỊNH CỦA HỘI ĐỒNG', [['Của thư ký']]);
    const workbook = await workbookWith(plain('Cá nhân', [['Họ tên']]), own);
    await writeBack(workbook, { run: tie, rules }, VI);
    expect((await names(workbook)).filter((name) => /quyết định/iu.test(name))).toEqual([own.name]);
  });

  it('is not offered without a tie, nor in a workbook that holds no data to run again', async () => {
    const settled = decided({ rules, rows: rows.slice(1) });
    const workbook = await workbookWith(plain('Cá nhân', [['Họ tên']]));
    await writeBack(workbook, { run: settled, rules }, VI);
    expect(await names(workbook)).not.toContain(NAME);
    const empty = createXlsx();
    await writeBack(empty, { run: tie, rules }, VI);
    expect(await names(empty)).not.toContain(NAME);
  });
});
