import type { Problem, SourceCell } from '../problem';
import { nodeId, type Evaluation, type Node, type NodeId, type Result } from './node';
import type { Relation } from './relation';
import type { CouncilChoice } from '../titles/recorded/choice';
import { NOTHING_RECORDED, type Recorded } from '../titles/recorded/recorded';
import type { PopulationData } from './population-data';

/** One run over the graph: what was read, what has been computed so far, what went wrong. */
export class GraphEvaluation implements Evaluation {
  private readonly results = new Map<NodeId, Result>();
  /** What each node reported while it was evaluated, and in '' what was reported outside of any. */
  private readonly reported = new Map<NodeId, Problem[]>();
  /** The choices that settled something, by the node that used them. */
  private readonly used = new Map<NodeId, Set<string>>();
  private readonly traced = new Map<NodeId, { row: number; cells: readonly SourceCell[] }>();
  private current: NodeId = '';
  /** How many nodes were evaluated, not taken over. */
  evaluated = 0;

  constructor(
    private readonly populations: ReadonlyMap<string, PopulationData>,
    /** For each population that belongs to another: the row each of its rows belongs to. */
    private readonly relations: ReadonlyMap<string, Relation>,
    private readonly nodes: ReadonlyMap<NodeId, Node>,
    readonly recorded: Recorded = NOTHING_RECORDED,
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

  /** Explanations come row by row, and most of a row's ask for the same cells: those of the last row are remembered. */
  trace(id: NodeId, row: number): readonly SourceCell[] {
    const known = this.traced.get(id);
    if (known?.row === row) return known.cells;
    const cells = this.node(id).trace(row, this);
    this.traced.set(id, { row, cells });
    return cells;
  }

  /** The result of a node evaluated before. */
  result<R extends Result>(id: NodeId): R {
    const result = this.results.get(id);
    if (!result) throw new Error(`node ${id} is read before it was evaluated`);
    return result as R;
  }

  /**
   * Evaluates the nodes, which are in the order of their dependencies; those that nothing changed for are taken over from
   * an earlier evaluation of the same graph.
   */
  evaluateAll(
    order: readonly Node[],
    earlier?: GraphEvaluation,
    changed: ReadonlySet<NodeId> = new Set(),
  ): void {
    const again = new Set<NodeId>();
    for (const node of order) {
      const touched = changed.has(node.id) || node.dependencies.some((id) => again.has(id));
      if (earlier && !touched) this.takeOver(node.id, earlier);
      else {
        again.add(node.id);
        this.current = node.id;
        this.results.set(node.id, node.evaluate(this));
        this.evaluated += 1;
      }
    }
    this.current = '';
  }

  private takeOver(id: NodeId, earlier: GraphEvaluation): void {
    this.results.set(id, earlier.result(id));
    const problems = earlier.reported.get(id);
    if (problems) this.reported.set(id, problems);
    const used = earlier.used.get(id);
    if (used) this.used.set(id, used);
  }

  get problems(): readonly Problem[] {
    return [...this.reported.values()].flat();
  }

  report(problem: Problem): void {
    const list = this.reported.get(this.current);
    if (list) list.push(problem);
    else this.reported.set(this.current, [problem]);
  }

  choicesFor(population: string, title: string): ReadonlyMap<number, CouncilChoice> {
    return this.recorded.choices.get(nodeId(population, title)) ?? NO_CHOICES;
  }

  /** Notes that a recorded choice settled something; the others are reported as without effect. */
  useChoice(population: string, award: string, row: number): void {
    const used = this.used.get(this.current) ?? new Set();
    this.used.set(this.current, used.add(choiceName(population, award, row)));
  }

  isUsed(population: string, award: string, row: number): boolean {
    const name = choiceName(population, award, row);
    return [...this.used.values()].some((used) => used.has(name));
  }
}

function choiceName(population: string, award: string, row: number): string {
  return `${nodeId(population, award)}\u0000${row}`;
}

const NO_CHOICES: ReadonlyMap<number, CouncilChoice> = new Map();
