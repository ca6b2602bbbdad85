import type { Problem } from '../problem';
import { nodeId, type Evaluation, type Node, type NodeId, type Result } from './node';
import type { Relation } from './relation';
import type { CouncilChoice } from '../titles/choice';
import type { PopulationData } from './population-data';

/** One run over the graph: what was read, what has been computed so far, what went wrong. */
export class GraphEvaluation implements Evaluation {
  readonly problems: Problem[] = [];
  private readonly results = new Map<NodeId, Result>();
  private readonly used = new Set<string>();

  constructor(
    private readonly populations: ReadonlyMap<string, PopulationData>,
    /** For each population that belongs to another: the row each of its rows belongs to. */
    private readonly relations: ReadonlyMap<string, Relation>,
    private readonly nodes: ReadonlyMap<NodeId, Node>,
    /** What the council recorded, by the title's node and the row. */
    private readonly choices: ReadonlyMap<NodeId, ReadonlyMap<number, CouncilChoice>> = new Map(),
  ) {}

  data(population: string): PopulationData {
    const data = this.populations.get(population);
    if (!data) throw new Error(`no data for population ${population}`);
    return data;
  }

  relation(population: string): Relation | undefined {
    return this.relations.get(population);
  }

  node(id: NodeId): Node {
    const node = this.nodes.get(id);
    if (!node) throw new Error(`no node ${id}`);
    return node;
  }

  has(id: NodeId): boolean {
    return this.nodes.has(id);
  }

  /** The result of a node evaluated before. */
  result<R extends Result>(id: NodeId): R {
    const result = this.results.get(id);
    if (!result) throw new Error(`node ${id} is read before it was evaluated`);
    return result as R;
  }

  store(id: NodeId, result: Result): void {
    this.results.set(id, result);
  }

  report(problem: Problem): void {
    this.problems.push(problem);
  }

  choicesFor(population: string, title: string): ReadonlyMap<number, CouncilChoice> {
    return this.choices.get(nodeId(population, title)) ?? NO_CHOICES;
  }

  /** Notes that a recorded choice settled something; the others are reported as without effect. */
  useChoice(population: string, title: string, row: number): void {
    this.used.add(`${nodeId(population, title)}\u0000${row}`);
  }

  isUsed(population: string, title: string, row: number): boolean {
    return this.used.has(`${nodeId(population, title)}\u0000${row}`);
  }
}

const NO_CHOICES: ReadonlyMap<number, CouncilChoice> = new Map();
