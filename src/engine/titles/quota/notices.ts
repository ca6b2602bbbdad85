import { toNumber } from '../../arithmetic/ratio';
import type { Evaluation } from '../../graph/node';
import type { Problem } from '../../problem';
import type { CountedGroup, CountedQuota } from './quota';
import type { QuotaOutcome } from './outcome';

/** What a quota says before anyone is chosen: groups that rounding leaves without a seat, equal remainders at the cut. */
export function reportQuota(
  { quota, groups, left }: CountedQuota,
  population: string,
  award: string,
  run: Evaluation,
): void {
  const place = { population, column: award, path: quota.path };
  const empty = groups.filter(isEmptied);
  const [first] = empty;
  if (first && first.name === null) run.report({ ...NO_SEAT, params: paramsOf(first), ...place });
  else if (first) {
    const params = { count: empty.length, groups: namesOf(empty) };
    run.report({ severity: 'warning', code: 'quota.groups-without-seat', params, ...place });
  }
  const tied = groups.filter(({ ifChosen }) => ifChosen !== undefined);
  if (tied.length > 0) {
    const params = { left, count: tied.length, groups: namesOf(tied) };
    run.report({ severity: 'question', code: 'quota.remainders-tied', params, ...place });
  }
}

const NO_SEAT: Pick<Problem, 'severity' | 'code'> = { severity: 'warning', code: 'quota.no-seat' };

/** Whether rounding leaves a group without a seat though it has a share of one. */
function isEmptied({ exact, seats, isKnown, isSet, ifChosen }: CountedGroup): boolean {
  return seats === 0 && isKnown && !isSet && ifChosen === undefined && exact.numerator > 0n;
}

function paramsOf({ share, base, exact }: CountedGroup): Problem['params'] {
  return { share: share ?? null, base, exact: toNumber(exact) };
}

function namesOf(groups: readonly CountedGroup[]): string[] {
  return groups.map(({ name }) => name ?? '');
}

/** What a quota says once its seats are taken: parts that have fewer than they shall have. Not while anything is open. */
export function reportShortParts(
  outcomes: readonly QuotaOutcome[],
  population: string,
  award: string,
  run: Evaluation,
): void {
  for (const { quota, group, parts, provisional, cut } of outcomes) {
    if (provisional || (cut && quota.tie === 'council')) continue;
    for (const { title, least, taken } of parts) {
      if (taken >= least) continue;
      const params = { part: title, least, taken, group };
      const code = group === null ? 'quota.part-short' : 'quota.part-short-in-group';
      run.report({ severity: 'warning', code, params, population, column: award, path: quota.path });
    }
  }
}
