import type { GridCell } from '../../src/sheets/grid';
import type { NumberField } from '../../src/sheets/values/number-field';
import { readNumber } from '../../src/sheets/values/read-number';

function understand(
  cell: GridCell | string | number | boolean,
  unit?: string,
  mark: '.' | ',' = ',',
  size: Pick<NumberField, 'targets' | 'most'> = {},
): number | string {
  const field: NumberField = {
    ...size,
    id: 'f',
    title: 'F',
    type: 'number',
    ...(unit !== undefined && { unit }),
  };
  const told: string[] = [];
  const given = typeof cell === 'object' ? cell : { value: cell };
  const value = readNumber(given, field, mark, (severity, code) => told.push(`${severity} ${code}`));
  if (told.length > 0) expect(value).toBeNaN();
  return told.length > 0 ? told.join() : value;
}

describe('a true number', () => {
  test('keeps every bit of its float', () => {
    expect(understand(0.1 + 0.2)).toBe(0.30000000000000004);
    expect(understand(-7)).toBe(-7);
  });

  test('in percent format is held in the unit of its field', () => {
    const percent = (value: number): GridCell => ({ value, format: '0.00%' });
    expect(understand(percent(0.98), '%')).toBe(98);
    expect(understand(percent(0.57), '%')).toBe(57);
    expect(understand(percent(0.0058), '‰')).toBe(5.8);
    expect(understand(percent(1), '% dân số')).toBe(100);
    expect(understand(percent(0.98))).toBe(0.98);
    expect(understand(percent(0.98), 'điểm')).toBe('question sheets.number-other-unit');
  });

  test('without percent format stands in the unit as it is', () => {
    expect(understand({ value: 0.98, format: '0.00' }, '%')).toBe(0.98);
    expect(understand({ value: 5.8, format: '0.0"‰"' }, '‰')).toBe(5.8);
    expect(understand({ value: 5, format: '0 "% năm"' }, '%')).toBe(5);
  });

  test('that is shown as a date is asked about, because Excel makes dates out of 8-9', () => {
    expect(understand({ value: 44_782, format: 'd-mmm' })).toBe('question sheets.number-is-date');
    expect(understand({ value: 44_782, format: '[$-42A]dd/mm/yyyy' })).toBe('question sheets.number-is-date');
    expect(understand({ value: 12, format: '#,##0 "ngày"' })).toBe(12);
    expect(understand({ value: 12, format: '[Red]#,##0_d' })).toBe(12);
  });
});

describe('a true number with decimals', () => {
  const asked = 'question sheets.number-ambiguous';

  test('may be thousands that an en-US Excel took for decimals: asked where nothing decides', () => {
    expect(understand(29.835, 'tấn')).toBe(asked);
    expect(understand(29.835, 'tấn', ',', { targets: [30_000] })).toBe(29_835);
    expect(understand(28.5, 'tấn', ',', { targets: [30_000] })).toBe(asked);
    expect(understand(28.5, 'con')).toBe(asked);
    expect(understand(28.5, 'tấn')).toBe(28.5);
  });

  test('is what it says where it was calculated, or where no thousands mark can have stood', () => {
    expect(understand({ value: 29.835, formula: 'A1/B1' }, 'con')).toBe(29.835);
    expect(understand(0.835, 'tấn')).toBe(0.835);
    expect(understand(1234.567, 'tấn')).toBe(1234.567);
    expect(understand(2.2145, 'tấn')).toBe(2.2145);
  });

  test('that is shown as a time of day is no number', () => {
    expect(understand({ value: 0.354, format: 'h:mm' })).toBe('error sheets.number-expected');
  });
});

