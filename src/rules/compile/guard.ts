import { nodeId, type NodeId } from '../../engine/graph/node';
import { rankingNode } from '../../engine/ranking/ranking-node';
import { titleNode } from '../../engine/titles/title-node';
import type { Compilation } from './compilation';
import type { CompiledRanking } from './rankings';
import type { CompiledTitle } from './titles';

/**
 * A row that is blocked in its total has no place and no decision, so rankings and titles also depend on the total — unless
 * the total itself depends on them (points for an award), which would be no cycle of the rules but of this precaution.
 */
export function guardByTotal(
  compilation: Compilation,
  rankings: readonly CompiledRanking[],
  titles: readonly CompiledTitle[],
): CompiledTitle[] {
  for (const { population, ranking } of rankings) {
    const total = guardFor(compilation, population, ranking.id);
    if (total !== undefined) compilation.add(rankingNode(population, { ...ranking, total }));
  }
  return titles.map(({ population, title }) => {
    const total = guardFor(compilation, population, title.id);
    if (total === undefined) return { population, title };
    const guarded = { ...title, total };
    compilation.add(titleNode(population, guarded));
    return { population, title: guarded };
  });
}

function guardFor(compilation: Compilation, population: string, name: string): NodeId | undefined {
  const total = compilation.nodeOf(population, 'total');
  return total === undefined || reaches(compilation, total, nodeId(population, name)) ? undefined : total;
}

function reaches(compilation: Compilation, from: NodeId, to: NodeId): boolean {
  const seen = new Set<NodeId>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(compilation.nodes.get(id)?.dependencies ?? []));
  }
  return false;
}
