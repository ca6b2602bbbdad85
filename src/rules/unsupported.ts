import type { Problem } from '../engine/problem';
import { pathOf, ruleProblem } from './problems';
import type { Band, Population, Quota, RuleSet, Title } from './rule-set';

type Path = readonly (string | number)[];

/** What the language knows and this version cannot do yet: refused by name, never left out in silence. */
export function unsupported(rules: RuleSet): Problem[] {
  return rules.populations.flatMap((population, i) => ofPopulation(population, ['populations', i]));
}

function refuse(path: Path, feature: string): Problem {
  return ruleProblem(pathOf(path), 'rules.not-supported-yet', { feature });
}

function ofPopulation(population: Population, path: Path): Problem[] {
  const problems: Problem[] = [];
  problems.push(...(population.bands ?? []).flatMap((b, i) => ofBand(b, [...path, 'bands', i])));
  problems.push(...(population.titles ?? []).flatMap((t, i) => ofTitle(t, [...path, 'titles', i])));
  return problems;
}

function ofBand(band: Band, path: Path): Problem[] {
  const vote = band.vote ? [refuse([...path, 'vote'], 'bands.vote')] : [];
  return band.quota ? [...vote, ...ofQuota(band.quota, [...path, 'quota'])] : vote;
}

function ofTitle(title: Title, path: Path): Problem[] {
  const problems = title.vote ? [refuse([...path, 'vote'], 'vote')] : [];
  const { quota } = title;
  if (Array.isArray(quota)) {
    if (quota.length === 1) return [...problems, ...ofQuota(quota[0]!, [...path, 'quota', 0])];
    return [...problems, refuse([...path, 'quota'], 'quota[]')];
  }
  return quota ? [...problems, ...ofQuota(quota, [...path, 'quota'])] : problems;
}

function ofQuota(quota: Quota, path: Path): Problem[] {
  const problems = (['shareBy', 'atLeast', 'parts'] as const)
    .filter((key) => key in quota)
    .map((key) => refuse([...path, key], `quota.${key}`));
  if (quota.rounding === 'largest-remainder')
    problems.push(refuse([...path, 'rounding'], 'rounding: largest-remainder'));
  if ('count' in quota && typeof quota.count === 'string')
    problems.push(refuse([...path, 'count'], 'quota.count'));
  return problems;
}
