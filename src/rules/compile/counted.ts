import type { Criterion } from '../rule-set';

type Section = Extract<Criterion, { children: Criterion[] }>;

/** The criteria that are counted one by one: the leaves that score; a `best` or `worst` section once (rule language, "Points"). */
export function countedCriteria(criteria: readonly Criterion[]): Criterion[] {
  return scoring(criteria).flatMap((criterion) =>
    isOpened(criterion) ? countedCriteria(criterion.children) : [criterion],
  );
}

/** The sections that score, however deep; not what a `best` or `worst` section chooses among. */
export function countedSections(criteria: readonly Criterion[]): Criterion[] {
  return scoring(criteria).flatMap((criterion) => {
    if (!('children' in criterion)) return [];
    return isOpened(criterion) ? [criterion, ...countedSections(criterion.children)] : [criterion];
  });
}

/** What scores, not what is added or taken off. */
function scoring(criteria: readonly Criterion[]): Criterion[] {
  return criteria.filter(({ kind = 'score' }) => kind === 'score');
}

/** Whether a criterion stands for those below it. */
function isOpened(criterion: Criterion): criterion is Section {
  return 'children' in criterion && criterion.aggregate !== 'best' && criterion.aggregate !== 'worst';
}
