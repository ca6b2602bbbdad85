import { nodeId, type NodeId } from '../../engine/graph/node';
import type { Gate } from '../../engine/ranking/gate-node';
import { holdingId } from '../../engine/ranking/holding-node';
import { rankingNode } from '../../engine/ranking/ranking-node';
import { titleNode } from '../../engine/titles/title-node';
import type { Id } from '../rule-set';
import type { Compilation } from './compilation';
import { addBands, type CompiledBands, type CompiledRanking } from './rankings';
import type { CompiledTitle } from './titles';

/** What gives a row its standing, and must not give any to a row that is blocked. */
export interface Standings {
  readonly rankings: readonly CompiledRanking[];
  readonly bands: readonly CompiledBands[];
  readonly titles: readonly CompiledTitle[];
}

/**
 * A row that is blocked, in its total or by a gate that is unknown, has no place and no decision. So rankings and titles
 * also depend on the total, and all on every gate — unless that depends on them (points for an award, a gate that reads
 * the rank), which would be no cycle of the rules but of this precaution. Totals come first, then gates in the order of
 * the rules.
 *
 * @returns the titles as they are evaluated
 */
export function guardBlockedRows(
  compilation: Compilation,
  { rankings, bands, titles }: Standings,
  gates: ReadonlyMap<Id, readonly Gate[]>,
): CompiledTitle[] {
  const gatesOf = (population: Id): readonly Gate[] => gates.get(population) ?? [];
  const withTotal = rankings.map(({ population, ranking }): CompiledRanking => {
    const total = totalFor(compilation, population, ranking.id);
    const guarded = { population, ranking: { ...ranking, total } };
    compilation.add(rankingNode(population, guarded.ranking));
    return guarded;
  });
  const titled = titles.map(({ population, title }): CompiledTitle => {
    const guarded = { population, title: { ...title, total: totalFor(compilation, population, title.id) } };
    compilation.add(titleNode(population, guarded.title));
    return guarded;
  });
  for (const { population, ranking } of withTotal) {
    const heeded = heededBy(compilation, gatesOf(population), ranking.gates, nodeId(population, ranking.id));
    compilation.add(rankingNode(population, { ...ranking, gates: heeded }));
  }
  for (const { population, rules } of bands) {
    const heeded = heededBy(compilation, gatesOf(population), rules.gates, holdingId(population));
    addBands(compilation, { population, rules: { ...rules, gates: heeded } });
  }
  return titled.map(({ population, title }) => {
    const heeded = heededBy(compilation, gatesOf(population), title.gates, nodeId(population, title.id));
    const guarded = { ...title, gates: heeded };
    compilation.add(titleNode(population, guarded));
    return { population, title: guarded };
  });
}

function totalFor(compilation: Compilation, population: Id, name: Id): NodeId | undefined {
  const total = compilation.nodeOf(population, 'total');
  return total === undefined || reaches(compilation, total, nodeId(population, name)) ? undefined : total;
}

/** The gates that concern a column, and of the others those that do not depend on it; in the order of the rules. */
function heededBy(
  compilation: Compilation,
  all: readonly Gate[],
  own: readonly Gate[],
  column: NodeId,
): readonly Gate[] {
  return all.filter((gate) => own.includes(gate) || !reaches(compilation, gate.node, column));
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
