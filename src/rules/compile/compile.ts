import type { Node, NodeId } from '../../engine/graph/node';
import { orderNodes } from '../../engine/graph/order';
import type { Problem } from '../../engine/problem';
import { ruleProblem } from '../problems';
import type { Language } from '../../locale/language';
import type { Id, RuleSet } from '../rule-set';
import type { Parameter } from './binding';
import { compileChecks, type CompiledCheck } from './checks';
import { compileColumns } from './columns';
import { Compilation } from './compilation';
import { compileCriteria } from './criteria';
import type { Namespace } from './namespace';
import { parametersOf } from './parameters';
import { compileBands, compileGates, compileRankings } from './rankings';
import { checkReferences } from './references';
import { compileTitles, guardByTotal, type CompiledTitle } from './titles';

/** A rule set as a graph of columns, in the order in which they are evaluated. */
export interface CompiledRules {
  readonly rules: RuleSet;
  readonly nodes: ReadonlyMap<NodeId, Node>;
  readonly order: readonly Node[];
  readonly titles: readonly CompiledTitle[];
  readonly checks: readonly CompiledCheck[];
  readonly gates: ReadonlyMap<Id, readonly { id: Id }[]>;
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
  const titles = compilation.all.flatMap((namespace) =>
    compileRest(compilation, namespace, gates.get(namespace.population.id)!),
  );
  const checks = compilation.all.flatMap((namespace) => compileChecks(compilation, namespace));
  const guarded = guardByTotal(compilation, titles);

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

function compileRest(
  compilation: Compilation,
  namespace: Namespace,
  gates: ReturnType<typeof compileGates>,
): CompiledTitle[] {
  compileRankings(compilation, namespace, gates);
  compileBands(compilation, namespace, gates);
  return compileTitles(compilation, namespace, gates);
}

/** Nodes that did not compile are missing; their problems are reported, and cycles are looked for among the others. */
function knownDependencies(nodes: ReadonlyMap<NodeId, Node>): ReadonlyMap<NodeId, Node> {
  const known = [...nodes].map(([id, node]): [NodeId, Node] => {
    const dependencies = node.dependencies.filter((dependency) => nodes.has(dependency));
    return [id, dependencies.length === node.dependencies.length ? node : { ...node, dependencies }];
  });
  return new Map(known);
}

function reportCycle(compilation: Compilation, cycle: readonly Node[]): void {
  const members = cycle.map(({ population, id }) => `${population}.${nameOf(id)}`);
  const first = cycle[0]!;
  const path = compilation.namespace(first.population)?.names.get(nameOf(first.id))?.path ?? '';
  compilation.problems.push(ruleProblem(path, 'rules.cycle', { members: [...members, members[0]!] }));
}

function nameOf(id: NodeId): string {
  return id.slice(id.indexOf('\u0000') + 1);
}
