import { dependenciesOf, evaluateBound, traceBound } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { nodeId, type Node } from '../graph/node';
import { evaluateParameters, parameterDependencies, traceParameters } from './bound-inputs';
import { explainLeaf } from './explain-leaf';
import type { Leaf, LeafResult } from './leaf';
import { leafFormula } from './formulas/leaf';
import { whatIsOpen } from './leaf-unsettled';
import type { Bounds, Inputs, Scores } from './method';
import { settleLeaf } from './settle-leaf';

/** A criterion scored by a method; the missing-value policy, the bounds and the rounding are the same for all methods. */
export function leafNode(population: string, leaf: Leaf): Node<LeafResult> {
  const bounds: Bounds = { min: leaf.min, max: leaf.max };
  return {
    id: nodeId(population, leaf.id),
    population,
    title: leaf.title,
    dependencies: [...new Set([...parameterDependencies(leaf.parameters), ...dependenciesOf(leaf.applies)])],
    evaluate(run) {
      const { rowCount } = run.data(population);
      const applying = leaf.applies ? evaluateBound(leaf.applies, run) : undefined;
      const applies = applying?.type === 'flag' ? applying.values : undefined;
      const inputs = evaluateParameters(leaf.parameters, rowCount, run, applies);
      const scores = leaf.method.evaluate(inputs, bounds);
      reportFaults(leaf, population, scores, inputs, run);
      const unsettled = whatIsOpen(leaf, population, inputs, run);
      const settled = settleLeaf(leaf, scores, applies);
      let known: Scores | undefined;
      const again = (): Scores => (known ??= leaf.method.evaluate(inputs, bounds));
      return Object.assign(settled, { inputs, scores: again }, unsettled && { unsettled });
    },
    explain: (row, run) => explainLeaf(population, leaf, row, run, nodeId(population, leaf.id)),
    formula: (row, facet, layout, run) => leafFormula(population, leaf, row, facet, layout, run),
    trace: (row, run) => [
      ...traceParameters(leaf.parameters, row, run),
      ...(leaf.applies ? traceBound(leaf.applies, row, run) : []),
    ],
  };
}

/** Of rows that the criterion does not apply to nothing is asked. */
function reportFaults(leaf: Leaf, population: string, scores: Scores, inputs: Inputs, run: Evaluation): void {
  const data = run.data(population);
  for (const { row, parameter, code, params } of scores.faults ?? []) {
    if (!inputs.takesPart(row)) continue;
    const named = parameter === undefined ? undefined : leaf.parameters.expressions.get(parameter);
    const cell = named ? traceBound(named, row, run)[0] : undefined;
    run.report({
      severity: 'error',
      code,
      params: { criterion: leaf.title, ...params },
      population,
      key: data.keyOf(row),
      column: leaf.id,
      path: leaf.path,
      ...(cell ?? traceParameters(leaf.parameters, row, run).at(-1)),
    });
  }
}
