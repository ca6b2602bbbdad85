import { ask, resultOf, tell } from './ask';
import type { Check } from './check';

/** `points` where a size is within a pixel of it, else the size. */
const near = (size: number | undefined, points: number): string =>
  size !== undefined && Math.abs(size - points) <= 1 ? `about ${points}` : String(size);

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Looks, sizes and links. */
export const LOOK_CHECKS: readonly Check[] = [
  {
    id: 'looks.font-fill-and-place',
    expected: 'Times New Roman 12 true true Single #C00000 #FFF2CC Right Center true',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const { format } = workbook.worksheets.getItem(sheet).getRange('A1');
        format.font.name = 'Times New Roman';
        format.font.size = 12;
        format.font.bold = true;
        format.font.italic = true;
        format.font.underline = 'Single';
        format.font.color = '#C00000';
        format.fill.color = '#FFF2CC';
        format.horizontalAlignment = 'Right';
        format.verticalAlignment = 'Center';
        format.wrapText = true;
      });
      return ask(({ workbook }) => {
        const { format } = workbook.worksheets.getItem(sheet).getRange('A1');
        format.load(['horizontalAlignment', 'verticalAlignment', 'wrapText']);
        format.font.load(['name', 'size', 'bold', 'italic', 'underline', 'color']);
        format.fill.load('color');
        return () => {
          const { font, fill, horizontalAlignment, verticalAlignment, wrapText } = format.toJSON();
          return [
            ...[font?.name, font?.size, font?.bold, font?.italic, font?.underline, font?.color],
            ...[fill?.color, horizontalAlignment, verticalAlignment, wrapText],
          ].join(' ');
        };
      });
    },
  },
  {
    id: 'looks.borders',
    expected: 'Continuous Continuous Continuous Continuous',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const { borders } = workbook.worksheets.getItem(sheet).getRange('B2').format;
        for (const side of SIDES) borders.getItem(side).style = 'Continuous';
      });
      return ask(({ workbook }) => {
        const { borders } = workbook.worksheets.getItem(sheet).getRange('B2').format;
        const edges = SIDES.map((side) => borders.getItem(side));
        for (const edge of edges) edge.load('style');
        return () => edges.map((edge) => edge.toJSON().style).join(' ');
      });
    },
  },
  {
    id: 'looks.mixed-fonts-are-null',
    expected: 'null; Arial, Times New Roman',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const own = workbook.worksheets.getItem(sheet);
        own.getRange('A1').format.font.name = 'Arial';
        own.getRange('B1').format.font.name = 'Times New Roman';
      });
      return ask(({ workbook }) => {
        const range = workbook.worksheets.getItem(sheet).getRange('A1:B1');
        range.load('format/font/name');
        const each = range.getCellProperties({ format: { font: { name: true } } });
        return () => {
          const names = (resultOf(each)[0] ?? []).map((cell) => cell.format?.font?.name);
          return `${range.toJSON().format?.font?.name ?? 'null'}; ${names.join(', ')}`;
        };
      });
    },
  },
  {
    id: 'looks.column-width-in-points',
    expected: 'about 120',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        workbook.worksheets.getItem(sheet).getRange('A1').format.columnWidth = 120;
      });
      return ask(({ workbook }) => {
        const { format } = workbook.worksheets.getItem(sheet).getRange('A1');
        format.load('columnWidth');
        return () => {
          const { columnWidth } = format.toJSON();
          return near(columnWidth, 120);
        };
      });
    },
  },
  {
    id: 'looks.standard-sizes-come-back',
    expected: 'narrower and lower than before',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const cell = workbook.worksheets.getItem(sheet).getRange('A1');
        cell.format.columnWidth = 300;
        cell.format.rowHeight = 90;
      });
      await tell(({ workbook }) => {
        const { format } = workbook.worksheets.getItem(sheet).getRange();
        format.useStandardWidth = true;
        format.useStandardHeight = true;
      });
      return ask(({ workbook }) => {
        const { format } = workbook.worksheets.getItem(sheet).getRange('A1');
        format.load(['columnWidth', 'rowHeight']);
        return () => {
          const { columnWidth = 0, rowHeight = 0 } = format.toJSON();
          const back = columnWidth < 200 && rowHeight < 60;
          return back ? 'narrower and lower than before' : `${columnWidth} × ${rowHeight}`;
        };
      });
    },
  },
  {
    id: 'looks.autofit-rows-with-wrapped-text',
    expected: 'higher than two lines',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const own = workbook.worksheets.getItem(sheet);
        own.getRange('A1').values = [['một\nhai\nba\nbốn']];
        own.getRange('A1').format.wrapText = true;
        own.getUsedRange().format.autofitRows();
      });
      return ask(({ workbook }) => {
        const { format } = workbook.worksheets.getItem(sheet).getRange('A1');
        format.load('rowHeight');
        return () => {
          const { rowHeight = 0 } = format.toJSON();
          const note = `four lines are ${rowHeight} points high`;
          return { got: rowHeight > 40 ? 'higher than two lines' : 'low', note };
        };
      });
    },
  },
  {
    id: 'looks.hidden-rows-told',
    expected: 'false true',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        workbook.worksheets.getItem(sheet).getRange('2:2').rowHidden = true;
      });
      return ask(({ workbook }) => {
        const rows = workbook.worksheets
          .getItem(sheet)
          .getRange('A1:A2')
          .getRowProperties({ rowHidden: true });
        return () => rows.value.map(({ rowHidden }) => rowHidden).join(' ');
      });
    },
  },
  {
    id: 'looks.link-to-a-cell',
    expected: 'leads there, text kept, font size 11 changed: no',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const cell = workbook.worksheets.getItem(sheet).getRange('A1');
        cell.values = [['xem']];
        cell.hyperlink = { documentReference: `'${sheet}'!B2`, textToDisplay: 'xem' };
      });
      return ask(({ workbook }) => {
        const cell = workbook.worksheets.getItem(sheet).getRange('A1');
        cell.load(['hyperlink', 'values']);
        cell.format.font.load('size');
        return () => {
          const { hyperlink, values, format } = cell.toJSON();
          const place = hyperlink?.documentReference === `'${sheet}'!B2` ? 'leads there' : 'leads elsewhere';
          const text = values?.[0]?.[0] === 'xem' ? 'text kept' : 'text changed';
          return `${place}, ${text}, font size 11 changed: ${format?.font?.size === 11 ? 'no' : 'yes'}`;
        };
      });
    },
  },
  {
    id: 'looks.font-of-a-link',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const linked = workbook.worksheets.getItem(sheet).getRange('A1');
        linked.values = [['xem']];
        linked.format.font.name = 'Times New Roman';
        linked.format.font.size = 14;
        linked.format.font.bold = true;
        linked.hyperlink = { documentReference: `'${sheet}'!B2` };
      });
      return ask(({ workbook }) => {
        const { font } = workbook.worksheets.getItem(sheet).getRange('A1').format;
        font.load(['name', 'size', 'bold', 'underline', 'color']);
        return () => {
          const { name, size, bold, underline, color } = font.toJSON();
          return `Times New Roman 14 bold became ${name} ${size} ${bold ? 'bold' : 'plain'} ${underline} ${color}`;
        };
      });
    },
  },
];
