import { ourSheets, RECORD_SHEET } from '../../src/app/run-record';
import { writeBack } from '../../src/app/write-back';
import { runCase } from '../../src/app/run-case';
import type { SheetDocument } from '../../src/reports/sheet-document';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { Workbook, WritePlan } from '../../src/workbook/port';

const RULES = {
  format: 'binh-xet/1',
  id: 'thu',
  title: 'Thử',
  populations: [
    {
      id: 'nguoi',
      title: 'Cá nhân',
      key: ['ten'],
      fields: [
        { id: 'ten', title: 'Họ và tên', type: 'text', required: true },
        { id: 'd', title: 'Điểm thưởng', type: 'number' },
      ],
      criteria: [{ id: 'c', title: 'Điểm', max: 10, method: { kind: 'given', field: 'd' } }],
      rankings: [{}],
    },
  ],
};

const data: SheetDocument = {
  name: 'Cá nhân',
  cells: [
    ['Họ và tên', 'Điểm thưởng'],
    ['An', 9],
    ['Bình', 7],
  ].flatMap((line, row) => line.map((value, column) => ({ row, column, value, style: 'plain' as const }))),
  merges: [],
  widths: [],
  print: { orientation: 'portrait', area: { bottom: 2, right: 1 } },
};

async function workbookWithData(): Promise<FileWorkbook> {
  const workbook = createXlsx();
  await workbook.write({ documents: [data], ours: [] });
  return workbook;
}

async function run(workbook: Workbook) {
  const {
    run: decided,
    rules,
    recorded,
  } = await runCase({
    data: { workbook, files: [] },
    json: RULES,
    name: 'thu',
    language: 'vi',
  });
  return { run: decided, rules: rules!, recorded };
}

const names = async (workbook: Workbook): Promise<string[]> =>
  (await workbook.sheets()).map(({ name }) => name);

const VI = { language: 'vi' } as const;

describe('result sheets that are left as they are', () => {
  it('get a new one beside them, stay on record, and no later run reads them as data or replaces them', async () => {
    const workbook = await workbookWithData();
    const first = await writeBack(workbook, await run(workbook), VI);
    expect(first.names).toContain('Xếp hạng');
    const before = await workbook.read({ sheets: ['Xếp hạng'] });

    const second = await writeBack(workbook, await run(workbook), { ...VI, beside: ['Xếp hạng'] });
    expect(second.names).toEqual(first.names.map((name) => (name === 'Xếp hạng' ? 'Xếp hạng (2)' : name)));
    expect(await ourSheets(workbook)).toEqual(
      expect.arrayContaining(['Xếp hạng', 'Xếp hạng (2)', RECORD_SHEET]),
    );

    const third = await writeBack(workbook, await run(workbook), VI);
    expect(third.names).toEqual(second.names);
    expect(await workbook.read({ sheets: ['Xếp hạng'] })).toEqual(before);
    expect(await ourSheets(workbook)).toEqual(expect.arrayContaining(['Xếp hạng', 'Xếp hạng (2)']));
    const { run: last } = await run(workbook);
    expect(last.populations['nguoi']?.rows.map(({ sheet }) => sheet)).toEqual(['Cá nhân', 'Cá nhân']);
  });

  it('are on record too where a run has fewer result sheets than the one before', async () => {
    const workbook = await workbookWithData();
    const whole = await run(workbook);
    const { names: all } = await writeBack(workbook, whole, VI);
    const nothing = { ...whole, run: { ...whole.run, populations: {}, problems: [] } };
    expect((await writeBack(workbook, nothing, VI)).names).toEqual([]);
    expect(await ourSheets(workbook)).toEqual([RECORD_SHEET, ...all]);
  });
});

/** A workbook that makes copies of changed sheets, as an open one does. */
function copying(workbook: Workbook): { workbook: Workbook; plans: WritePlan[] } {
  const plans: WritePlan[] = [];
  return {
    plans,
    workbook: {
      sheets: () => workbook.sheets(),
      read: (plan) => workbook.read(plan),
      write: async (plan) => {
        plans.push(plan);
        if (plan.edited !== 'copy') return workbook.write(plan);
        await workbook.write({ documents: [{ ...data, name: 'Xếp hạng – bản sao' }], ours: [] });
        return { ...(await workbook.write(plan)), copies: ['Xếp hạng – bản sao'] };
      },
    },
  };
}

describe('result sheets that somebody changed', () => {
  it('are copied where that was asked for: the copy is told, and is never read as data', async () => {
    const file = await workbookWithData();
    await writeBack(file, await run(file), VI);
    const { workbook, plans } = copying(file);
    const { names: written, copies } = await writeBack(workbook, await run(workbook), {
      ...VI,
      edited: 'copy',
    });
    expect(plans.map(({ edited, continues }) => [edited, continues])).toEqual([
      ['copy', undefined],
      [undefined, true],
    ]);
    expect(copies).toEqual(['Xếp hạng – bản sao']);
    expect(written).not.toContain('Xếp hạng – bản sao');
    // it has the very columns of the data, and two rows more would be read
    expect(await names(file)).toContain('Xếp hạng – bản sao');
    expect((await run(file)).run.populations['nguoi']?.rows).toHaveLength(2);
  });
});
