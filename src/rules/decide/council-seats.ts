import { nodeId, type Evaluation, type NodeId } from '../../engine/graph/node';
import type { SeatedBandResult } from '../../engine/ranking/band';
import type { Params, Problem } from '../../engine/problem';
import { fold } from '../../engine/text/fold';
import type { SetNumber } from '../../engine/titles/recorded/choice';
import { groupNames } from '../../engine/titles/quota/groups';
import type { QuotaOutcome } from '../../engine/titles/quota/outcome';
import type { TitleResult } from '../../engine/titles/title';
import type { RuleSet } from '../rule-set';
import type { RecordedChoice } from './choice';
import { placeOf } from './confirm';

/** Numbers of seats that the council set, by title or band and by the folded name of the group. */
export interface CouncilSeats {
  readonly byAward: ReadonlyMap<NodeId, ReadonlyMap<string, SetNumber>>;
  readonly found: readonly RecordedChoice[];
  readonly problems: readonly Problem[];
}

/** The choices of the kind `seats`: whole numbers, for a title or band that has a quota, one for each group. */
export function findSeats(choices: readonly RecordedChoice[], rules: RuleSet): CouncilSeats {
  const byAward = new Map<NodeId, Map<string, SetNumber>>();
  const found: RecordedChoice[] = [];
  const problems: Problem[] = [];
  for (const choice of choices) {
    if (choice.kind !== 'seats') continue;
    const { population, title, because } = choice;
    const value = choice.value.trim();
    if (!hasQuota(rules, choice)) problems.push(wrong(choice, 'choice.no-quota', {}));
    else if (because.trim() === '') problems.push(wrong(choice, 'choice.needs-reason', {}));
    else if (!/^\d{1,9}$/.test(value)) problems.push(wrong(choice, 'choice.bad-seats', { value }));
    else {
      const award = nodeId(population, title);
      const groups = byAward.get(award) ?? new Map<string, SetNumber>();
      byAward.set(award, groups);
      const before = groups.get(fold(choice.group));
      if (before && before.value !== Number(value)) {
        const params = { group: choice.group, before: before.value, value: Number(value) };
        problems.push(wrong(choice, 'choice.seats-contradiction', params));
      }
      groups.set(fold(choice.group), { value: Number(value), because });
      found.push(choice);
    }
  }
  return { byAward, found, problems };
}

/** Choices that name no group of the quota: nothing was done by them. */
export function seatsWithoutGroup({ found }: CouncilSeats, run: Evaluation): Problem[] {
  return found.flatMap((choice): Problem[] => {
    const outcomes = outcomesOf(choice, run);
    const names = outcomes.flatMap(({ group, quota }) => groupNames(group, quota.per));
    if (names.includes(fold(choice.group))) return [];
    const groups = outcomes.flatMap(({ group }) => group ?? []);
    const params = { group: choice.group, groups };
    if (groups.length === 0) return [wrong(choice, 'choice.no-groups', params)];
    return [wrong(choice, choice.group === '' ? 'choice.group-needed' : 'choice.unknown-group', params)];
  });
}

function hasQuota(rules: RuleSet, { population, title }: RecordedChoice): boolean {
  const { titles = [], bands = [] } = rules.populations.find(({ id }) => id === population) ?? {};
  return [...titles, ...bands].some(({ id, quota }) => {
    return id === title && (Array.isArray(quota) ? quota.length > 0 : quota !== undefined);
  });
}

function outcomesOf({ population, title }: RecordedChoice, run: Evaluation): readonly QuotaOutcome[] {
  const node = nodeId(population, title);
  if (run.has(node)) return run.result<TitleResult>(node).seating?.quotas ?? [];
  const { quotas } = run.result<SeatedBandResult>(nodeId(population, 'band'));
  return quotas.find(({ band }) => band.id === title)?.outcomes ?? [];
}

function wrong(choice: RecordedChoice, code: string, params: Params): Problem {
  const { population, title } = choice;
  return { severity: 'error', code, params: { title, ...params }, population, ...placeOf(choice) };
}
