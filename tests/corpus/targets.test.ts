import { columnLetters, type GridCell } from '../../src/sheets/grid';
import { readPlanSheet } from '../../src/sheets/targets/read-plan-sheet';
import { readTarget } from '../../src/sheets/targets/read-target';
import type { Target, TargetContext } from '../../src/sheets/targets/target';
import { GRID_CASES } from './grids/all';
import { TARGETS_NOT_YET } from './not-yet/targets';
import { sheetNamed } from './support/grid-cells';
import { PLAN_LINES, TARGET_CELLS } from './targets/all';
import type { PlanCell, ReadTarget } from './targets/target';

interface TargetRead {
  readonly target: Target | undefined;
  readonly asked: boolean;
}

function read(written: PlanCell['written'], context: TargetContext): TargetRead {
  const told: string[] = [];
  const cell: GridCell = typeof written === 'object' ? written : { value: written };
  const target = readTarget(cell, context, (severity) => told.push(severity));
  return { target, asked: target === undefined && told.includes('question') };
}

/** What is compared: `approximate` may be left out (README, Undecided 26), the order of `confirm` says nothing. */
function essence(target: ReadTarget | Target | undefined): unknown {
  if (target === undefined) return undefined;
  const { confirm = [], approximate: _, ...others } = target;
  return JSON.parse(JSON.stringify({ ...others, confirm: [...confirm].sort() })) as unknown;
}

describe('the cells of a plan sheet', () => {
  it.each(TARGET_CELLS.map((cell) => [JSON.stringify([cell.counted, cell.written]), cell] as const))(
    '%s is read as a person reads it',
    (_, { counted, written, unitColumn, reading }) => {
      const { target, asked } = read(written, {
        counted,
        ...(unitColumn !== undefined && { unit: unitColumn }),
      });
      if (reading === 'ask') expect([target, asked]).toEqual([undefined, true]);
      else expect(essence(target)).toEqual(essence(reading));
    },
  );
});

describe('the targets of the five plans, each from its own words', () => {
  const targets = Object.values(PLAN_LINES)
    .flat()
    .flatMap(({ line, targets: found }) => found.map((target) => ({ ...target, sentence: line })));
  const readingOf = ({
    id: _,
    counted: _c,
    phrase: _p,
    within: _w,
    alternativeTo: _a,
    together: _t,
    sentence: _s,
    ...reading
  }: (typeof targets)[number]): ReadTarget => reading;
  const reads = (target: (typeof targets)[number]): unknown => {
    const { counted, phrase, within, sentence } = target;
    return essence(read(phrase, { counted, sentence, isPart: within !== undefined }).target);
  };

  it.each(
    targets
      .filter(({ id }) => !(id in TARGETS_NOT_YET))
      .map((target) => [target.id, target.phrase, target] as const),
  )('%s, “%s”, is read as a person reads it', (_, _phrase, target) => {
    expect(reads(target)).toEqual(essence(readingOf(target)));
  });

  it('that are known to be read otherwise still are', () => {
    const listed = targets.filter(({ id }) => id in TARGETS_NOT_YET);
    expect(listed.map(({ id }) => id)).toEqual(Object.keys(TARGETS_NOT_YET));
    const mended = listed.filter(
      (target) => JSON.stringify(reads(target)) === JSON.stringify(essence(readingOf(target))),
    );
    expect(mended.map(({ id }) => id)).toEqual([]);
  });
});

describe('a whole plan sheet', () => {
  const plans = GRID_CASES.flatMap((grid) =>
    grid.plan === undefined ? [] : [[grid.name, grid, grid.plan] as const],
  );

  it.each(plans)('%s', (_, grid, plan) => {
    const read = readPlanSheet(sheetNamed(grid, plan.sheet))!;
    const { counted, target, unit } = plan.columns;
    expect([read.columns.top + 1, read.columns.bottom + 1]).toEqual(plan.header);
    expect(
      [read.columns.counted, read.columns.target, read.columns.unit].map((column) =>
        column === undefined ? undefined : columnLetters(column),
      ),
    ).toEqual([counted, target, unit]);
    expect(
      read.targets.map((one) => ({
        cell: one.cell,
        counted: one.counted,
        within: one.within,
        reading: one.target === undefined ? 'ask' : essence(one.target),
      })),
    ).toEqual(
      plan.targets.map((one) => ({
        cell: one.cell,
        counted: one.counted,
        within: one.within,
        reading: one.reading === 'ask' ? 'ask' : essence(one.reading),
      })),
    );
    expect(read.problems.map((problem) => [problem.severity, problem.sheet, problem.cell]).sort()).toEqual(
      grid.told.flatMap(({ as, sheet, cells }) => cells.map((cell) => [as, sheet, cell])).sort(),
    );
  });
});