describe('a number written as text', () => {
  test.each<[string, number]>([
    ['36,4', 36.4],
    ['12,11', 12.11],
    ['1.234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['12.345.678,25', 12_345_678.25],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['10 000', 10_000],
    ['10\u00a0000,5', 10_000.5],
    ['8.5', 8.5],
    ['0.835', 0.835],
    ['3.1415', 3.1415],
    ['1234.567', 1234.567],
    ['05', 5],
    ['-5', -5],
    ['−2,5', -2.5],
    ['–2,5', -2.5],
    ['+3', 3],
    [' 36,4\n', 36.4],
  ])('%j is %p', (text, value) => {
    expect(understand(text)).toBe(value);
  });

  test.each<[string, string | undefined, number | string]>([
    ['67,1%', '%', 67.1],
    ['66,00 %', '%', 66],
    ['5,8‰', '‰', 5.8],
    ['5,8‰', '%', 0.58],
    ['98%', '‰', 980],
    ['99,5%', undefined, 0.995],
    ['98%', 'điểm', 'question sheets.number-other-unit'],
    ['05 trường', 'trường', 5],
    ['1.234,5 tấn', 'Tấn', 1234.5],
    ['170 triệu đồng', 'triệu đồng', 170],
    ['170 triệu đồng', 'tỷ đồng', 0.17],
    ['100 triệu', 'tấn', 'question sheets.number-other-unit'],
    ['2 vạn', undefined, 'question sheets.number-other-unit'],
    ['2 vạn', 'tấn', 20_000],
    ['3 tạ', 'tấn', 0.3],
    ['1,5 nghìn tỷ đồng', 'tỷ đồng', 1500],
    ['5 tr.đ', 'đồng', 5_000_000],
    ['120 m2', 'ha', 0.012],
    ['19,3 giường', 'giường/vạn dân', 'question sheets.number-other-unit'],
    ['12.345 tiêu chí/xã', 'tiêu chí/xã', 'question sheets.number-ambiguous'],
    ['12.345 đồng', 'đồng', 12_345],
    ['100 tỉ đồng', 'tỷ đồng', 100],
    ['12 kg', undefined, 'question sheets.number-other-unit'],
  ])('%j in a field with unit %p is %p', (text, unit, expected) => {
    expect(understand(text, unit)).toBe(expected);
  });

  test.each(['29.835', '28.500', '3.500', '-29.835', '012.345', '10.000'])(
    '%j can be read in two ways and is asked',
    (text) => {
      expect(understand(text)).toBe('question sheets.number-ambiguous');
      expect(understand(text, 'tấn')).toBe('question sheets.number-ambiguous');
    },
  );

  test('of two ways to read it has the one of the plans beside its unit: 10.000 tấn', () => {
    expect(understand('29.835 tấn', 'tấn')).toBe(29_835);
    expect(understand('10,000 tấn', 'tấn')).toBe('question sheets.number-ambiguous');
  });

  test('of two ways to read it has the one that its target is as large as', () => {
    const near = (written: string | number, ...targets: number[]): number | string =>
      understand(written, 'tấn', ',', { targets });
    expect([near('29.835', 30_000), near('29.835', 200_000), near('29.835', 200), near('29.835', 3)]).toEqual(
      [29_835, 29_835, 29.835, 29.835],
    );
    const asked = 'question sheets.number-ambiguous';
    expect([near('29.835', 2000), near('29.835', 2), near('29.835', 0), near('29.835', 30, 30_000)]).toEqual([
      asked,
      asked,
      asked,
      asked,
    ]);
  });

  test('that holds points cannot be more than the criterion has', () => {
    expect(understand('97.125', undefined, ',', { most: 100 })).toBe(97.125);
    expect(understand(7.125, undefined, ',', { most: 10_000 })).toBe('question sheets.number-ambiguous');
  });

  test('both readings of a number that is asked are named', () => {
    const told: unknown[] = [];
    readNumber({ value: '29.835' }, { id: 'f', title: 'F', type: 'number' }, ',', (...all) => told.push(all));
    expect(told).toEqual([
      [
        'question',
        'sheets.number-ambiguous',
        { column: 'F', written: '29.835', asThousands: '29835', asDecimal: '29,835' },
      ],
    ]);
  });

  test.each(['-', '–', 'không có', 'KP', 'Không'])('%j is none or not known: asked', (text) => {
    expect(understand(text)).toBe('question sheets.number-maybe-none');
  });

  test.each(['…', '...', 'n/a', 'N/A'])('%j is still to come: missing, and said so', (text) => {
    expect(understand(text)).toBe('warning sheets.value-not-given');
  });

  test.each(['tám', '8 trên 10', '1,2,3', '1.2.3', '12..5', ',5', '5.', '1e5', 'Infinity', '(5)', '12/5'])(
    '%j is no number',
    (text) => {
      expect(understand(text)).toBe('error sheets.number-expected');
    },
  );

  test.each(['8-9', '4–6%', 'từ 4 đến 6%', '01-02 công trình'])('%j is a range and no result', (text) => {
    expect(understand(text, '%')).toBe('error sheets.number-range');
  });

  test.each(['trên 85%', 'đạt và vượt', '10 tấn trở lên', '≥ 98%'])(
    '%j compares and is no result',
    (text) => {
      expect(understand(text, '%')).toBe('error sheets.number-comparison');
    },
  );

  test('of more than 15 digits is not held inexactly', () => {
    expect(understand('123456789012345')).toBe(123_456_789_012_345);
    expect(understand('1234567890123456')).toBe('error sheets.number-too-long');
  });

  test('yes and no are no numbers', () => {
    expect(understand(true)).toBe('error sheets.number-expected');
  });

  test('with a point as decimal mark (a CSV parted by commas) leaves a comma in doubt instead', () => {
    expect(understand('29.835', undefined, '.')).toBe(29.835);
    expect(understand('29,835', undefined, '.')).toBe('question sheets.number-ambiguous');
    expect(understand('36,4', undefined, '.')).toBe(36.4);
  });
});
