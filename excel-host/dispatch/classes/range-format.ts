import { mayChange } from '../../limits/guards';
import { columnsOf, intersection, rowsOf, WHOLE_SHEET } from '../../model/area';
import { usedArea } from '../../model/in-area';
import { restyle } from '../../model/restyle';
import type { ClassHandlers, ScalarHandler } from '../handlers';
import { hostObject } from '../host-object';
import type { RangeTarget } from '../range-target';
import { uniform } from '../uniform';
import { flag, number } from '../values';
import { changeLines, linesOf, type Direction } from './range-lines';
import { fittingHeight, fittingWidth, MOST_COLUMN_WIDTH, MOST_ROW_HEIGHT, standardSize } from './range-sizes';
import { fillLenses, fontLenses, formatLenses, protectionLenses, type Lenses } from './style-lenses';

/** Scalars over a range out of properties of a style. */
function scalarsOf(lenses: Lenses): Record<string, ScalarHandler<RangeTarget>> {
  return Object.fromEntries(
    Object.entries(lenses).map(([camel, lens]) => [
      camel.charAt(0).toUpperCase() + camel.slice(1),
      {
        get: (range: RangeTarget) => uniform(range, (style) => lens.get(style)),
        set: ({ sheet, area }: RangeTarget, value: unknown) => {
          mayChange(sheet, 'allowFormatCells');
          restyle(sheet, area, (style) => lens.set(style, value));
        },
      },
    ]),
  );
}

/** Width or height: one number where all lines agree. */
function size(direction: Direction, most: number): ScalarHandler<RangeTarget> {
  return {
    get: (range) => {
      const { area, sheet } = range;
      const lines = linesOf(range, direction);
      const count = direction === 'row' ? area.bottom - area.top + 1 : area.right - area.left + 1;
      const sizes = new Set([...lines.values()].map((line) => line.size ?? standardSize(sheet, direction)));
      if (lines.size < count) sizes.add(standardSize(sheet, direction));
      const [first] = sizes;
      return sizes.size === 1 ? first : null;
    },
    set: (range, value) => {
      mayChange(range.sheet, direction === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      const wanted = number(value, 0, most);
      changeLines(range, direction, (line) => ({ ...line, size: wanted }));
    },
  };
}

function useStandard(direction: Direction): ScalarHandler<RangeTarget> {
  return {
    get: (range) => [...linesOf(range, direction).values()].every((line) => line.size === undefined),
    set: (range, value) => {
      mayChange(range.sheet, direction === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      if (flag(value)) changeLines(range, direction, ({ size: _size, ...line }) => line);
    },
  };
}

export const rangeFormat: ClassHandlers<RangeTarget> = {
  type: 'RangeFormat',
  scalars: {
    ...scalarsOf(formatLenses),
    ColumnWidth: size('column', MOST_COLUMN_WIDTH),
    RowHeight: size('row', MOST_ROW_HEIGHT),
    UseStandardWidth: useStandard('column'),
    UseStandardHeight: useStandard('row'),
    ReadingOrder: { get: () => 'Context' },
    AutoIndent: { get: () => false },
  },
  properties: {
    Font: (range) => hostObject('RangeFont', range),
    Fill: (range) => hostObject('RangeFill', range),
    Borders: (range) => hostObject('RangeBorderCollection', range),
    Protection: (range) => hostObject('FormatProtection', range),
  },
  methods: {
    AutofitColumns: ({ sheet, area }) => {
      mayChange(sheet, 'allowFormatColumns');
      const used = intersection(area, usedArea(sheet, WHOLE_SHEET, true) ?? area) ?? area;
      for (const column of columnsOf(used)) {
        const width = fittingWidth(sheet, used, column);
        if (width !== undefined)
          sheet.columnLines.set(column, { ...sheet.columnLines.get(column), size: width });
      }
    },
    AutofitRows: ({ sheet, area }) => {
      mayChange(sheet, 'allowFormatRows');
      const used = intersection(area, usedArea(sheet, WHOLE_SHEET, true) ?? area) ?? area;
      for (const row of rowsOf(used)) {
        sheet.rowLines.set(row, { ...sheet.rowLines.get(row), size: fittingHeight(sheet, used, row) });
      }
    },
  },
  writes: ['AutofitColumns', 'AutofitRows'],
};

/** This model has plain colours and plain fills only, and says so truly. */
const NO_TINT = { get: () => 0 };

export const rangeFont: ClassHandlers<RangeTarget> = {
  type: 'RangeFont',
  scalars: { ...scalarsOf(fontLenses), TintAndShade: NO_TINT },
};

export const rangeFill: ClassHandlers<RangeTarget> = {
  type: 'RangeFill',
  scalars: {
    ...scalarsOf(fillLenses),
    TintAndShade: NO_TINT,
    PatternTintAndShade: NO_TINT,
    PatternColor: { get: () => '#000000' },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      mayChange(sheet, 'allowFormatCells');
      restyle(sheet, area, (style) => ({ ...style, fill: { color: '', pattern: 'None' } }));
    },
  },
  writes: ['Clear'],
};

export const formatProtection: ClassHandlers<RangeTarget> = {
  type: 'FormatProtection',
  scalars: scalarsOf(protectionLenses),
};
