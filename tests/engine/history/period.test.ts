import { parsePeriod, periodText } from '../../../src/engine/titles/past/period';

describe('a period', () => {
  it.each([
    ['2021', 2021, 'year'],
    ['Năm 2021', 2021, 'year'],
    ['2024-2025', 2024, 'school-year'],
    ['2024 – 2025', 2024, 'school-year'],
    ['2024/2025', 2024, 'school-year'],
    ['năm học 2024-2025', 2024, 'school-year'],
    ['1999-2000', 1999, 'school-year'],
  ] as const)('%s begins in %d', (text, year, form) => {
    expect(parsePeriod(text)).toEqual({ year, form });
  });

  it.each([
    '',
    '21',
    '20211',
    '2021-2025',
    '2024-25',
    '2025-2024',
    '2021-2021',
    'quý I/2021',
    '31/12/2021',
    '0',
  ])('%j is none: it has no predecessor', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('is told as rule sets write it', () => {
    expect([periodText(2021, 'year'), periodText(2024, 'school-year')]).toEqual(['2021', '2024-2025']);
  });
});
