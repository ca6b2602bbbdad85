import { NO } from '../../engine/columns/column';
import { inputsOf, traceBound, evaluateBound } from '../../engine/graph/bound-expression';
import { GraphEvaluation } from '../../engine/graph/evaluation';
import { relate, type Relation } from '../../engine/graph/relation';
import type { PopulationData } from '../../engine/graph/population-data';
import { State, nodeId } from '../../engine/graph/node';
import type { Problem } from '../../engine/problem';
import type { CompiledRules } from '../compile/compile';
import { criteriaOf } from '../compile/namespace';
import type { RuleSet } from '../rule-set';
import type { CouncilChoices } from './council';

/** Evaluates every node of the graph once, in order, and reports what stands in the way. */
export function evaluate(
  compiled: CompiledRules,
  tables: ReadonlyMap<string, PopulationData>,
  choices: CouncilChoices,
): GraphEvaluation {
  const { rules, nodes, order } = compiled;
  const relations = relationsOf(rules, tables);
  const run = new GraphEvaluation(tables, relations, nodes, choices.byTitle);
  reportOrphans(rules, run);
  for (const node of order) run.store(node.id, node.evaluate(run));
  reportBlocked(rules, run);
  reportChecks(compiled, run);
  return run;
}

function relationsOf(rules: RuleSet, tables: ReadonlyMap<string, PopulationData>): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const { id, belongsTo } of rules.populations) {
    if (belongsTo)
      relations.set(id, relate(tables.get(id)!, belongsTo.by, tables.get(belongsTo.population)!));
  }
  return relations;
}

/** A row that belongs nowhere is asked about: its `parent` is missing. */
function reportOrphans(rules: RuleSet, run: GraphEvaluation): void {
  for (const { id, belongsTo } of rules.populations) {
    if (!belongsTo) continue;
    const data = run.data(id);
    run.relation(id)!.parent.forEach((parent, row) => {
      if (parent >= 0) return;
      const cell = belongsTo.by
        .map((field) => data.cellOf(field, row))
        .find((source) => source !== undefined);
      const params = { key: Object.values(data.keyOf(row)).join(' | '), owner: belongsTo.population };
      run.report({
        severity: 'question',
        code: 'row.belongs-nowhere',
        params,
        population: id,
        key: data.keyOf(row),
        ...cell,
      });
    });
  }
}

/** A criterion whose missing result blocks its row is an error with the cell that is blank. */
function reportBlocked(rules: RuleSet, run: GraphEvaluation): void {
  const reported = new Set(run.problems.map((problem) => identity(problem)));
  for (const population of rules.populations) {
    const data = run.data(population.id);
    for (const { criterion, path } of criteriaOf(population)) {
      if (!('method' in criterion)) continue;
      const id = nodeId(population.id, criterion.id);
      run.result(id).states?.forEach((state, row) => {
        if (state !== State.blocked) return;
        const cells = run.node(id).trace(row, run);
        const params = {
          criterion: criterion.title,
          cells: cells.map(({ sheet, cell }) => `'${sheet}'!${cell}`),
        };
        const problem: Problem = {
          severity: 'error',
          code: 'criterion.result-missing',
          params,
          population: population.id,
          key: data.keyOf(row),
          column: criterion.id,
          path,
          ...cells[0],
        };
        if (!reported.has(identity(problem))) run.report(problem);
      });
    }
  }
}

/** A row and criterion that a fault was already reported for. */
function identity({ population, key, column }: Problem): string {
  return JSON.stringify([population, key, column]);
}

function reportChecks({ checks }: CompiledRules, run: GraphEvaluation): void {
  for (const { id, population, must, otherwise, severity } of checks) {
    const column = evaluateBound(must, run);
    if (column.type !== 'flag') throw new Error('a check answers yes or no');
    const data = run.data(population);
    column.values.forEach((flag, row) => {
      if (flag !== NO) return;
      const read = inputsOf(must, row, run).map(
        ({ params }) => `${String(params['title'])}: ${String(params['value'])}`,
      );
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
