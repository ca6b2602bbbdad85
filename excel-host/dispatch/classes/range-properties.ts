import { mayChange } from '../../limits/guards';
import { columnsOf, rowsOf } from '../../model/area';
import { invalidArgument } from '../../model/host-error';
import type { CellStyle } from '../../model/style';
import type { CallArguments } from '../call-arguments';
import type { HostState } from '../host-state';
import { RangeTarget } from '../range-target';
import { setHyperlink } from './range-hyperlink';
import { number } from '../values';
import { eachWritten } from '../write-cells';
import { changeLines, linesOf, type Direction } from './range-lines';
import { MOST_COLUMN_WIDTH, MOST_ROW_HEIGHT, standardSize } from './range-sizes';
import { fillLenses, fontLenses, formatLenses, protectionLenses, type Lenses } from './style-lenses';

type Options = Readonly<Record<string, unknown>>;

const GROUPS: Readonly<Record<string, Lenses>> = {
  font: fontLenses,
  fill: fillLenses,
  protection: protectionLenses,
};

/** Each cell's properties as asked for by `{ format: { font: { name: true } } }`. */
export function getCellProperties({ sheet, area }: RangeTarget, asked: Options): Options[][] {
  const known = new Map<CellStyle, Options>();
  return [...rowsOf(area)].map((row) =>
    [...columnsOf(area)].map((column) => {
      const { style } = sheet.cell(row, column);
      let found = known.get(style);
      if (found === undefined)
        known.set(style, (found = { format: formatOf(style, group(asked, 'format')) }));
      return found;
    }),
  );
}

function formatOf(style: CellStyle, asked: Options): Options {
  const wanted = Object.entries(asked).filter(([, value]) => value !== false);
  return Object.fromEntries(
    wanted.map(([name]) => {
      const below = GROUPS[name];
      if (below === undefined) return [name, lens(formatLenses, name).get(style)];
      const inner = Object.keys(group(asked, name)).map((key) => [key, lens(below, key).get(style)] as const);
      return [name, Object.fromEntries(inner)];
    }),
  );
}

/** Gives each cell its own format or link: a list of the range's size, in the shape `getCellProperties` answers. */
export function setCellProperties({ sheet, area }: RangeTarget, written: unknown, state: HostState): void {
  mayChange(sheet, 'allowFormatCells');
  if (!Array.isArray(written)) throw invalidArgument('a list of rows is wanted');
  eachWritten(area, written, (row, column, value) => {
    if (value === null) return;
    const { hyperlink, ...properties } = group({ value }, 'value');
    if (hyperlink !== undefined) {
      const one = new RangeTarget(sheet, { top: row, left: column, bottom: row, right: column });
      setHyperlink(one, hyperlink, state);
    }
    if (hyperlink !== undefined && properties['format'] === undefined) return;
    const cell = sheet.cell(row, column);
    sheet.put(row, column, { ...cell, style: styled(cell.style, properties) });
  });
}

function styled(before: CellStyle, properties: Options): CellStyle {
  let style = before;
  for (const [name, value] of Object.entries(group(properties, 'format'))) {
    const below = GROUPS[name];
    if (below === undefined) style = lens(formatLenses, name).set(style, value);
    else
      for (const [key, inner] of Object.entries(value as Options)) style = lens(below, key).set(style, inner);
  }
  return style;
}

/** Widths of columns or heights of rows, and whether each is hidden: one answer per line. */
export function getLineProperties(range: RangeTarget, direction: Direction, args: CallArguments): Options[] {
  const size = direction === 'column' ? 'columnWidth' : 'rowHeight';
  const hidden = direction === 'column' ? 'columnHidden' : 'rowHidden';
  const asked = args.options(0);
  const wantsHidden = asked[hidden] === true;
  const wantsSize = asked['format'] !== undefined && group(asked, 'format')[size] === true;
  if (!wantsHidden && !wantsSize) throw invalidArgument(`only ${hidden} and format.${size} are known`);
  const lines = linesOf(range, direction);
  const numbers = direction === 'column' ? columnsOf(range.area) : rowsOf(range.area);
  return [...numbers].map((at) => ({
    ...(wantsHidden ? { [hidden]: lines.get(at)?.hidden === true } : {}),
    ...(wantsSize ? { format: { [size]: lines.get(at)?.size ?? standardSize(range.sheet, direction) } } : {}),
  }));
}

/** Gives each column its width, or each row its height. */
export function setLineProperties(range: RangeTarget, direction: Direction, args: CallArguments): void {
  mayChange(range.sheet, direction === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const key = direction === 'column' ? 'columnWidth' : 'rowHeight';
  const most = direction === 'column' ? MOST_COLUMN_WIDTH : MOST_ROW_HEIGHT;
  const list = args.raw(0);
  const { area, sheet } = range;
  const numbers = [...(direction === 'column' ? columnsOf(area) : rowsOf(area))];
  if (!Array.isArray(list) || list.length !== numbers.length)
    throw invalidArgument('one entry per line is wanted');
  numbers.forEach((at, index) => {
    const format = group(group({ value: list[index] as unknown }, 'value'), 'format');
    const size = number(format[key], 0, most);
    const line = direction === 'column' ? { left: at, right: at } : { top: at, bottom: at };
    changeLines(new RangeTarget(sheet, { ...area, ...line }), direction, (before) => ({ ...before, size }));
  });
}

function lens(lenses: Lenses, name: string): Lenses[string] {
  const found = lenses[name];
  if (found === undefined) throw invalidArgument(`no cell property ${name}`);
  return found;
}

function group(options: Options, name: string): Options {
  const value = options[name];
  if (typeof value !== 'object' || value === null) throw invalidArgument(`${name} is missing`);
  return value as Options;
}
