import { ask, codeOf, tell } from './ask';
import type { Check } from './check';

const write = (sheet: string, address: string, values: unknown[][]): Promise<void> =>
  tell(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).values = values;
  });

const MILLION = 1_000_000;
/** A million bytes in cells of 25,000. */
const ROWS = 40;
const megabyte = Array.from({ length: ROWS }, () => ['a'.repeat(MILLION / ROWS)]);

const changes = (sheet: string, act: () => Promise<void>): Promise<number> =>
  Excel.run(async (context) => {
    let told = 0;
    const handler = context.workbook.worksheets.getItem(sheet).onChanged.add(async () => {
      told += 1;
    });
    await context.sync();
    await act();
    // Events come after the answer.
    await new Promise((go) => setTimeout(go, 1_000));
    handler.remove();
    await context.sync();
    return told;
  });

/** Sizes of requests and answers, events. */
export const LIMIT_CHECKS: readonly Check[] = [
  {
    id: 'limits.request-of-6-megabytes',
    expectedOnWeb: 'RequestPayloadSizeLimitExceeded',
    run: ({ sheet }) =>
      codeOf(write(sheet, `A1:A${6 * ROWS}`, Array.from({ length: 6 }, () => megabyte).flat())),
  },
  {
    id: 'limits.answer-of-6-megabytes',
    expectedOnWeb: 'ResponsePayloadSizeLimitExceeded',
    run: async ({ sheet }) => {
      for (const part of [0, 1, 2]) {
        const first = part * 2 * ROWS + 1;
        await write(sheet, `A${first}:A${first + 2 * ROWS - 1}`, [...megabyte, ...megabyte]);
      }
      return codeOf(
        tell(({ workbook }) => {
          workbook.worksheets
            .getItem(sheet)
            .getRange(`A1:A${6 * ROWS}`)
            .load('values');
        }),
      );
    },
  },
  {
    id: 'limits.read-of-5200000-cells',
    run: async ({ sheet }) => {
      let got = '';
      const code = await codeOf(
        ask(({ workbook }) => {
          const range = workbook.worksheets.getItem(sheet).getRange('A1:Z200000');
          range.load('values');
          return () => {
            const { values } = range.toJSON();
            got = values ? `${values.length} rows` : 'null';
          };
        }),
      );
      return code === 'done' ? got : code;
    },
  },
  {
    id: 'events.one-change-for-2000-cells',
    expected: '1',
    run: async ({ sheet }) => {
      const values = Array.from({ length: 100 }, () => Array<number>(20).fill(1));
      return String(await changes(sheet, () => write(sheet, 'A1:T100', values)));
    },
  },
];
