import { csvGrid } from '../../src/sheets/csv';
import type { Written } from './support';
import { day, read, rulesOf, sheet, short, values } from './support';

const NAMES = ['Nguyễn Văn An', 'Trần Thị Bích', 'Lê Hoàng Dũng', 'Phạm Minh Giang', 'Võ Thị Hạnh'];

function column(cells: readonly Written[], field: Parameters<typeof rulesOf>[0][number]) {
  const rows = cells.map((cell, i) => [NAMES[i], cell]);
  return read(rulesOf([field]), sheet('Người', [['Họ và tên', field.title ?? field.id], ...rows]));
}

describe('a yes/no column', () => {
  const flag = { id: 'sk', type: 'flag' } as const;

  test('of marks and blanks says no where it is blank', () => {
    const { table, problems } = column(['x', '', 'X', '✓', null], flag);
    expect(values(table, 'sk')).toEqual([true, false, true, true, false]);
    expect(problems).toEqual([]);
  });

  test('of answers is missing where it is blank', () => {
    const { table } = column(['có', 'Không', '', 'đạt', 'không đạt'], flag);
    expect(values(table, 'sk')).toEqual([true, false, null, true, false]);
  });

  test('of marks and answers is missing where it is blank', () => {
    expect(values(column(['x', '', 'không'], flag).table, 'sk')).toEqual([true, null, false]);
  });

  test('takes 1 and 0, TRUE and FALSE as answers', () => {
    expect(values(column([1, 0, true, false, ''], flag).table, 'sk')).toEqual([
      true,
      false,
      true,
      false,
      null,
    ]);
  });

  test('without anything in it is read as no, and asked about at its heading', () => {
    const { table, problems } = column(['', ''].concat('', ''), flag);
    expect(values(table, 'sk')).toEqual([false, false, false, false]);
    expect(short(problems)).toEqual(['question flag-column-blank Người!B1']);
  });

  test('with another word in it has an error at that cell, and no blank counts as no', () => {
    const { table, problems } = column(['x', 'hai', ''], flag);
    expect(values(table, 'sk')).toEqual([true, null, null]);
    expect(short(problems)).toEqual(['error flag-expected Người!B3']);
    expect(problems[0]).toMatchObject({
      key: { ten: 'Trần Thị Bích' },
      column: 'sk',
      params: { written: 'hai' },
    });
  });

  test('that is required has an error for a blank that is no answer', () => {
    const { problems } = column(['có', '', 'không'], { ...flag, required: true });
    expect(short(problems)).toEqual(['error value-missing Người!B3']);
  });

  test('of a CSV is no where it is blank, whatever else stands in it', () => {
    const { table } = read(
      rulesOf([flag]),
      csvGrid('nguoi.csv', 'ten,sk\nAn,có\nBình,\nChi,x\nDung,true\nGiang,0\nHoa,false'),
    );
    expect(values(table, 'sk')).toEqual([true, false, true, true, false, false]);
  });
});

describe('a level', () => {
  const level = {
    id: 'muc',
    title: 'Xếp loại',
    type: 'level',
    levels: [
      { id: 'khong', title: 'Không hoàn thành nhiệm vụ', aliases: ['0'] },
      { id: 'ht', title: 'Hoàn thành nhiệm vụ', aliases: ['HTNV'] },
      { id: 'si', title: 'Chiến sĩ', aliases: ['Hoà'] },
    ],
  } as const satisfies { id: string; title: string; type: 'level'; levels: object[] };
  const field = { ...level, levels: level.levels.map((one) => ({ ...one, aliases: [...one.aliases] })) };

  test('is found by title, id and alias, whatever the case, spelling of y and place of the tone', () => {
    const { table, problems } = column(['hoàn  thành NHIỆM VỤ', 'khong', 'htnv', 'Chiến sỹ', 'hòa'], field);
    expect(values(table, 'muc')).toEqual(['ht', 'khong', 'ht', 'si', 'si']);
    expect(problems).toEqual([]);
  });

  test('may be a number only where a level is called so', () => {
    const { table, problems } = column([0, 98], field);
    expect(values(table, 'muc')).toEqual(['khong', null]);
    expect(short(problems)).toEqual(['error level-unknown Người!B3']);
    expect(problems[0]!.params).toEqual({
      column: 'Xếp loại',
      written: '98',
      allowed: ['Không hoàn thành nhiệm vụ', 'Hoàn thành nhiệm vụ', 'Chiến sĩ'],
    });
  });

  test('with a slip of the pen is an error that names the nearest', () => {
    const { problems } = column(['Hoàn thành nhệm vụ'], field);
    expect(short(problems)).toEqual(['error level-unknown-near Người!B2']);
    expect(problems[0]!.params).toMatchObject({ near: 'Hoàn thành nhiệm vụ' });
  });
});

