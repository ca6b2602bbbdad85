import fc from 'fast-check';
import { csvGrid } from '../../src/sheets/csv';

function cells(text: string): (string | undefined)[][] {
  return csvGrid('a.csv', text).rows.map((row) => row.map((cell) => cell?.value as string | undefined));
}

test('values are parted by commas and lines by CRLF, LF or CR; a BOM is no part of the first value', () => {
  expect(cells('\ufeffa,b\r\nc,d\ne,f\rg,h')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ]);
});

test('values in quotes hold separators, line breaks and doubled quotes', () => {
  expect(cells('"a, b","nói ""được""",c')).toEqual([['a, b', 'nói "được"', 'c']]);
  expect(cells('"";"x;y";z')).toEqual([[undefined, 'x;y', 'z']]);
});

test('blank values are absent, a separator at the end opens one more', () => {
  expect(cells('a,,c,\n,\n')).toEqual([
    ['a', undefined, 'c', undefined],
    [undefined, undefined],
  ]);
  expect(cells('a,')).toEqual([['a', undefined]]);
});

test('row i of the grid is line i + 1 of the file, also behind values of several lines', () => {
  const rows = cells('a,b\n"x\ny","p\nq\nr"\nc,d\n\ne,f');
  expect(rows).toEqual([['a', 'b'], ['x\ny', 'p\nq\nr'], [], [], [], ['c', 'd'], [undefined], ['e', 'f']]);
});

test('the separator is the one of the first line outside quotes; a comma in a heading does not win over ;', () => {
  const markOf = (text: string) => csvGrid('a.csv', text).decimalMark;
  expect(markOf('a,b\n1;5')).toBe('.');
  expect(markOf('"a;b",c')).toBe('.');
  expect(markOf('a;b;c')).toBe(',');
  expect(cells('Chức vụ, chức danh;Tên\nCC;An')).toEqual([
    ['Chức vụ, chức danh', 'Tên'],
    ['CC', 'An'],
  ]);
  expect(markOf('ten\nAn')).toBe('.');
});

test('the hint sep= of Excel is followed and is no row', () => {
  expect(cells('sep=;\na,x;b')).toEqual([[undefined], ['a,x', 'b']]);
});

test('a quote that is never closed runs to the end', () => {
  expect(cells('a,"b\nc')).toEqual([['a', 'b\nc']]);
});

test('whatever was written by the rules of RFC 4180 reads back as it was', () => {
  const value = fc.string({ unit: fc.constantFrom('a', 'đ', '"', ',', ';', '\n', '\r', ' ') });
  const table = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';'), (rows, separator) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const header = `"h"${separator}"h"`;
      const text = [header, ...rows.map((row) => row.map(quoted).join(separator))].join('\r\n');
      const expected = rows.map((row) => row.map((one) => (one === '' ? undefined : one)));
      expect(
        cells(text)
          .slice(1)
          .filter((row) => row.length > 0),
      ).toEqual(expected);
    }),
  );
});

test('any text is a grid of at most as many rows as it has lines', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\ufeff', '='), maxLength: 40 }),
      (text) => {
        const lines = text.replaceAll('\r\n', '\n').split(/[\r\n]/).length;
        expect(csvGrid('a.csv', text).rows.length).toBeLessThanOrEqual(lines);
      },
    ),
  );
});
