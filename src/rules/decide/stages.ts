import { compare, multiply, parseShare, ratioOf, type Ratio } from '../../engine/arithmetic/ratio';
import { roundTo } from '../../engine/arithmetic/round';
import type { CriterionResult } from '../../engine/criteria/criterion';
import { atStage } from '../../engine/criteria/stage-node';
import type { GraphEvaluation } from '../../engine/graph/evaluation';
import { nodeId } from '../../engine/graph/node';
import { criteriaOf } from '../compile/namespace';
import { reviewed } from '../fields';
import type { Id, Population } from '../rule-set';

export interface StageResults {
  /** Points of every criterion and of the total at each stage; null where the stage has none. */
  readonly stages: Record<Id, Record<Id, number | null>>;
  /** Where two stages differ by more than the rules allow. */
  readonly differences: Id[];
}

/** What the stages of a review say of a row; undefined where there is no review. */
export function stagesOf(
  population: Population,
  row: number,
  run: GraphEvaluation,
): StageResults | undefined {
  const { review } = population;
  if (!review || !population.criteria?.length) return undefined;
  const all = [...criteriaOf(population).map(({ criterion }) => criterion.id), 'total'];
  const stages = Object.fromEntries(
    all.map((id) => [
      id,
      Object.fromEntries(
        review.stages.map(({ id: stage }) => [stage, pointsAt(population, id, stage, row, run)]),
      ),
    ]),
  );
  const differences = flagged(population).filter((id) => {
    const max = run.result<CriterionResult>(nodeId(population.id, id)).maxima[row]!;
    return differs(population, stages[id]!, max);
  });
  return { stages, differences };
}

/** What can differ between the stages: the columns to compare without the criteria that have the same points at each. */
export function comparedColumns(population: Population): Id[] {
  if (!population.review?.flag || !population.criteria?.length) return [];
  if ((population.review.flag.at ?? 'criterion') !== 'criterion') return flagged(population);
  return reviewed(population).map(({ id }) => id);
}

/** Where two stages of a row differ by more than the rules allow; only the columns that are compared need be evaluated. */
export function differencesOf(population: Population, row: number, run: GraphEvaluation): Id[] {
  const stages = population.review?.stages ?? [];
  return comparedColumns(population).filter((id) => {
    const points = stages.map(({ id: stage }) => [stage, pointsAt(population, id, stage, row, run)] as const);
    const max = run.result<CriterionResult>(nodeId(population.id, id)).maxima[row]!;
    return differs(population, Object.fromEntries(points), max);
  });
}

function pointsAt(
  population: Population,
  id: Id,
  stage: Id,
  row: number,
  run: GraphEvaluation,
): number | null {
  const value = run.result<CriterionResult>(nodeId(population.id, atStage(id, stage))).value.values[row]!;
  return Number.isNaN(value) ? null : value;
}

/** The columns whose stages are compared: leaves, sections, or the total. */
function flagged(population: Population): Id[] {
  const { flag } = population.review!;
  if (!flag) return [];
  const { at = 'criterion' } = flag;
  if (at === 'total') return ['total'];
  const wanted = at === 'section' ? 'children' : 'method';
  return criteriaOf(population)
    .filter(({ criterion }) => wanted in criterion)
    .map(({ criterion }) => criterion.id);
}

/** Neighbours are compared among the stages that were held for the row. */
function differs({ review }: Population, points: Readonly<Record<Id, number | null>>, max: number): boolean {
  const { above, between = 'neighbours' } = review!.flag!;
  const ids = between === 'neighbours' ? review!.stages.map(({ id }) => id) : between;
  const given = ids.map((id) => points[id]).filter((value) => value !== null && value !== undefined);
  if (given.length < 2) return false;
  const limit = limitOf(above, max);
  return given.slice(1).some((value, i) => compare(distance(value, given[i]!), limit) > 0);
}

/** A number of points, or a share of the most points; exact, so that the limit itself is never above the limit. */
function limitOf(above: number | string, max: number): Ratio {
  if (typeof above === 'number') return ratioOf(above);
  return multiply(parseShare(above)!, ratioOf(Number.isFinite(max) ? max : 0));
}

function distance(a: number, b: number): Ratio {
  return ratioOf(roundTo(Math.abs(a - b), 9));
}
