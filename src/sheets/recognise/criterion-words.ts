import type { Criterion, Id, Population } from '../../rules/rule-set';

/** A criterion whose points are typed in, with what a sheet may say for it. */
export interface GivenCriterion {
  readonly id: Id;
  readonly title: string;
  readonly code: string | undefined;
  /** The title of the criterion it is part of. */
  readonly section: string | undefined;
  /** The field that holds its points where there is no review. */
  readonly field: Id;
}

/** The criteria of the method `given`, in the order of the rules. */
export function givenCriteria(population: Population): GivenCriterion[] {
  const walk = (list: readonly Criterion[], section: string | undefined): GivenCriterion[] =>
    list.flatMap((criterion): GivenCriterion[] => {
      if ('children' in criterion) return walk(criterion.children, criterion.title);
      const { id, title, code, method } = criterion;
      return method.kind === 'given' ? [{ id, title, code, section, field: method.field ?? id }] : [];
    });
  return walk(population.criteria ?? [], undefined);
}

/** The titles of criteria that have others below them. */
export function sectionTitles(population: Population): string[] {
  const walk = (list: readonly Criterion[]): string[] =>
    list.flatMap((criterion) =>
      'children' in criterion ? [criterion.title, ...walk(criterion.children)] : [],
    );
  return walk(population.criteria ?? []);
}

/** Its title, alone and behind its number or its section's title. */
export function titleWords({ title, code, section }: GivenCriterion): string[] {
  const before = [code, section].filter((words) => words !== undefined);
  return [title, ...before.map((words) => `${words} ${title}`)];
}
