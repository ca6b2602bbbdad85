import type { Sheet } from '../../model/sheet';
import type { CallArguments } from '../call-arguments';
import type { ClassHandlers } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { RangeTarget } from '../range-target';
import { otherRange } from './range-navigation';

type Direction = 'rows' | 'columns';

interface BreakScope {
  readonly sheet: Sheet;
  readonly direction: Direction;
}

interface PageBreakTarget extends BreakScope {
  /** The first row or column of the new page. */
  readonly start: number;
}

/** The page breaks of a sheet in one direction. */
export const pageBreaks =
  (direction: Direction) =>
  (sheet: Sheet): HostObject =>
    hostObject('PageBreakCollection', { sheet, direction } satisfies BreakScope);

const startsOf = ({ sheet, direction }: BreakScope): readonly number[] =>
  sheet.page.breaks?.[direction] ?? [];

const setStarts = ({ sheet, direction }: BreakScope, starts: readonly number[]): void => {
  sheet.page.breaks = { rows: [], columns: [], ...sheet.page.breaks, [direction]: starts };
};

const breakObject = (scope: BreakScope, start: number): HostObject =>
  hostObject('PageBreak', { ...scope, start } satisfies PageBreakTarget);

function add(scope: BreakScope, args: CallArguments, state: HostState): HostObject {
  const cell = new RangeTarget(scope.sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  const { area } = otherRange(cell, args, 0, state);
  const start = scope.direction === 'rows' ? area.top : area.left;
  setStarts(
    scope,
    [...new Set([...startsOf(scope), start])].sort((a, b) => a - b),
  );
  return breakObject(scope, start);
}

/** Excel.PageBreakCollection: breaks that somebody has set. Those of a file are kept, but not known. */
export const pageBreakCollection: ClassHandlers<BreakScope> = {
  type: 'PageBreakCollection',
  items: (scope) => startsOf(scope).map((start) => breakObject(scope, start)),
  objectMethods: { Add: add },
  methods: { RemovePageBreaks: (scope) => setStarts(scope, []) },
  writes: ['Add', 'RemovePageBreaks'],
};

/** Excel.PageBreak. */
export const pageBreak: ClassHandlers<PageBreakTarget> = {
  type: 'PageBreak',
  scalars: {
    ColumnIndex: { get: ({ direction, start }) => (direction === 'columns' ? start : 0) },
    RowIndex: { get: ({ direction, start }) => (direction === 'rows' ? start : 0) },
  },
};
