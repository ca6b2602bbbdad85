import { readDate } from '../../src/sheets/values/read-date';
import type { GridCell } from '../../src/sheets/grid';
import { day } from './support';

function understand(cell: GridCell | string | number | boolean): number | string {
  const told: string[] = [];
  const given = typeof cell === 'object' ? cell : { value: cell };
  const value = readDate(given, { id: 'f', title: 'F', type: 'date' }, (severity, code, params) =>
    told.push(`${severity} ${code}${'date' in params ? ` ${String(params['date'])}` : ''}`),
  );
  if (told.length > 0) expect(value).toBeNaN();
  return told.length > 0 ? told.join() : value;
}

// serial numbers of LibreOffice and Excel: 2021-11-15 is 44515, 1900-03-01 is 61, 1900-02-28 is 59
test('a serial number in a date format is its day, without the time', () => {
  expect(understand({ value: 44_515, format: 'dd/mm/yyyy' })).toBe(day('2021-11-15'));
  expect(understand({ value: 44_515.75, format: 'dd/mm/yyyy hh:mm' })).toBe(day('2021-11-15'));
  expect(understand({ value: 61, format: 'd/m/yy' })).toBe(day('1900-03-01'));
  expect(understand({ value: 59, format: 'd/m/yy' })).toBe(day('1900-02-28'));
});

test('the day that only Excel knows, 29/02/1900, and numbers outside the calendar are errors', () => {
  for (const value of [60, 0, -1, 2_958_466]) {
    expect(understand({ value, format: 'dd/mm/yyyy' })).toBe('error sheets.date-expected');
  }
});

test.each([
  ['15/11/2021', '2021-11-15'],
  ['15-11-2021', '2021-11-15'],
  ['15.11.2021', '2021-11-15'],
  ['1/11/2021', '2021-11-01'],
  ['01/11/2021', '2021-11-01'],
  ['2021-11-15', '2021-11-15'],
  ['2021-11-15T08:30:00', '2021-11-15'],
  ['15/11/2021 08:30', '2021-11-15'],
  ['29/02/2024', '2024-02-29'],
  ['ngày 15 tháng 11 năm 2021', '2021-11-15'],
])('%j is %s', (text, iso) => {
  expect(understand(text)).toBe(day(iso));
});

test.each(['31/02/2021', '29/02/2023', '01/13/2021', '00/01/2021', '2021-02-30', '15/11/0201'])(
  '%j is no day of the calendar',
  (text) => {
    expect(understand(text)).toBe('error sheets.date-invalid');
  },
);

test('a number without a date format is asked, with the day it would be', () => {
  expect(understand(44_515)).toBe('question sheets.date-serial 2021-11-15');
  expect(understand('44515')).toBe('question sheets.date-serial 2021-11-15');
  expect(understand({ value: 44_515, format: 'h:mm' })).toBe('question sheets.date-serial 2021-11-15');
});

test('a year of two digits is asked', () => {
  expect(understand('15/11/21')).toBe('question sheets.date-short-year 2021-11-15');
});

test('words and yes/no are no dates; none and unknown are told apart', () => {
  expect(understand('giữa tháng 11')).toBe('error sheets.date-expected');
  expect(understand('11/2021')).toBe('error sheets.date-expected');
  expect(understand(true)).toBe('error sheets.date-expected');
  expect(understand('-')).toBe('question sheets.date-maybe-none');
  expect(understand('…')).toBe('warning sheets.value-not-given');
});
