import { dependenciesOf } from '../../graph/bound-expression';
import type { NodeId } from '../../graph/node';
import type { Quota } from './rules';

/** What quotas read to be counted out. */
export function quotaDependencies(quotas: readonly Quota[]): NodeId[] {
  return quotas.flatMap(({ size, of, per, atLeast, parts }) => {
    const column = size.kind === 'share-by' ? size.column : undefined;
    const count = size.kind === 'computed-count' ? size.count : undefined;
    const where = [of?.where, atLeast?.where, ...parts.map((part) => part.where)];
    const nodes = [of?.title, of?.band?.node, ...(of?.remainingAfter ?? [])];
    return [...dependenciesOf(per, column, count, ...where), ...nodes.filter((id) => id !== undefined)];
  });
}
