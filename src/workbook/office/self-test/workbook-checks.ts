import { askCalendar } from '../calendar';
import { isThere } from '../is-there';
import { ask, codeOf, tell, valuesOf } from './ask';
import type { Check } from './check';

const KEY = 'binh-xet.self-test';

/** Keeps a text of that length with the workbook, reads it back and takes it away. */
const setting = (length: number) => async (): Promise<string> => {
  const text = 'ấ'.repeat(length);
  await tell(({ workbook }) => void workbook.settings.add(KEY, 'first'));
  await tell(({ workbook }) => void workbook.settings.add(KEY, text));
  const got = await ask(({ workbook }) => {
    const kept = workbook.settings.getItemOrNullObject(KEY);
    kept.load('value');
    return () => (isThere(kept) && kept.toJSON().value === text ? 'kept' : 'not kept');
  });
  await tell(({ workbook }) => workbook.settings.getItem(KEY).delete());
  return got;
};

const protect = (sheet: string): Promise<void> =>
  tell(({ workbook }) => workbook.worksheets.getItem(sheet).protection.protect());

/** Settings, protection, the calendar. */
export const WORKBOOK_CHECKS: readonly Check[] = [
  { id: 'workbook.setting', expected: 'kept', run: setting(2_000) },
  { id: 'workbook.long-setting', expected: 'kept', run: setting(100_000) },
  {
    id: 'workbook.days-from-1904',
    expected: 'false',
    run: () =>
      ask(({ workbook }) => {
        const from1904 = askCalendar(workbook);
        return () => String(from1904());
      }),
  },
  {
    id: 'workbook.suspending',
    expected: '[["a"]]',
    run: async ({ sheet }) => {
      await tell((context) => {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        context.workbook.worksheets.getItem(sheet).getRange('A1').values = [['a']];
      });
      return valuesOf(sheet, 'A1');
    },
  },
  {
    id: 'workbook.separators',
    since: '1.11',
    run: () =>
      ask(({ application }) => {
        const { numberFormat } = application.cultureInfo;
        numberFormat.load(['numberDecimalSeparator', 'numberGroupSeparator']);
        return () => {
          const { numberDecimalSeparator, numberGroupSeparator } = numberFormat.toJSON();
          return `decimal ${numberDecimalSeparator}, thousands ${numberGroupSeparator}`;
        };
      }),
  },
  {
    id: 'protection.write',
    expected: 'AccessDenied',
    run: async ({ sheet }) => {
      await protect(sheet);
      return codeOf(
        tell(({ workbook }) => {
          workbook.worksheets.getItem(sheet).getRange('A1').values = [[1]];
        }),
      );
    },
  },
  {
    id: 'protection.format',
    expected: 'AccessDenied',
    run: async ({ sheet }) => {
      await protect(sheet);
      return codeOf(
        tell(({ workbook }) => {
          workbook.worksheets.getItem(sheet).getRange('A1').format.font.bold = true;
        }),
      );
    },
  },
  {
    id: 'protection.twice',
    expected: 'AccessDenied',
    run: async ({ sheet }) => {
      await protect(sheet);
      return codeOf(protect(sheet));
    },
  },
  {
    id: 'protection.delete',
    expected: 'AccessDenied',
    run: async ({ sheet }) => {
      await protect(sheet);
      return codeOf(tell(({ workbook }) => workbook.worksheets.getItem(sheet).delete()));
    },
  },
  {
    id: 'protection.structure',
    expected: 'add AccessDenied, rename AccessDenied, write done',
    run: async ({ sheet, second }) => {
      await tell(({ workbook }) => workbook.protection.protect());
      try {
        const add = await codeOf(tell(({ workbook }) => void workbook.worksheets.add(second)));
        const rename = await codeOf(
          tell(({ workbook }) => {
            workbook.worksheets.getItem(sheet).name = second;
          }),
        );
        const write = await codeOf(
          tell(({ workbook }) => {
            workbook.worksheets.getItem(sheet).getRange('A1').values = [[1]];
          }),
        );
        return `add ${add}, rename ${rename}, write ${write}`;
      } finally {
        await tell(({ workbook }) => workbook.protection.unprotect());
      }
    },
  },
];
