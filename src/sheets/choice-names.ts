import { fold } from '../engine/text/fold';
import { questionsOf } from '../rules/decide/confirm';
import type { RecordedChoice } from '../rules/decide/choice';
import type { Criterion, Population, RuleSet } from '../rules/rule-set';

interface Named {
  readonly id: string;
  readonly title?: string | undefined;
  readonly others?: readonly string[] | undefined;
}

/** What the column `title` of a choice may name. */
export interface TitleNames {
  /** The id of what is named by id, title or alias; undefined when nothing is. */
  find(written: string): string | undefined;
  readonly shown: readonly string[];
}

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
  const named = candidates(rules, population, kind);
  const names = new Map<string, string>();
  for (const { id, title, others = [] } of [...named].reverse()) {
    for (const text of [...others, title ?? id]) names.set(fold(text), id);
  }
  for (const { id } of named) names.set(fold(id), id);
  return {
    find: (written) =>
      names.get(fold(written)) ?? (kind === 'confirm' && written !== '' ? written : undefined),
    shown: named.map(({ id, title }) => title ?? id),
  };
}

function candidates(
  rules: RuleSet,
  population: Population | undefined,
  kind: RecordedChoice['kind'],
): Named[] {
  switch (kind) {
    case 'admit':
    case 'refuse':
    case 'seats': {
      const bands = (population?.bands ?? []).filter((band) => band.quota ?? band.vote);
      return [...(population?.titles ?? []), ...bands].map(({ id, title, aliases }) => ({
        id,
        title,
        others: aliases,
      }));
    }
    case 'points':
      return (population?.criteria ?? []).flatMap(criteriaOf);
    case 'gate':
      return (population?.gates ?? []).map(({ id, because }) => ({ id, title: because }));
    case 'confirm':
      return questions(rules, population);
  }
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
