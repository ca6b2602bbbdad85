import { atStage } from '../../engine/criteria/stage-node';
import { GraphEvaluation } from '../../engine/graph/evaluation';
import { nodeId, type Node, type NodeId } from '../../engine/graph/node';
import { relate, type Relation } from '../../engine/graph/relation';
import type { Problem } from '../../engine/problem';
import type { CompiledRules } from '../../rules/compile/compile';
import { comparedColumns, differencesOf } from '../../rules/decide/stages';
import { fieldsOf, reviewed, type FieldToRead } from '../../rules/fields';
import type { Id, Population } from '../../rules/rule-set';
import { CollectedTable, type RowsByNumber } from './collected-table';
import type { CollectedRow } from './collected-row';
import type { CollectedPopulation, RowStore } from './row-store';

export interface Comparison {
  /** The criteria, sections or the total whose stages differ by more than the rules allow. */
  differences(population: Population, row: number): readonly Id[];
  /** What does not fit the form: points outside of their range. */
  readonly problems: readonly Problem[];
}

/** Rows that are evaluated at a time, where each is judged by itself. */
const PORTION = 2_000;

/** Compares the review stages of all rows by the very reckoning of a run, of which only what the stages need is done. */
export function compareStages(
  compiled: CompiledRules,
  populations: readonly CollectedPopulation[],
): Comparison {
  const found = new Map<Id, Map<number, readonly Id[]>>();
  const problems: Problem[] = [];
  for (const { population, rows } of populations) {
    if (reviewed(population).length === 0) continue;
    const own = new Map<number, readonly Id[]>();
    found.set(population.id, own);
    const nodes = needed(compiled, nodesOf(population));
    const fields = fieldsOf(population);
    const alone = isByItself(nodes, population);
    const size = alone ? PORTION : Math.max(1, rows.length);
    for (let from = 0; from < rows.length; from += size) {
      const portion = portionOf(rows, from, size);
      const run = evaluate(compiled, nodes, populations, population, portion);
      problems.push(...run.problems.filter((problem) => problem.population === population.id));
      for (let row = 0; row < portion.length; row++) {
        if (alone && !hasTwoStages(fields, portion.get(row))) continue;
        const differences = differencesOf(population, row, run);
        if (differences.length > 0) own.set(from + row, differences);
      }
    }
  }
  return { differences: ({ id }, row) => found.get(id)?.get(row) ?? [], problems };
}

/** Rows that are at hand while they are evaluated. */
function portionOf(rows: RowStore, from: number, size: number): RowsByNumber {
  const length = Math.min(size, rows.length - from);
  if (length > PORTION) return rows;
  const held = Array.from({ length }, (_, i) => rows.get(from + i));
  return { length, get: (index) => held[index]! };
}

/** Whether points of more than one stage are there: where there is one, nothing differs. */
function hasTwoStages(fields: readonly FieldToRead[], { values }: CollectedRow): boolean {
  let first: Id | undefined;
  return fields.some(({ stageOf }, i) => {
    if (stageOf === undefined || values[i] === null) return false;
    first ??= stageOf.stage;
    return stageOf.stage !== first;
  });
}

/** Evaluates the nodes over a portion of a population, and over all rows of the others where something is read of them. */
function evaluate(
  { rules, nodes: all }: CompiledRules,
  nodes: readonly Node[],
  populations: readonly CollectedPopulation[],
  about: Population,
  portion: RowsByNumber,
): GraphEvaluation {
  const alone = isByItself(nodes, about);
  const tables = new Map(
    populations.map(({ population, rows }) => {
      const read = population === about ? portion : alone ? NO_ROWS : rows;
      return [population.id, new CollectedTable(population, read)] as const;
    }),
  );
  const relations = rules.populations.flatMap(({ id, belongsTo }): (readonly [Id, Relation])[] =>
    belongsTo ? [[id, relate(tables.get(id)!, belongsTo.by, tables.get(belongsTo.population)!)]] : [],
  );
  const run = new GraphEvaluation(tables, new Map(relations), all);
  run.evaluateAll(nodes);
  return run;
}

const NO_ROWS: RowsByNumber = {
  length: 0,
  get: (index) => {
    throw new RangeError(`row ${index} of none`);
  },
};

/** The criteria that are scored at each stage, and what is compared. */
function nodesOf(population: Population): NodeId[] {
  return columnsOf(population).flatMap((name) => namesOf(population, name));
}

function columnsOf(population: Population): Id[] {
  return [...new Set([...reviewed(population).map(({ id }) => id), ...comparedColumns(population)])];
}

function namesOf(population: Population, name: Id): NodeId[] {
  const stages = population.review?.stages ?? [];
  return [name, ...stages.map(({ id }) => atStage(name, id))].map((each) => nodeId(population.id, each));
}

/** Whether the nodes read nothing but the points of the row itself. */
function isByItself(nodes: readonly Node[], population: Population): boolean {
  const points = new Set(reviewed(population).flatMap(({ id }) => namesOf(population, id)));
  return nodes.every(({ id }) => points.has(id));
}

/** These nodes and all they depend on, in the order of evaluation. */
function needed({ nodes, order }: CompiledRules, wanted: readonly NodeId[]): Node[] {
  const found = new Set<NodeId>();
  const open = [...wanted];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(nodes.get(id)?.dependencies ?? []));
  }
  return order.filter(({ id }) => found.has(id));
}
