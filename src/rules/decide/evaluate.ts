import { NO } from '../../engine/columns/column';
import { inputsOf, traceBound, evaluateBound } from '../../engine/graph/bound-expression';
import { GraphEvaluation } from '../../engine/graph/evaluation';
import { relate, type Relation } from '../../engine/graph/relation';
import type { PopulationData } from '../../engine/graph/population-data';
import { State, nodeId, type NodeId } from '../../engine/graph/node';
import type { Problem, SourceCell } from '../../engine/problem';
import type { Recorded } from '../../engine/titles/recorded/recorded';
import type { CompiledRules } from '../compile/compile';
import { criteriaOf } from '../compile/namespace';
import type { Criterion, RuleSet } from '../rule-set';

/** An evaluation to start from, and what is different now. */
export interface Earlier {
  readonly run: GraphEvaluation;
  /** The fields that hold another value somewhere, and the nodes for which something else is recorded. */
  readonly changed: ReadonlySet<NodeId>;
}

/**
 * Evaluates the graph, every node once, in order, and reports what stands in the way. After a change only the columns
 * that depend on it are evaluated again; rows and keys must be those of before, or all is evaluated.
 *
 * @param known problems found before, so that none is told twice
 */
export function evaluate(
  compiled: CompiledRules,
  tables: ReadonlyMap<string, PopulationData>,
  recorded: Recorded,
  known: readonly Problem[],
  earlier?: Earlier,
): GraphEvaluation {
  const { rules, nodes, order } = compiled;
  const relations = relationsOf(rules, tables);
  const run = new GraphEvaluation(tables, relations, nodes, recorded);
  reportOrphans(rules, run, known);
  if (earlier && keepsRows(rules, earlier.changed)) run.evaluateAll(order, earlier.run, earlier.changed);
  else run.evaluateAll(order);
  reportBlocked(rules, run, known);
  reportChecks(compiled, run);
  return run;
}

/** Whether a change leaves every row where it belongs: no key, nor what leads to the row it belongs to. */
function keepsRows(rules: RuleSet, changed: ReadonlySet<NodeId>): boolean {
  return rules.populations.every(({ id, key, belongsTo }) =>
    [...key, ...(belongsTo?.by ?? [])].every((field) => !changed.has(nodeId(id, field))),
  );
}

function relationsOf(rules: RuleSet, tables: ReadonlyMap<string, PopulationData>): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const { id, belongsTo } of rules.populations) {
    if (belongsTo)
      relations.set(id, relate(tables.get(id)!, belongsTo.by, tables.get(belongsTo.population)!));
  }
  return relations;
}

const NOWHERE = 'row.belongs-nowhere';

/** A row that belongs nowhere is asked about, where reading has not already done so: its `parent` is missing. */
function reportOrphans(rules: RuleSet, run: GraphEvaluation, known: readonly Problem[]): void {
  const asked = new Set(known.filter(({ code }) => code.startsWith(NOWHERE)).map(rowName));
  for (const { id, belongsTo } of rules.populations) {
    if (!belongsTo) continue;
    const data = run.data(id);
    run.relation(id)!.parent.forEach((parent, row) => {
      if (parent >= 0 || asked.has(rowName({ population: id, key: data.keyOf(row) }))) return;
      const cell = belongsTo.by
        .map((field) => data.cellOf(field, row))
        .find((source) => source !== undefined);
      const params = { key: Object.values(data.keyOf(row)).join(' | '), owner: belongsTo.population };
      run.report({
        severity: 'question',
        code: NOWHERE,
        params,
        population: id,
        key: data.keyOf(row),
        ...cell,
      });
    });
  }
}

/**
 * A criterion whose missing result blocks its row is an error with the cells that are blank; where reading or scoring has
 * already said what is wrong with one of them, that is enough.
 */
function reportBlocked(rules: RuleSet, run: GraphEvaluation, known: readonly Problem[]): void {
  const faults = new Set(
    [...known, ...run.problems].filter(({ severity }) => severity !== 'warning').map(cellName),
  );
  const scored = new Set(run.problems.map(criterionName));
  rules.populations.forEach((population, index) => {
    const data = run.data(population.id);
    for (const { criterion, path } of criteriaOf(population, ['populations', index])) {
      const id = nodeId(population.id, criterion.id);
      const { states } = run.result(id);
      if (!states?.includes(State.blocked)) continue;
      states.forEach((state, row) => {
        if (state !== State.blocked || isBlockedBelow(criterion, population.id, row, run)) return;
        const cells = blankCells(id, row, run);
        const place = { population: population.id, key: data.keyOf(row), column: criterion.id };
        if (scored.has(criterionName(place)) || cells.some((cell) => faults.has(cellName(cell)))) return;
        const params = {
          criterion: criterion.title,
          cells: cells.map(({ sheet, cell }) => `'${sheet}'!${cell}`),
        };
        run.report({
          severity: 'error',
          code: 'criterion.result-missing',
          params,
          ...place,
          path,
          ...cells[0],
        });
      });
    }
  });
}

/** Whether a section is blocked because of a criterion below it, which is reported by itself. */
function isBlockedBelow(
  criterion: Criterion,
  population: string,
  row: number,
  run: GraphEvaluation,
): boolean {
  if (!('children' in criterion)) return false;
  return criterion.children.some(
    ({ id }) => run.result(nodeId(population, id)).states?.[row] === State.blocked,
  );
}

/** The cells of what the criterion read and found missing; all it read when nothing is. */
function blankCells(id: NodeId, row: number, run: GraphEvaluation): readonly SourceCell[] {
  const blank = run
    .node(id)
    .explain(row, run)
    .filter(({ params }) => 'value' in params && params['value'] === null);
  const cells = blank.flatMap((entry) => entry.cells ?? []);
  return cells.length > 0 ? cells : run.trace(id, row);
}

function cellName({ sheet, cell }: { sheet?: string; cell?: string }): string {
  return `${sheet}!${cell}`;
}

function rowName({ population, key }: Pick<Problem, 'population' | 'key'>): string {
  return JSON.stringify([population, key]);
}

function criterionName({ population, key, column }: Pick<Problem, 'population' | 'key' | 'column'>): string {
  return JSON.stringify([population, key, column]);
}

function reportChecks({ checks }: CompiledRules, run: GraphEvaluation): void {
  for (const { id, population, must, otherwise, severity } of checks) {
    const column = evaluateBound(must, run);
    if (column.type !== 'flag') throw new Error('a check answers yes or no');
    const data = run.data(population);
    column.values.forEach((flag, row) => {
      if (flag !== NO) return;
      const read = inputsOf(must, row, run)
        .filter(({ params }) => 'value' in params)
        .map(({ params }) => `${String(params['title'])}: ${String(params['value'])}`);
      const params = { check: id, otherwise, read };
      run.report({
        severity,
        code: 'check.fails',
        params,
        population,
        key: data.keyOf(row),
        ...traceBound(must, row, run)[0],
      });
    });
  }
}
