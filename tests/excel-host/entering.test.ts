import { enter } from '../../excel-host/model/enter';
import { serialOf } from '../../excel-host/model/serial';

const YEAR = 2026;
const entered = (text: unknown, format = 'General') => enter(text, format, YEAR);

describe('a text written to values is read as typed into an Excel in en-US', () => {
  test.each([
    ['01', 1],
    ['1.5', 1.5],
    ['-3', -3],
    ['+3', 3],
    ['.5', 0.5],
    [' 7 ', 7],
    ['-0', 0],
  ])('%j is a number', (text, value) => {
    expect(entered(text)).toEqual({ value });
  });

  test.each([
    ['1,5', 15, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['7%', 0.07, '0%'],
    ['1e3', 1000, '0.00E+00'],
    ['1 1/2', 1.5, '# ?/?'],
  ])('%j is a number that brings a format', (text, value, format) => {
    expect(entered(text)).toEqual({ value, format });
  });

  // Serials worked out by hand: 1 January 2026 is 46023 (LibreOffice: =DATEVALUE("2026-01-01")).
  test.each([
    ['1/2/2026', 46024, 'm/d/yyyy'],
    ['03/04/2026', 46085, 'm/d/yyyy'],
    ['2026-01-01', 46023, 'm/d/yyyy'],
    ['1/2', 46024, 'd-mmm'],
    ['1-2', 46024, 'd-mmm'],
    ['01/2026', 46023, 'mmm-yy'],
    ['2-Jan-26', 46024, 'd-mmm-yy'],
    ['Jan 2, 2026', 46024, 'd-mmm-yy'],
    ['1/2/29', 47120, 'm/d/yyyy'],
    ['1/2/30', 10960, 'm/d/yyyy'],
    ['12:00', 0.5, 'h:mm'],
    ['6:00 PM', 0.75, 'h:mm AM/PM'],
    ['1/2/2026 12:00', 46024.5, 'm/d/yyyy h:mm'],
  ])('%j is a date or a time', (text, value, format) => {
    expect(entered(text)).toEqual({ value, format });
  });

  test.each([
    '31/12/2026',
    '13:75',
    '125/UBND',
    'Nguyễn Văn An',
    '1.2.3',
    '8,5 điểm',
    '2/30/2026',
    '=',
    '1/2/3/4',
  ])('%j stays text', (text) => {
    expect(entered(text)).toEqual({ value: text });
  });

  test('truth values and errors are recognised in any case', () => {
    expect(entered('true')).toEqual({ value: true });
    expect(entered('FALSE')).toEqual({ value: false });
    expect(entered('#n/a')).toEqual({ value: { error: '#N/A' } });
  });

  test('an apostrophe in front keeps the text and is not part of it', () => {
    expect(entered("'0012")).toEqual({ value: '0012', prefixed: true });
    expect(entered("'=1+1")).toEqual({ value: '=1+1', prefixed: true });
  });

  test('a text that begins like a formula becomes one', () => {
    expect(entered('=1+1')).toEqual({ value: null, formula: '=1+1' });
    expect(entered('-Tổ 1')).toEqual({ value: null, formula: '=-Tổ 1' });
    expect(() => entered('@Tổ')).toThrow('no formula');
  });

  test('an empty text clears', () => {
    expect(entered('')).toEqual({ value: null });
  });
});

describe('the text format keeps what is written', () => {
  test.each(['01', '1/2', '=1+1', '-Tổ 1', '@Tổ', 'TRUE', "'x"])('%j', (text) => {
    expect(entered(text, '@')).toEqual({ value: text });
  });

  test('a number becomes its text', () => {
    expect(entered(1.5, '@')).toEqual({ value: '1.5' });
  });
});

test('numbers and truth values are taken as they are', () => {
  expect(entered(0.1)).toEqual({ value: 0.1 });
  expect(entered(true)).toEqual({ value: true });
});

test('what no cell can hold is refused', () => {
  expect(() => entered({})).toThrow('object');
  expect(() => entered('x'.repeat(32_768))).toThrow('32767');
  expect(entered('x'.repeat(32_767)).value).toHaveLength(32_767);
});

test('serials count the 29 February 1900 that never was', () => {
  expect(serialOf(1900, 1, 1)).toBe(1);
  expect(serialOf(1900, 2, 28)).toBe(59);
  expect(serialOf(1900, 3, 1)).toBe(61);
  expect(serialOf(2026, 2, 29)).toBeUndefined();
});
