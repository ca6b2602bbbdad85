import { isThere } from '../is-there';
import { ask, codeOf, tell, valuesOf } from './ask';
import type { Check, Stage } from './check';

const show = ({ sheet }: Stage, visibility: 'Hidden' | 'VeryHidden' | 'Visible'): Promise<void> =>
  tell(({ workbook }) => {
    workbook.worksheets.getItem(sheet).visibility = visibility;
  });

const remove = ({ sheet }: Stage): Promise<void> =>
  tell(({ workbook }) => workbook.worksheets.getItem(sheet).delete());

const add = (name: string): Promise<void> => tell(({ workbook }) => void workbook.worksheets.add(name));

/** Sheets: hidden, very hidden, deleted, named, and what refers to them. */
export const SHEET_CHECKS: readonly Check[] = [
  {
    id: 'sheets.very-hidden',
    expected: 'VeryHidden',
    run: async (stage) => {
      await show(stage, 'VeryHidden');
      return ask(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(stage.sheet);
        sheet.load('visibility');
        return () => {
          const { visibility } = sheet.toJSON();
          return String(visibility);
        };
      });
    },
  },
  {
    id: 'sheets.delete-very-hidden',
    expected: 'InvalidOperation',
    run: async (stage) => {
      await show(stage, 'VeryHidden');
      return codeOf(remove(stage));
    },
  },
  {
    id: 'sheets.delete-very-hidden-made-hidden',
    expected: 'done',
    run: async (stage) => {
      await show(stage, 'VeryHidden');
      return codeOf(
        tell(({ workbook }) => {
          const own = workbook.worksheets.getItem(stage.sheet);
          own.visibility = 'Hidden';
          own.delete();
        }),
      );
    },
  },
  {
    id: 'sheets.name-with-slash',
    expected: 'InvalidArgument',
    run: ({ second }) => codeOf(add(`${second.slice(0, 20)}/x`)),
  },
  {
    id: 'sheets.name-taken',
    expected: 'ItemAlreadyExists',
    run: ({ sheet }) => codeOf(add(sheet.toUpperCase())),
  },
  {
    id: 'sheets.missing',
    expected: 'ItemNotFound',
    run: ({ second }) => codeOf(tell(({ workbook }) => void workbook.worksheets.getItem(second).load('id'))),
  },
  {
    id: 'sheets.null-object-changed',
    expected: 'ItemNotFound',
    run: ({ second }) =>
      codeOf(
        tell(({ workbook }) => {
          workbook.worksheets.getItemOrNullObject(second).tabColor = '#ff0000';
        }),
      ),
  },
  {
    id: 'sheets.id-outlives-a-rename',
    expected: 'found',
    run: async ({ sheet, second }) => {
      const id = await ask(({ workbook }) => {
        const found = workbook.worksheets.getItem(sheet);
        found.load('id');
        return () => found.toJSON().id ?? '';
      });
      await tell(({ workbook }) => {
        workbook.worksheets.getItem(id).name = second;
      });
      return ask(({ workbook }) => {
        const found = workbook.worksheets.getItem(id);
        found.load('name');
        return () => (found.toJSON().name === second ? 'found' : 'another sheet');
      });
    },
  },
  {
    id: 'sheets.formula-follows-new-content',
    expected: '[[2]] then [[5]]',
    run: async ({ sheet, second }) => {
      await tell(({ workbook }) => {
        const other = workbook.worksheets.add(second);
        other.getRange('A1').values = [[2]];
        workbook.worksheets.getItem(sheet).getRange('B1').formulas = [[`='${second}'!A1`]];
      });
      const before = await valuesOf(sheet, 'B1');
      await tell(({ workbook }) => {
        const cells = workbook.worksheets.getItem(second).getRange();
        cells.clear();
        workbook.worksheets.getItem(second).getRange('A1').values = [[5]];
      });
      return `${before} then ${await valuesOf(sheet, 'B1')}`;
    },
  },
  {
    id: 'sheets.hidden-name-of-a-sheet',
    expected: 'there',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        workbook.worksheets.getItem(sheet).names.add('binhxet_thu', '=TRUE').visible = false;
      });
      return ask(({ workbook }) => {
        const name = workbook.worksheets.getItem(sheet).names.getItemOrNullObject('binhxet_thu');
        name.load('name');
        return () => (isThere(name) ? 'there' : 'not there');
      });
    },
  },
  {
    id: 'sheets.half-done-request',
    expected: 'ItemNotFound, [["before",""]]',
    run: async ({ sheet, second }) => {
      const code = await codeOf(
        tell(({ workbook }) => {
          const own = workbook.worksheets.getItem(sheet);
          own.getRange('A1').values = [['before']];
          workbook.worksheets.getItem(second).load('id');
          own.getRange('B1').values = [['after']];
        }),
      );
      return `${code}, ${await valuesOf(sheet, 'A1:B1')}`;
    },
  },
  {
    id: 'sheets.used-range-of-an-empty-sheet',
    expected: 'null object',
    run: ({ sheet }) =>
      ask(({ workbook }) => {
        const used = workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject();
        used.load('address');
        return () => (isThere(used) ? 'a range' : 'null object');
      }),
  },
  {
    id: 'sheets.used-range-with-a-look-only',
    expected: 'with looks: a range; values only: null object',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        workbook.worksheets.getItem(sheet).getRange('C3').format.fill.color = '#FFFF00';
      });
      return ask(({ workbook }) => {
        const own = workbook.worksheets.getItem(sheet);
        const [looks, values] = [own.getUsedRangeOrNullObject(), own.getUsedRangeOrNullObject(true)];
        looks.load('address');
        values.load('address');
        const word = (range: Excel.Range): string => (isThere(range) ? 'a range' : 'null object');
        return () => `with looks: ${word(looks)}; values only: ${word(values)}`;
      });
    },
  },
];
