import type { Column } from '../columns/column';
import { shownAt } from '../columns/operations';
import type { Program } from '../expression/program';
import type { Reference } from '../expression/scope';
import type { Entry, SourceCell } from '../problem';
import type { Evaluation } from './node';
import { facetOf, PopulationFrame, unsettledOf } from './frame';
import { nodeId, type NodeId } from './node';

/** An expression of a rule set, bound to the population whose rows it reads and to its place in the rules. */
export interface BoundExpression {
  readonly program: Program;
  readonly population: string;
  /** Path in the rule set. */
  readonly path: string;
  /** The parameters of the rule set that it reads, for explanations. */
  readonly parameters: readonly { title: string; value: number | string | boolean }[];
}

export function dependenciesOf(...expressions: readonly (BoundExpression | undefined)[]): NodeId[] {
  const ids = expressions.flatMap((expression) => expression?.program.references.map(referenceId) ?? []);
  return [...new Set(ids)];
}

export function referenceId(reference: Reference): NodeId {
  return nodeId(reference.population, reference.name);
}

/** The expression's value for every row; what cannot be computed is reported with its row and becomes missing. */
export function evaluateBound(expression: BoundExpression, run: Evaluation): Column {
  const { program, population, path } = expression;
  const frame = new PopulationFrame(run, population, (row, code, params) => {
    const cell = traceBound(expression, row, run)[0];
    const data = run.data(population);
    run.report({ severity: 'error', code, params, population, key: data.keyOf(row), path, ...cell });
  });
  return program.evaluate(frame);
}

export function unsettledBy(
  run: Evaluation,
  population: string,
  ...expressions: readonly (BoundExpression | undefined)[]
) {
  const references = expressions.flatMap((expression) => expression?.program.references ?? []);
  return unsettledOf(references, run, population);
}

/** What the expression read for this row: an entry for each thing named in it, and why, where only this tells it. */
export function inputsOf(expression: BoundExpression, row: number, run: Evaluation): Entry[] {
  return inputsOfAll([expression], row, run);
}

/** What several expressions of one population read for a row, each thing once. */
export function inputsOfAll(expressions: readonly BoundExpression[], row: number, run: Evaluation): Entry[] {
  const [first] = expressions;
  if (!first) return [];
  const inputs = referencesOf(expressions).flatMap((reference): Entry[] => {
    const source = sourceRow(reference, first.population, row, run);
    const node = run.node(referenceId(reference));
    const result = run.result(node.id);
    const value = source < 0 ? null : shownAt(facetOf(result, reference), source);
    const cells = source < 0 ? [] : run.trace(node.id, source);
    const why = node.isUnnamed && source >= 0 ? node.explain(source, run) : [];
    const params = { title: node.title, value, facet: reference.facet };
    return [{ code: inputCode(reference), params, cells }, ...why];
  });
  const parameters = new Map(expressions.flatMap((each) => each.parameters).map((one) => [one.title, one]));
  return [
    ...inputs,
    ...[...parameters.values()].map((params): Entry => ({ code: 'input.parameter', params })),
  ];
}

function referencesOf(expressions: readonly BoundExpression[]): readonly Reference[] {
  const [first, ...others] = expressions.map(({ program }) => program.references);
  if (others.length === 0) return first ?? [];
  const named = [first ?? [], ...others]
    .flat()
    .map((reference) => [`${reference.of} ${reference.facet} ${referenceId(reference)}`, reference] as const);
  return [...new Map(named).values()];
}

const TOLD_FACETS: readonly string[] = ['ratio', 'met', 'exceeded', 'max'];

function inputCode({ of, facet }: Reference): string {
  if (of === 'parent') return 'input.parent';
  if (facet === 'value') return 'input';
  return TOLD_FACETS.includes(facet) ? `input.${facet}` : 'input.facet';
}

/** The cells that this row's value was made from. */
export function traceBound(expression: BoundExpression, row: number, run: Evaluation): readonly SourceCell[] {
  return distinct(
    expression.program.references.flatMap((reference) => {
      const source = sourceRow(reference, expression.population, row, run);
      return source < 0 ? [] : run.trace(referenceId(reference), source);
    }),
  );
}

function sourceRow(reference: Reference, population: string, row: number, run: Evaluation): number {
  return reference.of === 'own' ? row : (run.relation(population)?.parent[row] ?? -1);
}

/** More cells than anyone looks up would only hide the ones that matter. */
const MOST_CELLS = 50;

export function distinct(cells: readonly SourceCell[]): readonly SourceCell[] {
  if (cells.length < 2) return cells;
  const seen = new Map(cells.map((cell) => [`${cell.sheet}\u0000${cell.cell}`, cell]));
  return [...seen.values()].slice(0, MOST_CELLS);
}
