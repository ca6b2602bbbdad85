import { questionsOf } from '../rules/decide/confirm';
import type { RecordedChoice } from '../rules/decide/choice';
import type { Criterion, Population, RuleSet } from '../rules/rule-set';
import { titleNamesOf, type Named, type TitleNames } from './title-names';

/**
 * Titles, and bands that a quota or a vote decides, for admitting, refusing and seats; criteria for points; gates for a
 * gate. A confirmation names a question of the rules; an unknown one is passed on as written, because whoever asks
 * the questions reports the answers that belong to none.
 */
export function titleNames(
  rules: RuleSet,
  population: Population | undefined,
  kind: RecordedChoice['kind'],
): TitleNames {
  const names = titleNamesOf(candidates(rules, population, kind));
  if (kind !== 'confirm') return names;
  return { ...names, find: (written) => names.find(written) ?? (written === '' ? undefined : written) };
}

function candidates(
  rules: RuleSet,
  population: Population | undefined,
  kind: RecordedChoice['kind'],
): Named[] {
  switch (kind) {
    case 'admit':
    case 'refuse':
    case 'seats':
      return awardsOf(population);
    case 'points':
      return (population?.criteria ?? []).flatMap(criteriaOf);
    case 'gate':
      return (population?.gates ?? []).map(({ id, because }) => ({ id, title: because }));
    case 'confirm':
      return questions(rules, population);
  }
}

/** Titles, and bands that a quota or a vote decides. */
export function awardsOf(population: Population | undefined): Named[] {
  const bands = (population?.bands ?? []).filter((band) => band.quota ?? band.vote);
  return [...(population?.titles ?? []), ...bands].map(({ id, title, aliases }) => ({
    id,
    title,
    others: aliases,
  }));
}

function criteriaOf(criterion: Criterion): Named[] {
  const { id, title, code } = criterion;
  const own = { id, title, others: code === undefined ? [] : [code] };
  return [own, ...('children' in criterion ? criterion.children.flatMap(criteriaOf) : [])];
}

function questions(rules: RuleSet, population: Population | undefined): Named[] {
  return questionsOf(rules)
    .filter(
      (one) => population === undefined || one.population === undefined || one.population === population.id,
    )
    .map(({ id, question }) => ({ id, others: [question, ...titlesOf(rules, id)] }));
}

/** Titles of the parameter or criterion that asks. */
function titlesOf(rules: RuleSet, id: string): string[] {
  const parameters: Named[] = rules.parameters ?? [];
  const criteria = rules.populations.flatMap(({ criteria = [] }) => criteria.flatMap(criteriaOf));
  return [...parameters, ...criteria].flatMap((one) => (one.id === id && one.title ? [one.title] : []));
}
