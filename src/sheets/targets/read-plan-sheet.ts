import { fold } from '../../engine/text/fold';
import type { Problem } from '../../engine/problem';
import { isBlank, writtenText } from '../cell';
import { address, type Grid } from '../grid';
import { convertGrid } from '../legacy/convert-grid';
import { problemPlace } from '../place';
import { SheetView } from '../sheet-view';
import { askOnce, type RowProblem } from '../values/ask-once';
import { changeIn, isPart, withoutPart } from './name-says';
import { planColumns, type PlanColumns } from './plan-columns';
import { readTarget } from './read-target';
import type { Target } from './target';

/** A line of a plan sheet. Without `target` the secretary is asked first. */
export interface PlannedTarget {
  /** The target's own cell, as A1. */
  readonly cell: string;
  readonly counted: string;
  readonly target?: Target;
  /** What was written, beside what was understood. */
  readonly written: string;
  /** `trong đó`: the cell of the target that this one is a part of. */
  readonly within?: string;
}

export interface PlanSheet {
  readonly columns: PlanColumns;
  readonly targets: readonly PlannedTarget[];
  readonly problems: readonly Problem[];
}

/** Reads the targets of a plan sheet; undefined where the grid is none: no heading for what is counted and its target. */
export function readPlanSheet(grid: Grid): PlanSheet | undefined {
  const view = new SheetView(convertGrid(grid));
  const columns = planColumns(view);
  if (columns === undefined) return undefined;
  const targets: PlannedTarget[] = [];
  const found: RowProblem[] = [];
  let whole: { cell: string; counted: string } | undefined;
  for (const row of targetRows(view, columns)) {
    const name = writtenText(view.filled(row, columns.counted));
    const counted = withoutPart(name);
    const parent = isPart(name) ? whole : undefined;
    const cell = address(row, columns.target);
    const source = view.at(row, columns.target)!;
    const unit = columns.unit === undefined ? '' : writtenText(view.filled(row, columns.unit));
    const context = { counted, isPart: parent !== undefined, ...(unit !== '' && { unit }) };
    const read = readTarget(source, context, (severity, code, params) =>
      found.push({ row, problem: { severity, code, params, ...problemPlace(grid, row, columns.target) } }),
    );
    const target = read && parent ? asPart(read, parent.counted) : read;
    targets.push({
      cell,
      counted,
      written: writtenText(source),
      ...(target !== undefined && { target }),
      ...(parent !== undefined && { within: parent.cell }),
    });
    if (parent === undefined) whole = { cell, counted };
  }
  return { columns, targets, problems: askOnce(found).map(({ problem }) => problem) };
}

/** Rows that name something and ask for something: no numbering row, section, total or signature. */
function targetRows(view: SheetView, { bottom, counted, target }: PlanColumns): number[] {
  const rows = Array.from({ length: Math.max(0, view.height - bottom - 1) }, (_, i) => bottom + 1 + i);
  return rows.filter((row) => {
    const name = writtenText(view.filled(row, counted));
    const isTotal = /^(?:tổng cộng|tổng số|cộng)(?![\p{L}\p{M}])/u.test(fold(name));
    return /\p{L}/u.test(name) && !isTotal && !isBlank(view.at(row, target));
  });
}

/** A part of a decrease is a decrease too, and no share of it: `trong đó: hộ Khmer nghèo`. */
function asPart(target: Target, whole: string): Target {
  const change = target.change ?? changeIn(whole);
  if (change === undefined || change === target.change) return target;
  const kept = target.confirm.filter((doubt) => doubt !== 'base');
  return { ...target, change, confirm: change === 'decrease' ? [...kept, 'by-or-to'] : kept };
}
