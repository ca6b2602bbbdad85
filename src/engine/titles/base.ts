import { MISSING, NO_CODE, YES } from '../columns/column';
import { evaluateBound, traceBound, unsettledBy, type BoundExpression } from '../graph/bound-expression';
import type { Evaluation, NodeId } from '../graph/node';
import { unite } from '../graph/frame';
import type { HoldingResult } from '../ranking/band';
import type { Base } from './quota/rules';
import { Decided, type TitleResult } from './title';

/** Which rows a share is taken of, and where that is not settled yet. */
export interface BaseRows {
  readonly counted: Uint8Array;
  readonly unsettled: Uint8Array | undefined;
}

/** What is given holds together; nothing given is every row. A condition that is unknown does not count its row. */
export function baseRows(base: Base, population: string, run: Evaluation): BaseRows {
  const counted = new Uint8Array(run.data(population).rowCount).fill(1);
  const keep = (test: (row: number) => boolean): void => {
    counted.forEach((flag, row) => {
      if (flag && !test(row)) counted[row] = 0;
    });
  };
  let unsettled: Uint8Array | undefined;

  if (base.title) {
    const { decisions, unsettled: open } = run.result<TitleResult>(base.title);
    keep((row) => decisions[row] === Decided.nominated);
    unsettled = unite(unsettled, open);
  }
  if (base.band) {
    const { node, id, orBetter } = base.band;
    const { value, holds, unsettled: open } = run.result<HoldingResult>(node);
    const wanted = value.scale.findIndex((level) => level.id === id);
    keep(
      (row) =>
        value.codes[row] !== NO_CODE &&
        (orBetter ? value.codes[row]! >= wanted : value.codes[row] === wanted),
    );
    const unknown = Uint8Array.from(value.codes, (code, row) => {
      return code === NO_CODE && holds.some((flags) => flags[row] === MISSING) ? 1 : 0;
    });
    reportUnknownBands(node, unknown, population, run);
    unsettled = [unsettled, open, maskOf(unknown)].reduce(unite);
  }
  if (base.where) {
    const column = evaluateBound(base.where, run);
    if (column.type !== 'flag') throw new Error('a base is chosen by a condition');
    keep((row) => column.values[row] === YES);
    const unknown = column.values.map((flag) => (flag === MISSING ? 1 : 0));
    reportUnknown(base.where, unknown, population, run);
    unsettled = [unsettled, maskOf(unknown), unsettledBy(run, population, base.where)].reduce(unite);
  }
  for (const title of base.remainingAfter) {
    const { decisions, unsettled: open } = run.result<TitleResult>(title);
    const taken: readonly number[] = [Decided.nominated, Decided.council, Decided.undecided];
    keep((row) => !taken.includes(decisions[row]!));
    unsettled = unite(unsettled, open);
  }
  return { counted, unsettled };
}

function maskOf(flags: Iterable<number>): Uint8Array | undefined {
  const mask = Uint8Array.from(flags);
  return mask.includes(1) ? mask : undefined;
}

/** A row of which nobody can say whether it counts is an error with the cell that is blank. */
function reportUnknown(
  where: BoundExpression,
  unknown: Uint8Array,
  population: string,
  run: Evaluation,
): void {
  const data = run.data(population);
  unknown.forEach((flag, row) => {
    if (!flag) return;
    const { path } = where;
    const params = { expression: where.program.source };
    const place = { population, key: data.keyOf(row), path, ...traceBound(where, row, run)[0] };
    run.report({ severity: 'error', code: 'quota.base-unknown', params, ...place });
  });
}

/** A row without a band for want of data is not counted, and that is said; where it blocks the row it is said elsewhere. */
function reportUnknownBands(band: NodeId, unknown: Uint8Array, population: string, run: Evaluation): void {
  const data = run.data(population);
  unknown.forEach((flag, row) => {
    if (!flag) return;
    const place = { population, key: data.keyOf(row), column: 'band', ...run.trace(band, row)[0] };
    run.report({ severity: 'warning', code: 'quota.band-unknown', params: {}, ...place });
  });
}
