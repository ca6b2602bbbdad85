import type { Language } from '../../locale/language';
import { builtInTitle, rankingTitle } from '../compile/built-in-titles';
import { mostPointsOf } from '../compile/methods';
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
    const max = mostPointsOf(criterion);
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
