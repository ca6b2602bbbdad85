import { NO_CODE } from '../columns/column';
import { flags } from '../columns/operations';
import { dependenciesOf } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { nodeId, type Node, type NodeId } from '../graph/node';
import { classesOf, keysOf } from '../ranking/order';
import { eligibilityOf } from './eligibility';
import { explainTitle, traceTitle } from './explain-title';
import { countQuota } from './quota';
import { takeSeats } from './seats';
import {
  Decided,
  type Eligibility,
  type Quota,
  type QuotaOutcome,
  type Title,
  type TitleResult,
} from './title';

/** A title over all rows: who may hold it, and who takes a seat where there is a quota. Its value is yes for nominees. */
export function titleNode(population: string, title: Title): Node<TitleResult> {
  const id = nodeId(population, title.id);
  return {
    id,
    population,
    title: title.title,
    dependencies: dependenciesOfTitle(title),
    evaluate(run) {
      const eligibility = eligibilityOf(title, population, run);
      const seating = title.quota
        ? seat(title, title.quota, eligibility, population, run)
        : free(eligibility);
      const { decisions, provisional } = seating;
      const value = flags(decisions.map((decision) => (decision === Decided.nominated ? 1 : 0)));
      const unsettled = decisions.map((decision, row) => (isOpen(decision) || provisional[row] ? 1 : 0));
      const result = { value, eligibility, ...seating };
      return unsettled.includes(1) ? { ...result, unsettled } : result;
    },
    explain: (row, run) => explainTitle(title, row, run, population),
    trace: (row, run) => traceTitle(title, row, run, population),
  };
}

/** What a title reads; its order counts only where a quota asks for one. */
function dependenciesOfTitle(title: Title): NodeId[] {
  const { quota } = title;
  const base = quota?.seats.of;
  const nodes = [
    ...dependenciesOf(
      title.candidates,
      ...title.conditions.map(({ must }) => must),
      ...(quota ? title.order.map(({ by }) => by) : []),
      quota?.per,
      base?.where,
    ),
    ...[...title.requires, ...title.excludes].map(({ node }) => node),
    ...(base?.remainingAfter ?? []),
  ];
  return [
    ...new Set([...nodes, ...[title.gatesId, title.total, base?.title, base?.band?.node].filter(isPresent)]),
  ];
}

function isPresent(id: NodeId | undefined): id is NodeId {
  return id !== undefined;
}

function isOpen(decision: number): boolean {
  return decision === Decided.council || decision === Decided.undecided;
}

type Seated = Pick<TitleResult, 'decisions' | 'provisional' | 'places' | 'quotaOf' | 'quotas'>;

/** Without a quota every eligible row is nominated. */
function free({ decisions, unsettled }: Eligibility): Seated {
  return {
    decisions,
    provisional: unsettled,
    places: new Float64Array(decisions.length).fill(NaN),
    quotaOf: new Int32Array(decisions.length).fill(NO_CODE),
    quotas: [],
  };
}

function seat(
  title: Title,
  quota: Quota,
  eligibility: Eligibility,
  population: string,
  run: Evaluation,
): Seated {
  const decisions = Uint8Array.from(eligibility.decisions);
  const provisional = Uint8Array.from(eligibility.unsettled);
  const places = new Float64Array(decisions.length).fill(NaN);
  const { groupOf, groups } = countQuota(quota, population, run);
  const ladder = title.order.map((rung) => keysOf(rung, run));
  const choices = run.choicesFor(population, title.id);
  const quotaOf = Int32Array.from(groupOf);

  decisions.forEach((decision, row) => {
    if (decision === Decided.nominated && groupOf[row] === NO_CODE) decisions[row] = Decided.undecided;
  });
  const quotas = groups.map((group, g): QuotaOutcome => {
    const inGroup = rowsWhere(decisions, (_, row) => groupOf[row] === g);
    const eligible = inGroup.filter((row) => decisions[row] === Decided.nominated);
    const waiting = inGroup.filter((row) => decisions[row] === Decided.undecided || provisional[row] === 1);
    const classes = classesOf(eligible, ladder);
    let before = 0;
    for (const members of classes) {
      for (const row of members) places[row] = before + 1;
      before += members.length;
    }
    const seating = takeSeats(classes, group.seats, quota.tie, (row) => choices.get(row)?.kind);
    for (const row of seating.overQuota) decisions[row] = Decided.overQuota;
    for (const row of seating.council) decisions[row] = Decided.council;
    for (const row of seating.used) run.useChoice(population, title.id, row);

    const roomForAll = group.seats >= new Set([...eligible, ...waiting]).size;
    const open = group.unsettled || (waiting.length > 0 && !roomForAll);
    if (open) for (const row of eligible) provisional[row] = 1;
    return {
      group: group.name,
      ...('share' in quota.seats && { share: quota.seats.text }),
      base: group.base,
      exact: group.exact,
      seats: group.seats,
      eligible: eligible.length,
      taken: seating.seated.length,
      ...(seating.cut && { cut: seating.cut }),
      provisional: open,
    };
  });
  return { decisions, provisional, places, quotaOf, quotas };
}

function rowsWhere(decisions: Uint8Array, test: (decision: number, row: number) => boolean): number[] {
  const rows: number[] = [];
  decisions.forEach((decision, row) => test(decision, row) && rows.push(row));
  return rows;
}
