import { mayWriteCells } from '../../limits/guards';
import { cellCount, columnCount, contains, intersection, rowCount, type Area } from '../../model/area';
import type { Cell } from '../../model/cell';
import { noteChange } from '../changes';
import type { CallArguments } from '../call-arguments';
import type { HostState } from '../host-state';
import { notSimulated } from '../not-simulated';
import { RangeTarget } from '../range-target';
import { oneOf } from '../values';
import { otherRange } from './range-navigation';

const KINDS = ['All', 'Formulas', 'Values', 'Formats', 'Link'];

/**
 * `copyFrom` of values, formats, or everything where no formula would have to be moved: relative references are
 * not shifted here, so a copy that would need it is refused instead of being wrong; one to the same
 * place on another sheet needs none. Everything includes merged areas.
 */
export function copyFrom(range: RangeTarget, args: CallArguments, state: HostState): void {
  const source = otherRange(range.on(state.workbook), args, 0, state);
  const kind = oneOf(args.raw(1) ?? 'All', KINDS);
  const unknown = args.flag(2, false) || args.flag(3, false) || kind === 'Link';
  if (unknown) notSimulated(state, 'Range.copyFrom', 'links, skipping blanks and transposing');
  const target = new RangeTarget(range.sheet, grownTo(range.area, source.area));
  mayWriteCells(target.sheet, target.area);
  const moves = source.area.top !== target.area.top || source.area.left !== target.area.left;
  const copied = new Map<string, Cell>();
  for (const [row, column, cell] of source.sheet.kept(source.area)) {
    if (cell.formula !== undefined && moves && kind !== 'Values' && kind !== 'Formats') {
      notSimulated(state, 'Range.copyFrom', 'moving formulas');
    }
    copied.set(`${row} ${column}`, cell);
  }
  const height = rowCount(source.area);
  const width = columnCount(source.area);
  for (let row = 0; row < rowCount(target.area); row += 1) {
    for (let column = 0; column < columnCount(target.area); column += 1) {
      const key = `${source.area.top + (row % height)} ${source.area.left + (column % width)}`;
      const from = copied.get(key) ?? source.sheet.cell(...numbers(key));
      const at = [target.area.top + row, target.area.left + column] as const;
      target.sheet.put(...at, pasted(from, target.sheet.cell(...at), kind));
    }
  }
  if (kind === 'All' && cellCount(target.area) === cellCount(source.area)) copyMerges(source, target);
  state.dirty = true;
  noteChange(state, target.sheet, target.area);
}

/** Merged cells come with everything else; those that were there before are taken apart. */
function copyMerges(source: RangeTarget, target: RangeTarget): void {
  const down = target.area.top - source.area.top;
  const across = target.area.left - source.area.left;
  const kept = target.sheet.merges.filter((merged) => intersection(merged, target.area) === undefined);
  const copied = source.sheet.merges
    .filter((merged) => contains(source.area, merged))
    .map(({ top, left, bottom, right }) => ({
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    }));
  target.sheet.merges = [...kept, ...copied];
}

const numbers = (key: string): [number, number] => {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  return [row, column];
};

/** The target grows to the source's size, and is filled by repetition where it is a multiple of it. */
function grownTo(target: Area, source: Area): Area {
  const fits = rowCount(target) % rowCount(source) === 0 && columnCount(target) % columnCount(source) === 0;
  if (fits) return target;
  return {
    ...target,
    bottom: target.top + rowCount(source) - 1,
    right: target.left + columnCount(source) - 1,
  };
}

function pasted(from: Cell, onto: Cell, kind: string): Cell {
  if (kind === 'Formats') return { ...onto, style: from.style };
  if (kind === 'Values') return { value: from.value, style: onto.style };
  if (kind === 'Formulas') return { value: from.value, style: onto.style };
  return from;
}
