import type { Reference, Resolved, Scope } from '../../engine/expression/scope';
import { atStage } from '../../engine/criteria/stage-node';
import type { ValueType } from '../../engine/expression/types';
import type { Params } from '../../engine/problem';
import { nodeId, type Node } from '../../engine/graph/node';
import { voteName } from '../../engine/titles/vote/vote';
import type { Id } from '../rule-set';
import { pastColumn } from './history';
import { columnType } from './column-type';
import type { Binding, Parameter, Place } from './binding';
import { knowledgeOf } from './methods';
import { POINTS, rankingId, type Name } from './namespace';

/** What the names of an expression mean at its place in a rule set. */
export class RuleScope implements Scope {
  private readonly read = new Map<Id, Parameter>();
  private readonly past = new Map<string, Node>();

  constructor(
    private readonly compilation: Binding,
    private readonly place: Place,
  ) {}

  get rounding() {
    return this.compilation.rules.rounding?.mode ?? 'half-away';
  }

  /** The parameters that were resolved so far, for explanations. */
  get parametersRead(): { title: string; value: number | string | boolean }[] {
    return [...this.read.values()].map(({ title, shown }) => ({ title, value: shown }));
  }

  /** The node of a question about the past, which has no name in the rules; undefined for any other reference. */
  pastNode({ population, name }: Reference): Node | undefined {
    return this.past.get(nodeId(population, name));
  }

  resolve(name: string, of: 'own' | 'parent'): Resolved | undefined {
    const population = this.populationOf(of);
    const known =
      population === undefined ? undefined : this.compilation.namespace(population)?.names.get(name);
    if (known)
      return {
        type: this.typeOf(population!, known),
        reference: { population: population!, name: this.ownName(population!, name), facet: 'value', of },
      };
    if (of === 'parent') return undefined;
    const parameter = this.compilation.parameters.find(({ id }) => id === name);
    if (!parameter) return undefined;
    this.read.set(name, parameter);
    return { type: parameter.type, constant: parameter.constant };
  }

  facet(
    name: string,
    of: 'own' | 'parent',
    facet: Reference['facet'],
  ): Resolved | { problem: string; params: Params } {
    const population = this.populationOf(of);
    const known =
      population === undefined ? undefined : this.compilation.namespace(population)?.names.get(name);
    const reference = { population: population ?? '', name, facet, of };
    if (facet === 'max') {
      if (known?.kind !== 'criterion') return { problem: 'rules.no-criterion', params: { name } };
      return { type: { kind: 'number' }, reference };
    }
    if (facet === 'ratio' || facet === 'met' || facet === 'exceeded') {
      if (known?.kind !== 'criterion') return { problem: 'rules.no-criterion', params: { name } };
      if (!knowledgeOf(known.criterion).includes(facet))
        return { problem: 'rules.criterion-has-no-target', params: { name } };
      return { type: facet === 'ratio' ? { kind: 'number', unit: '' } : { kind: 'flag' }, reference };
    }
    if (facet.startsWith('stage:')) return this.stage(name, of, facet.slice('stage:'.length));
    if (facet.startsWith('streak:') || facet.startsWith('times:')) return this.pastOf(name, of, facet);
    return this.votes(name, of);
  }

  /** How many of those who count voted yes for a title. */
  private votes(name: string, of: 'own' | 'parent'): Resolved | { problem: string; params: Params } {
    const population = this.compilation.namespace(this.populationOf(of) ?? '')?.population;
    const title = population?.titles?.find(({ id }) => id === name);
    if (!population || !title?.vote) return { problem: 'rules.no-vote', params: { name } };
    const column = voteName(name, 'title');
    const reference = { population: population.id, name: column, facet: 'value', of } as const;
    return { type: { kind: 'number', unit: '' }, reference };
  }

  /** How long or how often a title was held. */
  private pastOf(
    name: string,
    of: 'own' | 'parent',
    facet: Reference['facet'],
  ): Resolved | { problem: string; params: Params } {
    const found = pastColumn(this.compilation, this.populationOf(of), name, facet);
    if ('problem' in found) return found;
    this.past.set(found.node.id, found.node);
    const { population, name: column } = found;
    return { type: { kind: 'number' }, reference: { population, name: column, facet: 'value', of } };
  }

  /** The points of a criterion, or of all together, at a review stage. */
  private stage(
    name: string,
    of: 'own' | 'parent',
    stage: string,
  ): Resolved | { problem: string; params: Params } {
    const namespace = this.compilation.namespace(this.populationOf(of) ?? '');
    const stages = namespace?.population.review?.stages.map(({ id }) => id) ?? [];
    const isPoints =
      namespace?.names.get(name)?.kind === 'criterion' || POINTS.some((points) => points === name);
    if (!namespace || !isPoints) return { problem: 'rules.no-criterion', params: { name } };
    if (!stages.includes(stage)) return { problem: 'rules.unknown-stage', params: { stage, stages } };
    const reference = {
      population: namespace.population.id,
      name: atStage(name, stage),
      facet: 'value',
      of,
    } as const;
    return { type: { kind: 'number' }, reference };
  }

  names(of: 'own' | 'parent'): readonly string[] {
    const population = this.populationOf(of);
    const own =
      population === undefined ? [] : [...(this.compilation.namespace(population)?.names.keys() ?? [])];
    return of === 'own' ? [...own, ...this.compilation.parameters.map(({ id }) => id)] : own;
  }

  /** `rank` is the first ranking, whatever its id. */
  private ownName(population: Id, name: string): string {
    return name === 'rank' ? rankingId(this.compilation.namespace(population)!.population, 0) : name;
  }

  private populationOf(of: 'own' | 'parent'): Id | undefined {
    return of === 'own' ? this.place.population : this.place.parent;
  }

  private typeOf(population: Id, name: Name): ValueType {
    switch (name.kind) {
      case 'typed':
        return name.type;
      case 'criterion':
        return { kind: 'number' };
      case 'column':
        return columnType(this.compilation, population, name.column, name.path);
    }
  }
}
