import { ask, codeOf, tell, valuesOf } from './ask';
import type { Check, Stage } from './check';

/** A hidden sheet beside the stage's own, with values, a formula, looks and merged cells. */
async function makeSource({ second }: Stage): Promise<void> {
  await tell(({ workbook }) => {
    const source = workbook.worksheets.add(second);
    source.visibility = 'VeryHidden';
    source.getRange('B1').numberFormat = [['@']];
    source.getRange('A1:C2').values = [
      [46_024, '01/2026', '=A1+1'],
      ['gộp', '', ''],
    ];
    source.getRange('A1').numberFormat = [['dd/mm/yyyy']];
    source.getRange('A2').format.fill.color = '#FFF2CC';
    source.getRange('A2').format.font.bold = true;
    source.getRange('A2:C2').merge();
  });
}

const copy = (stage: Stage, kind: 'All' | 'Formats'): Promise<void> =>
  tell(({ workbook }) => {
    const source = workbook.worksheets.getItem(stage.second).getRange('A1:C2');
    workbook.worksheets.getItem(stage.sheet).getRange('A1').copyFrom(source, kind);
  });

const describe = ({ sheet }: Stage): Promise<string> =>
  ask(({ workbook }) => {
    const own = workbook.worksheets.getItem(sheet);
    const cells = own.getRange('A1:C1');
    cells.load(['formulas', 'numberFormat']);
    const merged = own.getRange('A2');
    merged.load('format/fill/color,format/font/bold');
    return () => {
      const { formulas, numberFormat } = cells.toJSON();
      const { format } = merged.toJSON();
      return `${JSON.stringify(formulas)} ${JSON.stringify(numberFormat)} ${format?.fill?.color} ${format?.font?.bold}`;
    };
  });

const COPIED = '[[46024,"01/2026","=A1+1"]] [["dd/mm/yyyy","@","General"]] #FFF2CC true';

/** Copies between sheets, and merged cells. */
export const COPY_CHECKS: readonly Check[] = [
  {
    id: 'copies.all-from-a-very-hidden-sheet',
    expected: COPIED,
    run: async (stage) => {
      await makeSource(stage);
      await copy(stage, 'All');
      return describe(stage);
    },
  },
  {
    id: 'copies.all-between-very-hidden-sheets',
    expected: COPIED,
    run: async (stage) => {
      await makeSource(stage);
      await tell(({ workbook }) => {
        workbook.worksheets.getItem(stage.sheet).visibility = 'VeryHidden';
      });
      await copy(stage, 'All');
      return describe(stage);
    },
  },
  {
    id: 'copies.formats-bring-number-formats',
    expected: '[["","",""]] [["dd/mm/yyyy","@","General"]] #FFF2CC true',
    run: async (stage) => {
      await makeSource(stage);
      await copy(stage, 'Formats');
      return describe(stage);
    },
  },
  {
    id: 'copies.one-cell-fills-a-range',
    expected: '#FFF2CC',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const own = workbook.worksheets.getItem(sheet);
        own.getRange('A1').format.fill.color = '#FFF2CC';
        own.getRange('B2:D4').copyFrom(own.getRange('A1'), 'Formats');
      });
      return ask(({ workbook }) => {
        const range = workbook.worksheets.getItem(sheet).getRange('B2:D4');
        range.load('format/fill/color');
        return () => String(range.toJSON().format?.fill?.color);
      });
    },
  },
  {
    id: 'copies.covered-cells-keep-nothing',
    expected: '[["a",""]]',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const range = workbook.worksheets.getItem(sheet).getRange('A1:B1');
        range.values = [['a', 'b']];
        range.merge();
      });
      return valuesOf(sheet, 'A1:B1');
    },
  },
  {
    id: 'copies.clear-takes-merges-apart',
    expected: '[["x","y"]]',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const own = workbook.worksheets.getItem(sheet);
        own.getRange('A1:B1').merge();
        own.getRange().clear();
        own.getRange('A1:B1').values = [['x', 'y']];
      });
      return valuesOf(sheet, 'A1:B1');
    },
  },
  {
    id: 'copies.table-over-merged-cells',
    expected: 'InvalidOperation',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const own = workbook.worksheets.getItem(sheet);
        own.getRange('A1:B2').values = [
          ['a', 'b'],
          [1, 2],
        ];
        own.getRange('A2:B2').merge();
      });
      return codeOf(
        tell(({ workbook }) => void workbook.worksheets.getItem(sheet).tables.add('A1:B2', true)),
      );
    },
  },
  {
    id: 'copies.merged-areas-told',
    since: '1.13',
    expected: '[[0,2]]',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => workbook.worksheets.getItem(sheet).getRange('A1:B1').merge());
      return ask(({ workbook }) => {
        const { areas } = workbook.worksheets.getItem(sheet).getRange('A1:C3').getMergedAreasOrNullObject();
        areas.load(['items/columnIndex', 'items/columnCount']);
        return () =>
          JSON.stringify(
            (areas.toJSON().items ?? []).map(({ columnIndex, columnCount }) => [columnIndex, columnCount]),
          );
      });
    },
  },
];
