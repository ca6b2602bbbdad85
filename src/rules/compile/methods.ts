import type { Knowledge, Method } from '../../engine/criteria/method';
import { METHODS } from '../../engine/criteria/registry';
import type { Criterion } from '../rule-set';
import { constantsOf } from './method-constants';

type Leaf = Extract<Criterion, { method: unknown }>;

/** The method of a criterion whose shape is right. */
export function methodOf({ method }: Leaf): Method {
  return METHODS.find(({ kind }) => kind === method.kind)!;
}

/** What expressions may ask of a criterion besides its points; a `best` or `worst` section is reached as its children are. */
export function knowledgeOf(criterion: Criterion): readonly Knowledge[] {
  if ('method' in criterion) return methodOf(criterion).knows ?? [];
  return criterion.aggregate === 'best' || criterion.aggregate === 'worst' ? ['met'] : [];
}

/**
 * The most points of a criterion: what it declares, else what its method gives at most; a section that declares none has
 * what its scores make together, or the largest of them. Undefined where there is no most.
 */
export function mostPointsOf(criterion: Criterion): number | undefined {
  if (criterion.max !== undefined) return criterion.max;
  if ('method' in criterion) return methodOf(criterion).mostPoints?.(constantsOf({ ...criterion.method }));
  const scores = criterion.children.filter(({ kind = 'score' }) => kind === 'score');
  const maxima = scores.map((child) => mostPointsOf(child));
  if (maxima.some((max) => max === undefined)) return undefined;
  const { aggregate = 'sum' } = criterion;
  if (aggregate !== 'sum') return Math.max(0, ...maxima.map((max) => max!));
  return scores.reduce((sum, { weight = 1 }, i) => sum + weight * maxima[i]!, 0);
}
