import { numbers } from '../../engine/columns/operations';
import { reviewResult, type Review, type ReviewRules } from '../../engine/criteria/review';
import { reviewFormula } from '../../engine/criteria/formulas/review';
import { atStage, computedStageNode, reviewedNode } from '../../engine/criteria/stage-node';
import type { CriterionRules } from '../../engine/criteria/criterion';
import type { Program } from '../../engine/expression/program';
import type { Reference } from '../../engine/expression/scope';
import type { BoundExpression } from '../../engine/graph/bound-expression';
import { nodeId } from '../../engine/graph/node';
import { namedByThemselves, reviewed, stageField } from '../fields';
import type { Criterion, Population } from '../rule-set';
import type { Compilation } from './compilation';

/** The stages at which a criterion's points are given; one without a name where they are given once, under its own id. */
export function givenStages(
  population: Population,
  criterion: Criterion,
): readonly { id: string; title: string }[] {
  if (reviewed(population).includes(criterion)) return population.review!.stages;
  return namedByThemselves(population).includes(criterion) ? [{ id: '', title: '' }] : [];
}

/** How a criterion's stages become its result; undefined where its points are not given stage by stage. */
export function reviewOf(population: Population, criterion: Criterion): Review | undefined {
  if (!reviewed(population).includes(criterion)) return undefined;
  const stages = population.review!.stages.map(({ id, title }) => {
    return { title, node: nodeId(population.id, atStage(criterion.id, id)) };
  });
  return { rules: reviewRules(population), stages };
}

/** What something is called at a review stage; its own title where there is none. */
export function titleAt(title: string, stage: { readonly title: string } | undefined): string {
  return stage === undefined || stage.title === '' ? title : `${title} – ${stage.title}`;
}

/** The points that stand as the result of a review, as the expression that a given criterion reads. */
export function reviewExpression(
  population: Population,
  criterion: Criterion,
  path: string,
): BoundExpression {
  const stages = givenStages(population, criterion);
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
    formula: (row, layout) =>
      reviewFormula(
        references.map((reference) => layout.read(reference, row)),
        rules,
      ),
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
  const given = givenStages(population, criterion);
  for (const at of given) {
    const { id } = criterion;
    const { id: stage } = at;
    const staged = titleAt(title, at);
    const field = stage === '' ? id : stageField(id, stage);
    const declared = population.fields.find((own) => own.id === field);
    if (declared && (declared.type !== 'number' || declared.many)) {
      compilation.report(`${path}.method`, 'rules.field-holds-no-number', { field });
    }
    compilation.add(
      reviewedNode(population.id, { id, title: staged, stage, field, min, max, applies, path }),
    );
  }
  if (given.length > 0) return;
  for (const stage of population.review?.stages ?? []) {
    compilation.add(computedStageNode(population.id, criterion.id, titleAt(title, stage), stage.id));
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
  if (!review) return { use: 'last', missing: 'block', from: 0 };
  const { stages, use, from, missing = 'block' } = review;
  return {
    use,
    missing,
    from: Math.max(
      0,
      stages.findIndex(({ id }) => id === from),
    ),
  };
}
