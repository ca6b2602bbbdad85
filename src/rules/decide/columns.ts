import type { Language } from '../../locale/language';
import { builtInTitle, rankingTitle } from '../compile/built-in-titles';
import { criteriaOf, POINTS, rankingId } from '../compile/namespace';
import { ownFields } from '../fields';
import type { Population, RuleSet } from '../rule-set';
import type { Run } from '../run-result';

export type ColumnDescription = Run['populations'][string]['columns'][number];

/** Every column of a population in the order in which it is shown: read, computed, criteria, points, rankings, band. */
export function columnsOf(rules: RuleSet, population: Population, language: Language): ColumnDescription[] {
  const decimals = rules.rounding?.decimals ?? 2;
  const pointsDecimals = (rules.rounding?.at ?? 'criterion') === 'criterion' ? { decimals } : {};
  const fields = ownFields(population).map(({ id, title, unit }): ColumnDescription => ({
    id,
    title,
    kind: 'field',
    ...(unit && { unit }),
  }));
  const columns = (population.columns ?? []).map(
    ({ id, title, unit, decimals: digits }): ColumnDescription => ({
      id,
      title,
      kind: 'column',
      ...(unit && { unit }),
      ...(digits !== undefined && { decimals: digits }),
    }),
  );
  const criteria = criteriaOf(population).map(({ criterion, parent }): ColumnDescription => {
    const { id, code, title } = criterion;
    const max = mostOf(criterion);
    return {
      id,
      ...(code !== undefined && { code }),
      title,
      kind: 'criterion',
      ...(parent !== undefined && { parent }),
      ...(max !== undefined && { max }),
      ...pointsDecimals,
    };
  });
  const points = population.criteria?.length
    ? POINTS.map((id): ColumnDescription => ({
        id,
        title: builtInTitle(language, id),
        kind: id,
        ...(id === 'total' ? { decimals } : pointsDecimals),
      }))
    : [];
  const rankings = (population.rankings ?? []).map((_, i): ColumnDescription => {
    return { id: rankingId(population, i), title: rankingTitle(language, population, i), kind: 'ranking' };
  });
  const band = population.bands?.length
    ? [{ id: 'band', title: builtInTitle(language, 'band'), kind: 'band' } as const]
    : [];
  return [...fields, ...columns, ...criteria, ...points, ...rankings, ...band];
}

type Criterion = ReturnType<typeof criteriaOf>[number]['criterion'];

/** The most points of a criterion; a section that declares none has what its scores make together, or the largest of them. */
export function mostOf(criterion: Criterion): number | undefined {
  if (criterion.max !== undefined) return criterion.max;
  if ('children' in criterion) {
    const scores = criterion.children.filter(({ kind = 'score' }) => kind === 'score');
    const maxima = scores.map((child) => mostOf(child));
    if (maxima.some((max) => max === undefined)) return undefined;
    const { aggregate = 'sum' } = criterion;
    if (aggregate !== 'sum') return Math.max(0, ...maxima.map((max) => max!));
    return scores.reduce((sum, { weight = 1 }, i) => sum + weight * maxima[i]!, 0);
  }
  if (criterion.method.kind === 'levels') return Math.max(...Object.values(criterion.method.points));
  return undefined;
}
