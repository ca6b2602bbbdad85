import type { BoundExpression } from '../../engine/graph/bound-expression';
import { nodeId, type Node, type NodeId } from '../../engine/graph/node';
import { compileExpression } from '../../engine/expression/compile';
import type { Expected } from '../../engine/expression/types';
import type { Problem } from '../../engine/problem';
import { ruleProblem } from '../problems';
import type { Language } from '../../locale/language';
import type { Id, RuleSet } from '../rule-set';
import { namespaceOf, type Namespace } from './namespace';
import type { Binding, Parameter, Place } from './binding';
import { RuleScope } from './rule-scope';

/** The work of turning a rule set into a graph: names, problems found so far, nodes made so far. */
export class Compilation implements Binding {
  readonly problems: Problem[] = [];
  readonly nodes = new Map<NodeId, Node>();
  private readonly namespaces = new Map<Id, Namespace>();
  private readonly bound = new Map<string, BoundExpression | undefined>();

  constructor(
    readonly rules: RuleSet,
    readonly parameters: readonly Parameter[],
    readonly language: Language,
  ) {
    rules.populations.forEach((population, i) => {
      if (this.namespaces.has(population.id)) {
        this.report(`populations[${i}].id`, 'rules.population-twice', { population: population.id });
        return;
      }
      this.namespaces.set(population.id, namespaceOf(rules, i, this.problems));
    });
  }

  namespace(population: Id): Namespace | undefined {
    return this.namespaces.get(population);
  }

  get all(): readonly Namespace[] {
    return [...this.namespaces.values()];
  }

  /** The place of a population's own expressions. */
  placeOf(population: Id): Place {
    const parent = this.namespaces.get(population)?.population.belongsTo?.population;
    return parent === undefined ? { population } : { population, parent };
  }

  report(path: string, code: string, params: Problem['params'] = {}): void {
    this.problems.push(ruleProblem(path, code, params));
  }

  add(node: Node): void {
    this.nodes.set(node.id, node);
  }

  /** Compiles an expression once; its problems are reported with their place. Undefined when it does not compile. */
  bind(source: string, path: string, place: Place, expected: Expected): BoundExpression | undefined {
    const key = `${path}\u0000${place.population}`;
    if (!this.bound.has(key)) {
      this.bound.set(key, undefined); // an expression that asks for itself while it is typed is a cycle of the graph
      this.bound.set(key, this.compile(source, path, place, expected));
    }
    return this.bound.get(key);
  }

  bindOptional(
    source: string | undefined,
    path: string,
    place: Place,
    expected: Expected,
  ): BoundExpression | undefined {
    return source === undefined ? undefined : this.bind(source, path, place, expected);
  }

  /** The node of a name of a population; undefined when there is no such name. */
  nodeOf(population: Id, name: Id): NodeId | undefined {
    return this.namespaces.get(population)?.names.has(name) ? nodeId(population, name) : undefined;
  }

  private compile(
    source: string,
    path: string,
    place: Place,
    expected: Expected,
  ): BoundExpression | undefined {
    const scope = new RuleScope(this, place);
    const compiled = compileExpression(source, scope, expected);
    if ('program' in compiled) {
      for (const reference of compiled.program.references) {
        const past = scope.pastNode(reference);
        if (past) this.add(past);
      }
      return {
        program: compiled.program,
        population: place.population,
        path,
        parameters: scope.parametersRead,
      };
    }
    for (const { code, params, start, end } of compiled.problems) {
      this.report(path, code, { ...params, expression: source, start, end });
    }
    return undefined;
  }
}
