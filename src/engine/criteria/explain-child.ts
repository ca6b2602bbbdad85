import { State } from '../graph/node';
import type { Entry } from '../problem';
import type { CriterionResult, CriterionRules } from './criterion';

/** What a criterion gives to the sum above it: its points with their weight, or why there are none. */
export function explainChild(
  { title, kind, weight }: CriterionRules,
  result: CriterionResult,
  row: number,
): Entry {
  const without = withoutPoints(title, result, row);
  if (without) return without;
  const points = result.value.values[row]!;
  return weight === 1
    ? { code: `section.child.${kind}`, params: { title, points } }
    : { code: `section.child.${kind}-weighted`, params: { title, points, weight } };
}

/** What a criterion gives to a mean above it: its points of its most points. */
export function explainShare(child: CriterionRules, result: CriterionResult, row: number): Entry {
  const { title, weight } = child;
  const without = withoutPoints(title, result, row);
  if (without) return without;
  const params = { title, points: result.value.values[row]!, max: result.maxima[row]! };
  return weight === 1
    ? { code: 'section.child.share', params }
    : { code: 'section.child.share-weighted', params: { ...params, weight } };
}

/** A criterion that has no points for the row: it does not apply, or they are not known. */
function withoutPoints(title: string, { states }: CriterionResult, row: number): Entry | undefined {
  if (states[row] === State.excluded) return { code: 'section.child.excluded', params: { title } };
  if (states[row] === State.blocked) return { code: 'section.child.blocked', params: { title } };
  return undefined;
}
