import { ask, codeOf, tell, valuesOf } from './ask';
import type { Check } from './check';

/** What becomes of a value written to `values`: documented as read in en-US, whatever the language of Excel. */
const WRITTEN: readonly (readonly [name: string, written: unknown, expected: string, format?: string])[] = [
  ['date', '1/2/2026', '46024'],
  ['day-first', '31/12/2026', '"31/12/2026"'],
  ['leading-zero', '01', '1'],
  ['decimal-comma', '1,5', '15'],
  ['percent', '50%', '0.5'],
  ['exponent', '1e3', '1000'],
  ['true', 'TRUE', 'true'],
  ['apostrophe', "'007", '"007"'],
  ['sign', '-abc', '"#NAME?"'],
  ['formula', '=1+1', '2'],
  ['empty', '', '""'],
  ['accents', 'Nguyễn Thị Hoà 😀\nấp', '"Nguyễn Thị Hoà 😀\\nấp"'],
  ['decomposed', 'Hoa\u0300', '"Hoa\u0300"'],
  ['double', 0.1 + 0.2, '0.30000000000000004'],
  ['text-format', '01/2026', '"01/2026"', '@'],
  ['text-format-number', 5, '"5"', '@'],
  ['text-format-formula', '=1+1', '"=1+1"', '@'],
];

const written = ([name, value, expected, format]: (typeof WRITTEN)[number]): Check => ({
  id: `typing.${name}`,
  expected,
  run: async ({ sheet }) => {
    await tell(({ workbook }) => {
      const cell = workbook.worksheets.getItem(sheet).getRange('A1');
      // The format comes first, in the same request.
      if (format !== undefined) cell.numberFormat = [[format]];
      cell.values = [[value]];
    });
    const values = JSON.parse(await valuesOf(sheet, 'A1')) as readonly (readonly unknown[])[];
    return JSON.stringify(values[0]?.[0]);
  },
});

const write = (sheet: string, address: string, values: unknown[][]): Promise<void> =>
  tell(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).values = values;
  });

const LONGEST = 32_767;

/** Entering cells. */
export const TYPING_CHECKS: readonly Check[] = [
  ...WRITTEN.map(written),
  {
    id: 'typing.null-leaves-a-cell',
    expected: '[["a",""]]',
    run: async ({ sheet }) => {
      await write(sheet, 'A1:B1', [['a', 'b']]);
      await write(sheet, 'A1:B1', [[null, '']]);
      return valuesOf(sheet, 'A1:B1');
    },
  },
  {
    id: 'typing.wrong-dimensions',
    expected: 'InvalidArgument',
    run: ({ sheet }) => codeOf(write(sheet, 'A1:B2', [['a', 'b']])),
  },
  {
    id: 'typing.longest-text',
    expected: `${LONGEST} characters`,
    run: async ({ sheet }) => {
      await write(sheet, 'A1', [['ấ'.repeat(LONGEST)]]);
      const [[text] = []] = JSON.parse(await valuesOf(sheet, 'A1')) as string[][];
      return `${text?.length ?? 0} characters`;
    },
  },
  {
    id: 'typing.too-long-text',
    expected: 'InvalidArgument',
    run: ({ sheet }) => codeOf(write(sheet, 'A1', [['a'.repeat(LONGEST + 1)]])),
  },
  {
    id: 'typing.kinds',
    expected: '[["String","Double","Boolean","Error","Empty"]]',
    run: async ({ sheet }) => {
      await write(sheet, 'A1:D1', [['a', 1, true, '=NA()']]);
      return ask(({ workbook }) => {
        const range = workbook.worksheets.getItem(sheet).getRange('A1:E1');
        range.load('valueTypes');
        return () => JSON.stringify(range.toJSON().valueTypes);
      });
    },
  },
  {
    id: 'typing.date-format',
    expected: '[[46024]] [["dd/mm/yyyy"]]',
    run: ({ sheet }) =>
      ask(({ workbook }) => {
        const cell = workbook.worksheets.getItem(sheet).getRange('A1');
        cell.numberFormat = [['dd/mm/yyyy']];
        cell.values = [[46_024]];
        cell.load(['values', 'numberFormat']);
        return () => {
          const { values, numberFormat } = cell.toJSON();
          return `${JSON.stringify(values)} ${JSON.stringify(numberFormat)}`;
        };
      }),
  },
  {
    id: 'typing.formula-in-en-us',
    expected: '[["=SUM(A1:A2,0.5)"]] [[3.5]]',
    run: async ({ sheet }) => {
      await write(sheet, 'A1:A3', [[1], [2], ['=SUM(A1:A2,0.5)']]);
      return ask(({ workbook }) => {
        const cell = workbook.worksheets.getItem(sheet).getRange('A3');
        cell.load(['values', 'formulas']);
        return () => {
          const { values, formulas } = cell.toJSON();
          return `${JSON.stringify(formulas)} ${JSON.stringify(values)}`;
        };
      });
    },
  },
];