describe('a text', () => {
  test('is tidied; a number is written as text without a decimal mark of its own making', () => {
    const text = { id: 'ma', title: 'Mã' };
    const { table } = column(['  P.  Nội vụ\n', 12, 3.5, { value: 44_515, format: 'dd/mm/yyyy' }, ''], text);
    expect(values(table, 'ma')).toEqual(['P. Nội vụ', '12', '3,5', '15/11/2021', null]);
  });

  test('in a field of many is split at ; and line breaks', () => {
    const { table } = column(['Mô hình A; Mô hình B\nMô hình  C;', '', 7], { id: 'mh', many: true });
    expect(values(table, 'mh')).toEqual([['Mô hình A', 'Mô hình B', 'Mô hình C'], null, ['7']]);
  });

  test('of more characters than a cell can have is an error', () => {
    const { table, problems } = column(['a'.repeat(32_767), 'b'.repeat(32_768)], { id: 'gc' });
    expect(values(table, 'gc')[1]).toBeNull();
    expect(short(problems)).toEqual(['error text-too-long Người!B3']);
  });
});

describe('whatever the type', () => {
  test('an error value of Excel is an error at its cell, and missing', () => {
    const error = { value: null, error: '#N/A', formula: 'VLOOKUP(A2,X!A:B,2,0)' };
    for (const type of ['text', 'number', 'flag', 'date', 'level'] as const) {
      const { table, problems } = column([error], { id: 'f', type });
      expect(short(problems)).toEqual(['error cell-error Người!B2']);
      expect(values(table, 'f')).toEqual([null]);
    }
  });

  test('a blank in a required field is an error with the person and the cell', () => {
    const { problems } = column([5, '', ' \u00a0'], {
      id: 'd',
      title: 'Điểm',
      type: 'number',
      required: true,
    });
    expect(short(problems)).toEqual(['error value-missing Người!B3', 'error value-missing Người!B4']);
    expect(problems[0]).toMatchObject({ population: 'nguoi', column: 'd', key: { ten: 'Trần Thị Bích' } });
  });

  test('what was written, and where, can be asked for each value', () => {
    const { table } = column([{ value: 0.98, format: '0%' }, ' 36,4 ', ''], {
      id: 'd',
      type: 'number',
      unit: '%',
    });
    expect(values(table, 'd')).toEqual([98, 36.4, null]);
    expect([0, 1, 2].map((row) => table.writtenOf('d', row))).toEqual(['98%', '36,4', null]);
    expect(table.cellOf('d', 1)).toEqual({ sheet: 'Người', cell: 'B3' });
    expect([table.sheetOf(1), table.rowNumberOf(1), table.keyOf(1)]).toEqual([
      'Người',
      3,
      { ten: 'Trần Thị Bích' },
    ]);
  });

  test('a date column holds days', () => {
    const { table } = column([{ value: 44_515, format: 'dd/mm/yyyy' }, '1/2/2021'], {
      id: 'n',
      type: 'date',
    });
    expect(values(table, 'n')).toEqual([day('2021-11-15'), day('2021-02-01')]);
  });
});
