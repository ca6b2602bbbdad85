import { numbers } from '../../engine/columns/operations';
import { reviewResult, type ReviewRules } from '../../engine/criteria/review';
import { atStage, computedStageNode, reviewedNode } from '../../engine/criteria/stage-node';
import type { CriterionRules } from '../../engine/criteria/criterion';
import type { Program } from '../../engine/expression/program';
import type { Reference } from '../../engine/expression/scope';
import type { BoundExpression } from '../../engine/graph/bound-expression';
import type { Criterion, Population } from '../rule-set';
import type { Compilation } from './compilation';

/** Whether a criterion's points are given stage by stage. */
export function isReviewed(population: Population, criterion: Criterion): boolean {
  return population.review !== undefined && 'method' in criterion && criterion.method.kind === 'given';
}

/** The points that stand as the result of a review, as the expression that a given criterion reads. */
export function reviewExpression(
  population: Population,
  criterion: Criterion,
  path: string,
): BoundExpression {
  const stages = population.review!.stages;
  const references = stages.map(({ id }): Reference => {
    return { population: population.id, name: atStage(criterion.id, id), facet: 'value', of: 'own' };
  });
  const rules = reviewRules(population);
  const program: Program = {
    source: criterion.id,
    type: { kind: 'number' },
    references,
    evaluate(frame) {
      const columns = references.map((reference) => frame.read(reference));
      return numbers(
        reviewResult(
          columns.map((column) => (column.type === 'number' ? column.values : NOTHING)),
          rules,
        ),
      );
    },
  };
  return { program, population: population.id, path, parameters: [] };
}

const NOTHING = new Float64Array(0);

/** The nodes of a leaf at every stage. */
export function addStages(
  compilation: Compilation,
  population: Population,
  criterion: Criterion,
  { title, min, max, applies }: CriterionRules,
  path: string,
): void {
  for (const { id: stage, title: stageTitle } of population.review?.stages ?? []) {
    const staged = `${title} – ${stageTitle}`;
    const leaf = { id: criterion.id, title: staged, stage, min, max, applies, path };
    compilation.add(
      isReviewed(population, criterion)
        ? reviewedNode(population.id, leaf)
        : computedStageNode(population.id, criterion.id, staged, stage),
    );
  }
}

/** Problems of a review's own rules. */
export function checkReview(compilation: Compilation, { review }: Population, path: string): void {
  if (!review) return;
  const known = review.stages.map(({ id }) => id);
  const named = [
    ...(review.from === undefined ? [] : [{ stage: review.from, at: `${path}.review.from` }]),
    ...(Array.isArray(review.flag?.between)
      ? review.flag.between.map((stage, i) => ({ stage, at: `${path}.review.flag.between[${i}]` }))
      : []),
  ];
  for (const { stage, at } of named) {
    if (!known.includes(stage)) compilation.report(at, 'rules.unknown-stage', { stage, stages: known });
  }
  if (known.length === 0) compilation.report(`${path}.review.stages`, 'rules.no-stages');
}

function reviewRules({ review }: Population): ReviewRules {
  const { stages, use, from, missing = 'block' } = review!;
  return {
    use,
    missing,
    from: Math.max(
      0,
      stages.findIndex(({ id }) => id === from),
    ),
  };
}
