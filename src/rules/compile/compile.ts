import type { Node, NodeId } from '../../engine/graph/node';
import { orderNodes } from '../../engine/graph/order';
import { gateId, type Gate } from '../../engine/ranking/gate-node';
import { holdingId } from '../../engine/ranking/holding-node';
import type { Problem } from '../../engine/problem';
import { ruleProblem } from '../problems';
import type { Language } from '../../locale/language';
import type { Id, RuleSet } from '../rule-set';
import type { Parameter } from './binding';
import { compileChecks, type CompiledCheck } from './checks';
import { compileColumns } from './columns';
import { Compilation } from './compilation';
import { compileCriteria } from './criteria';
import { parametersOf } from './parameters';
import { compileBands, compileGates, compileRankings } from './rankings';
import { checkReferences } from './references';
import { guardBlockedRows } from './guard';
import { compileTitles, type CompiledTitle } from './titles';

/** A rule set as a graph of columns, in the order in which they are evaluated. */
export interface CompiledRules {
  readonly rules: RuleSet;
  readonly nodes: ReadonlyMap<NodeId, Node>;
  readonly order: readonly Node[];
  readonly titles: readonly CompiledTitle[];
  readonly checks: readonly CompiledCheck[];
  readonly gates: ReadonlyMap<Id, readonly Gate[]>;
  readonly parameters: readonly Parameter[];
}

export type Compiled =
  { readonly compiled: CompiledRules; readonly problems: Problem[] } | { readonly problems: Problem[] };

export interface CompileOptions {
  /** What the secretary answered for parameters, by id; the others have the value of the rules. */
  readonly values?: ReadonlyMap<Id, number | string | boolean>;
  /** For the titles of built-in columns. */
  readonly language?: Language;
}

/** Compiles a rule set whose shape is right. */
export function compileRules(rules: RuleSet, options: CompileOptions = {}): Compiled {
  const { values = new Map(), language = 'vi' } = options;
  const compilation = new Compilation(rules, parametersOf(rules, values), language);
  checkReferences(compilation);
  for (const namespace of compilation.all) {
    compileColumns(compilation, namespace);
    compileCriteria(compilation, namespace);
  }
  const gates = new Map(
    compilation.all.map((namespace) => [namespace.population.id, compileGates(compilation, namespace)]),
  );
  const rankings = compilation.all.flatMap((namespace) =>
    compileRankings(compilation, namespace, gates.get(namespace.population.id)!),
  );
  const bands = compilation.all.flatMap((namespace) =>
    compileBands(compilation, namespace, gates.get(namespace.population.id)!),
  );
  const titles = compilation.all.flatMap((namespace) =>
    compileTitles(compilation, namespace, gates.get(namespace.population.id)!),
  );
  const checks = compilation.all.flatMap((namespace) => compileChecks(compilation, namespace));
  const guarded = guardBlockedRows(compilation, { rankings, bands, titles }, gates);

  const ordering = orderNodes(knownDependencies(compilation.nodes));
  if ('cycles' in ordering) ordering.cycles.forEach((cycle) => reportCycle(compilation, cycle));
  const { problems } = compilation;
  if ('cycles' in ordering || problems.some(({ severity }) => severity === 'error')) return { problems };
  const { nodes, parameters } = compilation;
  return {
    compiled: { rules, nodes, order: ordering.order, titles: guarded, checks, gates, parameters },
    problems,
  };
}

/** Nodes that did not compile are missing; their problems are reported, and cycles are looked for among the others. */
function knownDependencies(nodes: ReadonlyMap<NodeId, Node>): ReadonlyMap<NodeId, Node> {
  const known = [...nodes].map(([id, node]): [NodeId, Node] => {
    const dependencies = node.dependencies.filter((dependency) => nodes.has(dependency));
    return [id, dependencies.length === node.dependencies.length ? node : { ...node, dependencies }];
  });
  return new Map(known);
}

/** A cycle with those of its members that have a name in the rules; names that clash make cycles that are none. */
function reportCycle(compilation: Compilation, cycle: readonly Node[]): void {
  const clashing = new Set(
    compilation.problems
      .filter(({ code }) => code === 'rules.name-clash')
      .map(({ params }) => params['name']),
  );
  if (cycle.some(({ id }) => clashing.has(nameOf(id)))) return;
  const named = cycle.filter(({ isUnnamed }) => !isUnnamed);
  const members = [...new Set(named.map((node) => memberName(compilation, node)))];
  const path = cycle.map((node) => pathOfNode(compilation, node)).find((at) => at !== undefined) ?? '';
  compilation.problems.push(ruleProblem(path, 'rules.cycle', { members: [...members, members[0]!] }));
}

/** The bands stand in two nodes; a gate's node has a name of its own. */
function memberName(compilation: Compilation, node: Node): string {
  const { population, id } = node;
  const gate = compilation.namespace(population)!.population.gates?.[gateIndex(compilation, node)];
  return `${population}.${gate?.id ?? (id === holdingId(population) ? 'band' : nameOf(id))}`;
}

/** Which gate of its population a node is; −1 for any other node. */
function gateIndex(compilation: Compilation, { population, id }: Node): number {
  const { gates = [] } = compilation.namespace(population)!.population;
  return gates.findIndex((gate) => gateId(population, gate.id) === id);
}

function pathOfNode(compilation: Compilation, node: Node): string | undefined {
  const { population, id } = node;
  const namespace = compilation.namespace(population)!;
  const gate = gateIndex(compilation, node);
  if (gate >= 0) return `${namespace.path}.gates[${gate}]`;
  if (id === holdingId(population) || nameOf(id) === 'band') return `${namespace.path}.bands`;
  return namespace.names.get(nameOf(id))?.path;
}

function nameOf(id: NodeId): string {
  return id.slice(id.indexOf('\u0000') + 1);
}
