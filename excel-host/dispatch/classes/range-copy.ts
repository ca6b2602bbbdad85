import { mayWriteCells } from '../../limits/guards';
import { parseReference, areaAddress } from '../../model/address';
import { cellCount, columnCount, contains, intersection, rowCount, type Area } from '../../model/area';
import type { Cell } from '../../model/cell';
import { movedArea, movedLinks, withoutLinks } from '../../model/link';
import { shiftFormula } from '../../model/shift-formula';
import { noteChange } from '../changes';
import type { CallArguments } from '../call-arguments';
import type { HostState } from '../host-state';
import { notSimulated } from '../not-simulated';
import { RangeTarget } from '../range-target';
import { calculated, currentValue } from '../read-cells';
import { oneOf } from '../values';
import { mayCopy } from './range-copy-limits';
import { otherRange } from './range-navigation';

const KINDS = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
type Kind = (typeof KINDS)[number];

/**
 * `copyFrom`: what is copied carries its formulas, whose relative references move along. `All` and `Formats` bring
 * merged areas, `All` hyperlinks too. What this host cannot copy (rules, parts of merged areas) is refused.
 */
export function copyFrom(range: RangeTarget, args: CallArguments, state: HostState): void {
  const source = otherRange(range.on(state.workbook), args, 0, state);
  const kind = oneOf(args.raw(1) ?? 'All', KINDS) as Kind;
  const unknown = args.flag(2, false) || args.flag(3, false) || kind === 'Link';
  if (unknown) notSimulated(state, 'Range.copyFrom', 'links, skipping blanks and transposing');
  const target = new RangeTarget(range.sheet, grownTo(range.area, source.area));
  mayWriteCells(target.sheet, target.area);
  const looks = kind === 'All' || kind === 'Formats';
  if (looks) mayCopy(source, target, kind === 'All', state);
  if (kind === 'Values') calculated(source, state);
  copyCells(source, target, kind, state);
  for (const place of placesOf(source.area, target.area)) {
    if (looks) copyMerges(source, target, place);
    if (kind === 'All') copyLinks(source, target, place);
  }
  state.dirty = true;
  noteChange(state, target.sheet, target.area);
}

function copyCells(source: RangeTarget, target: RangeTarget, kind: Kind, state: HostState): void {
  // All cells are read first: the areas may overlap.
  const copied = new Map<string, Cell>();
  for (const [row, column, cell] of source.sheet.kept(source.area)) copied.set(`${row} ${column}`, cell);
  const height = rowCount(source.area);
  const width = columnCount(source.area);
  const below = new Map<string, Cell>();
  for (let row = 0; row < rowCount(target.area); row += 1) {
    for (let column = 0; column < columnCount(target.area); column += 1) {
      const from = [source.area.top + (row % height), source.area.left + (column % width)] as const;
      const key = `${from[0]} ${from[1]}`;
      let cell = copied.get(key) ?? below.get(key);
      if (cell === undefined) below.set(key, (cell = source.sheet.cell(...from)));
      const at = [target.area.top + row, target.area.left + column] as const;
      const moved = pasted(cell, at[0] - from[0], at[1] - from[1], kind, state);
      target.sheet.put(...at, onto(target.sheet.cell(...at), moved, kind));
    }
  }
}

/** What of a cell is pasted so many rows further down and columns further right. */
function pasted(cell: Cell, down: number, across: number, kind: Kind, state: HostState): Cell {
  if (kind === 'Formats') return cell;
  if (kind === 'Values') return { value: currentValue(cell, state), style: cell.style };
  if (cell.formula === undefined) return cell;
  const array = cell.array === undefined ? undefined : parseReference(cell.array)?.area;
  return {
    ...cell,
    formula: shiftFormula(cell.formula, down, across),
    ...(array === undefined ? {} : { array: areaAddress(movedArea(array, down, across)) }),
    // The same formula elsewhere reads other cells.
    stale: true,
  };
}

function onto(before: Cell, { style, ...content }: Cell, kind: Kind): Cell {
  if (kind === 'All') return { ...content, style };
  return kind === 'Formats' ? { ...before, style } : { ...content, style: before.style };
}

interface Place {
  readonly down: number;
  readonly across: number;
}

/** How far the source moves to each place where it is pasted. */
function placesOf(source: Area, target: Area): Place[] {
  const places: Place[] = [];
  for (let top = target.top; top <= target.bottom; top += rowCount(source)) {
    for (let left = target.left; left <= target.right; left += columnCount(source)) {
      places.push({ down: top - source.top, across: left - source.left });
    }
  }
  return places;
}

/** Merged areas come along; those that were there before are taken apart. */
function copyMerges(source: RangeTarget, target: RangeTarget, { down, across }: Place): void {
  const there = movedArea(source.area, down, across);
  const copied = source.sheet.merges
    .filter((merged) => contains(source.area, merged))
    .map((merged) => movedArea(merged, down, across));
  const kept = target.sheet.merges.filter((merged) => intersection(merged, there) === undefined);
  target.sheet.merges = [...kept, ...copied];
}

function copyLinks(source: RangeTarget, target: RangeTarget, { down, across }: Place): void {
  const copied = movedLinks(source.sheet.links, source.area, down, across);
  const there = movedArea(source.area, down, across);
  target.sheet.links = [...withoutLinks(target.sheet.links, there), ...copied];
}

/** The target grows to the source's size, and is filled by repetition where it is a multiple of it. */
function grownTo(target: Area, source: Area): Area {
  const fits = rowCount(target) % rowCount(source) === 0 && columnCount(target) % columnCount(source) === 0;
  if (fits && cellCount(target) >= cellCount(source)) return target;
  return {
    ...target,
    bottom: target.top + rowCount(source) - 1,
    right: target.left + columnCount(source) - 1,
  };
}
