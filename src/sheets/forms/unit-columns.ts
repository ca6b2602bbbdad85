import { isBlank, writtenText } from '../cell';
import type { Located, Place } from '../part';
import { isHollow } from '../recognise/row-cells';
import { isNumberAlone } from '../recognise/numbering';
import { isNumberingRow, textsOf } from '../recognise/numbering-row';
import type { SheetView } from '../sheet-view';
import type { FormLines } from './form-lines';
import type { FormWords } from './form-words';
import { isLabelHeading, isSideHeading } from './side-words';
import { tailColumns, type TailColumns } from './tail-columns';

/** One unit of a form whose units stand beside each other: one column, or one for each stage below its name. */
export interface UnitColumns {
  readonly key: Located;
  /** Its first and last column. */
  readonly left: number;
  readonly right: number;
  /** Tail → column. */
  readonly tails: ReadonlyMap<string, number>;
}

export interface UnitsAcross {
  readonly keyRow: number;
  readonly units: readonly UnitColumns[];
  /** Columns that hold values of lines and have no unit above them. */
  readonly keyless: readonly number[];
  /** A second column of one stage below one unit. */
  readonly twice: readonly { readonly tail: string; readonly first: Place; readonly second: Place }[];
}

/** What stands in the head of the sheet may look like lines. */
const TRIED = 5;

/** How far above a form's first line its units may be named. */
const REACH = 12;

/** The units that stand across, right of the labels and above the lines. */
export function unitColumns(view: SheetView, lines: FormLines, words: FormWords): UnitsAcross | undefined {
  const key = words.population.key.find((id) => !isElsewhere(words, id));
  const keyLine = key === undefined ? undefined : lines.fields.get(key)?.row;
  const rowsOf = [...lines.fields, ...lines.heads].map(([, { row }]) => row).sort((a, b) => a - b);
  for (const first of [...new Set(rowsOf.filter((row) => row !== keyLine))].slice(0, TRIED)) {
    const tails = tailColumns(view, words, lines.end, first);
    const below = tails === undefined ? first : Math.min(...tails.columns.map(({ row }) => row));
    const keyRow = keyLine ?? rowOfNames(view, lines, words, below);
    if (keyRow !== undefined) return unitsOf(view, keyRow, first, tails, lines, words, keyRow === keyLine);
  }
  return undefined;
}

function isElsewhere({ population }: FormWords, field: string): boolean {
  const { from = 'column' } = population.fields.find(({ id }) => id === field) ?? {};
  return from !== 'column';
}

/**
 * The row above with the most names right of the labels; of equals one whose labels say `STT` or `Tiêu chí`, then one
 * without labels, then the nearest.
 */
function rowOfNames(
  view: SheetView,
  { end }: FormLines,
  words: FormWords,
  below: number,
): number | undefined {
  const rows = Array.from({ length: Math.min(REACH, below) }, (_, i) => below - 1 - i).map((row) => {
    const own = isNumberingRow(textsOf(view, row)) ? [] : view.ownColumns(row);
    const names = own.filter((column) => column > end && isName(view, row, column, words)).length;
    return { row, names };
  });
  const most = Math.max(1, ...rows.map(({ names }) => names));
  const fullest = rows.filter(({ names }) => names === most).map(({ row }) => row);
  const labels = (row: number): string[] =>
    Array.from({ length: end + 1 }, (_, column) => writtenText(view.filled(row, column)));
  return (
    fullest.find((row) => labels(row).some(isLabelHeading)) ??
    fullest.find((row) => labels(row).every((text) => text === '')) ??
    fullest[0]
  );
}

/** A text that may be a unit's name: no heading of remarks, maxima or sums, no stage, no number. */
function isName(view: SheetView, row: number, column: number, words: FormWords): boolean {
  const cell = view.at(row, column);
  if (typeof cell?.value !== 'string' || isBlank(cell)) return false;
  const text = writtenText(cell);
  if (isSideHeading(text) || isLabelHeading(text) || isNumberAlone(text)) return false;
  if (words.tail([text]) !== undefined) return false;
  return !words.population.key.includes(words.fields.find(text) ?? '');
}

function unitsOf(
  view: SheetView,
  keyRow: number,
  first: number,
  tails: TailColumns | undefined,
  lines: FormLines,
  words: FormWords,
  labelled: boolean,
): UnitsAcross {
  const own = view.ownColumns(keyRow).filter((column) => column > lines.end);
  const units: UnitColumns[] = [];
  const twice: UnitsAcross['twice'][number][] = [];
  const aside = new Set<number>();
  own.forEach((left, i) => {
    const merged = view.area(keyRow, left)?.right;
    const open = tails === undefined ? left : Math.min(own[i + 1] ?? view.width, view.width) - 1;
    const within = (tails?.columns ?? []).filter(
      ({ column }) => left <= column && column <= (merged ?? open),
    );
    const right = merged ?? Math.max(left, ...within.map(({ column }) => column));
    if (labelled ? isSideHeading(writtenText(view.at(keyRow, left))) : !isName(view, keyRow, left, words)) {
      for (let column = left; column <= right; column++) aside.add(column);
      return;
    }
    const columns = new Map<string, number>();
    for (const { tail, column, row } of within) {
      const before = columns.get(tail);
      if (before === undefined) columns.set(tail, column);
      else twice.push({ tail, first: { row, column: before }, second: { row, column } });
    }
    const key = { row: keyRow, column: left, cell: view.at(keyRow, left) };
    units.push({ key, left, right, tails: columns });
  });
  const rows = [...lines.fields.values(), ...lines.heads.values()]
    .map(({ row }) => row)
    .filter((row) => row >= first);
  const keyless = Array.from({ length: view.width }, (_, column) => column).filter(
    (column) =>
      column > lines.end &&
      !aside.has(column) &&
      !units.some(({ left, right }) => left <= column && column <= right) &&
      !isAside(view, column, first) &&
      rows.some((row) => hasValue(view, row, column)),
  );
  return { keyRow, units, keyless, twice };
}

/** Whether a heading above the lines says that a column holds no unit's values. */
function isAside(view: SheetView, column: number, first: number): boolean {
  for (let row = first - 1; row >= Math.max(0, first - REACH); row--) {
    const area = view.area(row, column);
    const cell = view.at(area?.top ?? row, area?.left ?? column);
    if (typeof cell?.value !== 'string' || isBlank(cell) || isNumberAlone(writtenText(cell))) continue;
    return isSideHeading(writtenText(cell));
  }
  return false;
}

export function hasValue(view: SheetView, row: number, column: number): boolean {
  const cell = view.at(row, column);
  return cell !== undefined && !isBlank(cell) && !isHollow(cell) && view.originRow(row, column) === row;
}
