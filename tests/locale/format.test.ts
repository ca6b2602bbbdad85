import { formatNumber } from '../../src/locale/format';

describe('a number as people read it', () => {
  it.each([
    [0.5, undefined, '0,5'],
    [1234.5, undefined, '1234,5'],
    [2025, undefined, '2025'], // a year, the number of a decision
    [9999.99, 2, '9999,99'],
    [10_000, undefined, '10.000'],
    [1_234_567.891, undefined, '1.234.567,891'],
    [-12_345, 1, '-12.345,0'],
    [0.1 + 0.2, undefined, '0,3'],
    [75, 2, '75,00'],
  ])('%d with %p decimals is %s', (value, decimals, shown) => {
    expect(formatNumber('vi', value, decimals)).toBe(shown);
  });

  it.each([
    [2025, undefined, '2025'],
    [1_234_567.891, undefined, '1,234,567.891'],
  ])('in English %d with %p decimals is %s', (value, decimals, shown) => {
    expect(formatNumber('en', value, decimals)).toBe(shown);
  });

  it.each([
    [-0, undefined, '0'],
    [-0, 2, '0,00'],
    [-0.004, 2, '0,00'],
    [-0.005, 2, '-0,01'],
  ])('%d with %p decimals has no sign where it shows as zero: %s', (value, decimals, shown) => {
    expect(formatNumber('vi', value, decimals)).toBe(shown);
  });
});
