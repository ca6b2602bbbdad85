import type { Problem } from '../../engine/problem';
import { isBlank, writtenText } from '../cell';
import { address, type Grid, type GridCell } from '../grid';
import { convertGrid } from '../legacy/convert-grid';
import { problemPlace } from '../place';
import { SheetView } from '../sheet-view';
import { readPlanSheet, type PlannedTarget } from './read-plan-sheet';
import { readTarget } from './read-target';
import { splitSentence } from './split-sentence';
import type { Target } from './target';

/** One target of a plan, where it stands, and what was understood. */
export interface PlanTarget {
  readonly sheet: string;
  readonly cell: string;
  /** The whole line of the plan. */
  readonly sentence: string;
  readonly counted: string;
  /** Absent: the secretary is asked first; `problems` say what. */
  readonly target?: Target;
  /** `trong đó`: the place in the list of the target that this one is a part of. */
  readonly within?: number;
  readonly problems: readonly Problem[];
}

/**
 * The targets of a plan's sheet, from top to bottom: of a table with what is counted and its target, or of lines of text, each of
 * which may hold several.
 */
export function readPlan(grid: Grid): PlanTarget[] {
  const table = readPlanSheet(grid);
  const found: PlanTarget[] = [];
  const add = (targets: readonly PlanTarget[]): void => {
    const before = found.length;
    for (const { within, ...target } of targets)
      found.push({ ...target, ...(within !== undefined && { within: before + within }) });
  };
  if (table === undefined) {
    for (const { cell, row, column } of textsOf(grid)) add(telling(ofSentence(grid, cell, row, column)));
    return found;
  }
  const places = new Map<string, number>();
  for (const planned of table.targets) {
    const isSentence = splitSentence(planned.written).length > 1;
    const words = { value: sentenceOf(planned) };
    if (isSentence) add(ofSentence(grid, words, rowOf(planned.cell), table.columns.target));
    else {
      const problems = table.problems.filter(({ cell }) => cell === planned.cell);
      const within = planned.within === undefined ? undefined : places.get(planned.within);
      found.push({ ...asPlanned(planned, grid.sheet, problems), ...(within !== undefined && { within }) });
    }
    places.set(planned.cell, found.length - 1);
  }
  return found;
}

function asPlanned(
  { cell, counted, target, written }: PlannedTarget,
  sheet: string,
  problems: readonly Problem[],
): PlanTarget {
  const sentence = sentenceOf({ counted, written });
  return { sheet, cell, sentence, counted, ...(target !== undefined && { target }), problems };
}

/** A line of a table as a sentence. */
function sentenceOf({ counted, written }: Pick<PlannedTarget, 'counted' | 'written'>): string {
  return counted === '' ? written : `${counted}: ${written}`;
}

/** In a text a number without a unit counts something else, or is a year or the number of a law. */
function telling(targets: readonly PlanTarget[]): PlanTarget[] {
  const kept = targets.filter(({ target }) => {
    const isPlain = target?.operator === 'bare' || target?.operator === 'between';
    return (
      !isPlain || target.unit !== undefined || target.change !== undefined || target.assignedBy !== undefined
    );
  });
  return kept.map(({ within, ...target }) => {
    const whole = within === undefined ? -1 : kept.indexOf(targets[within]!);
    return { ...target, ...(whole >= 0 && { within: whole }) };
  });
}

function rowOf(cell: string): number {
  return Number(/\d+$/u.exec(cell)?.[0] ?? '1') - 1;
}

function ofSentence(grid: Grid, cell: GridCell, row: number, column: number): PlanTarget[] {
  const sentence = writtenText(cell);
  return splitSentence(sentence).map(({ counted, phrase, within }): PlanTarget => {
    const problems: Problem[] = [];
    const target = readTarget(
      { value: phrase },
      { counted, sentence, isPart: within !== undefined },
      (severity, code, params) =>
        problems.push({ severity, code, params, ...problemPlace(grid, row, column) }),
    );
    return {
      sheet: grid.sheet,
      cell: address(row, column),
      sentence,
      counted,
      ...(target !== undefined && { target }),
      ...(within !== undefined && { within }),
      problems,
    };
  });
}

interface TextPlace {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
}

/** The cells with words, row by row; what lies under a merged cell is told with it. */
function textsOf(grid: Grid): TextPlace[] {
  const view = new SheetView(convertGrid(grid));
  return Array.from({ length: view.height }, (_, row) => row).flatMap((row) =>
    view.ownColumns(row).flatMap((column): TextPlace[] => {
      const cell = view.at(row, column);
      const isText = cell !== undefined && !isBlank(cell) && typeof cell.value === 'string';
      return isText && / \p{L}/u.test(cell.value as string) ? [{ cell, row, column }] : [];
    }),
  );
}
