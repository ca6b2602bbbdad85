import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import type { DocumentCell } from '../../src/reports/sheet-document';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { documentOf } from './support/documents';
import { fixture } from './support/files';

/** Text made of what is dangerous in XML and in SpreadsheetML, mixed with anything. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '_x0041_',
          '_x005F_',
          '_x',
          '_',
          'x0041',
          '\u0001',
          '\r',
          '\n',
          '\t',
          ' ',
          '<',
          '&amp;',
          ']]>',
          '"',
        ],
        ...["'", '=1+1', '+', '-', '@', 'đạt', 'e\u0302', '\ud83d', '\ude00', '\ufffe', '\ufeff', '0041_'],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0.1, 1.005, 1e-7, 1e21, Number.MAX_VALUE, Number.MIN_VALUE, 123456789012345680000),
);
const value = fc.oneof(text, number, fc.boolean());

function cellsOf(values: readonly (string | number | boolean)[]): DocumentCell[] {
  return values.map((each, row) => ({ row, column: 0, value: each, style: 'text' }));
}

/** What a file can give back: an empty text is an empty cell, and there is one zero. */
function expected(values: readonly (string | number | boolean)[]): (string | number | boolean | null)[] {
  return values.map((each) => (each === '' ? null : each === 0 ? 0 : each));
}

function padded<T>(values: readonly T[], length: number): (T | null)[] {
  return Array.from({ length }, (_, index) => values[index] ?? null);
}

it('texts, numbers and booleans come back from a new file as they were, through hucre', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 15 }), async (values) => {
      const book = createXlsx();
      await book.write({ documents: [documentOf('Một', cellsOf(values))], ours: [] });
      const sheet = (await readXlsx(book.bytes())).sheets[0];
      const seen = (sheet?.rows ?? []).map((row) => row[0] ?? null);
      expect(padded(seen, values.length)).toEqual(expected(values));
    }),
    { numRuns: 150 },
  );
});

it("and from somebody else's workbook, through our own reader", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 15 }), async (values) => {
      const book = await openXlsx(fixture('libreoffice-board.xlsx'), 'sổ.xlsx');
      await book.write({ documents: [documentOf('Mới', cellsOf(values))], ours: [] });
      const again = await openXlsx(book.bytes(), 'sổ.xlsx');
      const [grid] = await again.read({ sheets: ['Mới'] });
      const seen = (grid?.rows ?? []).map((row) => row[0]?.value ?? null);
      expect(padded(seen, values.length)).toEqual(expected(values));
    }),
    { numRuns: 60 },
  );
});

it('dates come back as the serial number of their day', async () => {
  // From 1/3/1900 on, where Excel's calendar and ours agree, to 31/12/9999.
  const days = fc.integer({ min: -25_508, max: 2_932_896 });
  await fc.assert(
    fc.asyncProperty(fc.array(days, { minLength: 1, maxLength: 10 }), async (dates) => {
      const book = createXlsx();
      const cells = dates.map<DocumentCell>((date, row) => ({
        row,
        column: 0,
        value: { date },
        style: 'centre',
      }));
      await book.write({ documents: [documentOf('Một', cells)], ours: [] });
      const sheet = (await readXlsx(book.bytes(), { readStyles: true })).sheets[0];
      const seen = (sheet?.rows ?? []).map((row) => row[0]);
      expect(seen).toEqual(dates.map((date) => new Date(date * 86_400_000)));
    }),
    { numRuns: 40 },
  );
});
