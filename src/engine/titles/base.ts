import { MISSING, NO_CODE, YES } from '../columns/column';
import { dependenciesOf, evaluateBound, unsettledBy } from '../graph/bound-expression';
import type { Evaluation, NodeId } from '../graph/node';
import { unite } from '../graph/frame';
import type { BandResult } from '../ranking/band';
import type { Base, Quota } from './quota-rules';
import { Decided, type TitleResult } from './title';

/** What a quota reads to be counted out. */
export function baseDependencies({ seats, per }: Quota): NodeId[] {
  const { of } = seats;
  const nodes = [...dependenciesOf(per, of?.where), of?.title, of?.band?.node, ...(of?.remainingAfter ?? [])];
  return nodes.filter((id) => id !== undefined);
}

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
    const { value, unsettled: open } = run.result<BandResult>(node);
    const wanted = value.scale.findIndex((level) => level.id === id);
    keep(
      (row) =>
        value.codes[row] !== NO_CODE &&
        (orBetter ? value.codes[row]! >= wanted : value.codes[row] === wanted),
    );
    unsettled = unite(unsettled, open);
  }
  if (base.where) {
    const column = evaluateBound(base.where, run);
    if (column.type !== 'flag') throw new Error('a base is chosen by a condition');
    keep((row) => column.values[row] === YES);
    const unknown = column.values.map((flag) => (flag === MISSING ? 1 : 0));
    unsettled = [
      unsettled,
      unknown.includes(1) ? unknown : undefined,
      unsettledBy(run, population, base.where),
    ].reduce(unite);
  }
  for (const title of base.remainingAfter) {
    const { decisions, unsettled: open } = run.result<TitleResult>(title);
    const taken: readonly number[] = [Decided.nominated, Decided.council, Decided.undecided];
    keep((row) => !taken.includes(decisions[row]!));
    unsettled = unite(unsettled, open);
  }
  return { counted, unsettled };
}
