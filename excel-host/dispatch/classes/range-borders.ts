import { mayChange } from '../../limits/guards';
import { columnsOf, rowsOf, type Area } from '../../model/area';
import { invalidArgument } from '../../model/host-error';
import { restyle } from '../../model/restyle';
import type { Sheet } from '../../model/sheet';
import { NO_BORDER, type Border, type Side } from '../../model/style';
import type { ClassHandlers, ScalarHandler } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import type { RangeTarget } from '../range-target';
import { color, oneOf } from '../values';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** One of the borders of a range. */
export class BorderTarget {
  constructor(
    readonly range: RangeTarget,
    readonly index: string,
  ) {}

  get sheet(): Sheet {
    return this.range.sheet;
  }
}

type Part = readonly [area: Area, side: Side];

/** The sides of cells that make up a border of a range. */
function partsOf({ range: { area }, index }: BorderTarget): Part[] {
  const { top, left, bottom, right } = area;
  const inner = (present: boolean, parts: Part[]): Part[] => (present ? parts : []);
  const parts: Readonly<Record<string, Part[]>> = {
    EdgeTop: [[{ ...area, bottom: top }, 'top']],
    EdgeBottom: [[{ ...area, top: bottom }, 'bottom']],
    EdgeLeft: [[{ ...area, right: left }, 'left']],
    EdgeRight: [[{ ...area, left: right }, 'right']],
    InsideHorizontal: inner(bottom > top, [
      [{ ...area, bottom: bottom - 1 }, 'bottom'],
      [{ ...area, top: top + 1 }, 'top'],
    ]),
    InsideVertical: inner(right > left, [
      [{ ...area, right: right - 1 }, 'right'],
      [{ ...area, left: left + 1 }, 'left'],
    ]),
    DiagonalDown: [[area, 'diagonalDown']],
    DiagonalUp: [[area, 'diagonalUp']],
  };
  return parts[index] ?? [];
}

function read<Value>(target: BorderTarget, of: (border: Border) => Value): Value | null {
  const found = new Set<Value>();
  for (const [area, side] of partsOf(target)) {
    for (const row of rowsOf(area)) {
      for (const column of columnsOf(area)) {
        found.add(of(target.sheet.cell(row, column).style.borders[side] ?? NO_BORDER));
      }
    }
  }
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

function write(target: BorderTarget, change: (border: Border) => Border): void {
  mayChange(target.sheet, 'allowFormatCells');
  for (const [area, side] of partsOf(target)) {
    restyle(target.sheet, area, (style) => {
      const { [side]: before, ...others } = style.borders;
      const border = change(before ?? NO_BORDER);
      return { ...style, borders: border.style === 'None' ? others : { ...others, [side]: border } };
    });
  }
}

const visible = (border: Border): Border =>
  border.style === 'None' ? { ...border, style: 'Continuous' } : border;

const scalars: Readonly<Record<string, ScalarHandler<BorderTarget>>> = {
  SideIndex: { get: ({ index }) => index },
  Style: {
    get: (target) => read(target, (border) => border.style),
    set: (target, value) => write(target, (border) => ({ ...border, style: oneOf(value, STYLES) })),
  },
  Weight: {
    get: (target) => read(target, (border) => border.weight),
    set: (target, value) =>
      write(target, (border) => ({ ...visible(border), weight: oneOf(value, WEIGHTS) })),
  },
  Color: {
    get: (target) => read(target, (border) => border.color),
    set: (target, value) => write(target, (border) => ({ ...visible(border), color: color(value) })),
  },
};

/** This model has plain colours only. */
const NO_TINT = { get: () => 0 };

export const rangeBorder: ClassHandlers<BorderTarget> = {
  type: 'RangeBorder',
  scalars: { ...scalars, TintAndShade: NO_TINT },
};

const border = (range: RangeTarget, index: string): HostObject =>
  hostObject('RangeBorder', new BorderTarget(range, index));

export const rangeBorderCollection: ClassHandlers<RangeTarget> = {
  type: 'RangeBorderCollection',
  scalars: { TintAndShade: NO_TINT },
  items: (range) => INDEXES.map((index) => border(range, index)),
  find: (range, key) => {
    const index = INDEXES.find((one) => one === key);
    if (index === undefined) throw invalidArgument(`no border ${String(key)}`);
    return border(range, index);
  },
};
