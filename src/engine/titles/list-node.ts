import { numbers } from '../columns/operations';
import { partition } from '../columns/partition';
import { dependenciesOf, traceBound } from '../graph/bound-expression';
import { nodeId, type Node, type NodeId } from '../graph/node';
import { inOrder } from '../ranking/classes';
import { keysOf, type Rung } from '../ranking/order';
import { givePlaces } from '../ranking/places';
import { Decided, type TitleResult } from './title';

/** The order in which a title's list carries its rows. */
export interface ListOrder {
  readonly title: string;
  readonly name: string;
  readonly rungs: readonly Rung[];
}

export function listId(population: string, title: string): NodeId {
  return nodeId(population, `list:${title}`);
}

/**
 * The place of each row in a title's list: among the nominees, or among those who await the council; equal rows share a
 * place, all others have none. No column reads it, so a list may be in the order of whatever is known in the end.
 */
export function listNode(population: string, { title, name, rungs }: ListOrder): Node {
  const id = listId(population, title);
  const titleId = nodeId(population, title);
  return {
    id,
    population,
    title: name,
    dependencies: [...new Set([titleId, ...dependenciesOf(...rungs.map(({ by }) => by))])],
    evaluate(run) {
      const { decisions } = run.result<TitleResult>(titleId);
      const ladder = rungs.map((rung) => keysOf(rung, run));
      const { groups } = inOrder(partition(listed(decisions), LISTED.length), ladder);
      return { value: numbers(givePlaces(groups, 'competition', decisions.length).values) };
    },
    explain(row, run) {
      const { value } = run.result(id);
      const place = value.type === 'number' ? value.values[row]! : NaN;
      if (Number.isNaN(place)) return [];
      const by = rungs.map((rung) => rung.by.program.source).join('; ');
      return [{ code: LIST_PLACE, params: { title: name, place, by } }];
    },
    trace: (row, run) => rungs.flatMap(({ by }) => traceBound(by, row, run)),
  };
}

/** Says the place of a row in a list. */
export const LIST_PLACE = 'title.list-place';

/** The decisions of which there are lists, each with an order of its own. */
const LISTED: readonly number[] = [Decided.nominated, Decided.council];

/** Which list each row is in. */
function listed(decisions: Uint8Array): Int32Array {
  return Int32Array.from(decisions, (decision) => LISTED.indexOf(decision));
}
