import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import { call } from '../../formula/formula-text';
import { allOf } from '../../formula/logic';
import { nodeId, type Evaluation } from '../../graph/node';
import type { Rung } from '../../ranking/order';
import { standingColumns } from '../../ranking/standing-columns';
import { quotaColumns, type QuotaColumns } from '../quota/quota-formula';
import type { Quota } from '../quota/rules';
import type { Vote } from '../vote/vote';
import { voteColumn } from '../vote/vote-formula';
import { contestFormula } from './contest-formula';
import { pendingWord } from './pending-formula';
import type { SeatingResult } from './seating-result';

/** What a title or a band gives its rows: by its seats, by a vote, or by both. */
export interface SeatUse {
  readonly population: string;
  /** What its columns are called, unique in the population. */
  readonly name: string;
  /** What recorded choices and seats name: the title or band. */
  readonly award: string;
  readonly quotas: readonly Quota[];
  readonly vote: Vote | undefined;
  /** Who takes the seats first. */
  readonly order: readonly Rung[];
  /** The word of what would be decided without quota and vote: who would be nominated competes. */
  readonly eligible: HelperColumn;
  readonly layout: FormulaLayout;
  readonly run: Evaluation;
  /** What the engine found; absent without a quota. */
  readonly seating: SeatingResult | undefined;
}

/**
 * The word of the decision about a row that competes for the seats of quotas, or is voted on, or both; of any other row its
 * own.
 *
 * @throws NotTranslatable
 */
export function seatFormula(use: SeatUse, row: number): string {
  const { population, name, vote, quotas, eligible, layout, run } = use;
  const unseated = eligible.cell(row);
  const nominated = layout.word('nominated');
  const isEligible = (each: number): string => `${eligible.cell(each)}=${nominated}`;
  const voted = vote && voteColumn(vote, { population, name, layout, run });
  if (quotas.length === 0) return voted ? `IF(${isEligible(row)},${voted.cell(row)},${unseated})` : unseated;
  const columns = quotasOf(use);
  const [{ group }] = columns as [QuotaColumns];
  const votedFirst = vote?.on === 'eligible' ? voted : undefined;
  const passed = (each: number): string[] => (votedFirst ? [`${votedFirst.cell(each)}=${nominated}`] : []);
  const known = (each: number): string[] => columns.map(({ seats }) => `ISNUMBER(${seats.cell(each)})`);
  const standing = standingColumns(layout, `${name} seats`, {
    rungs: use.order,
    group,
    participates: (each) => allOf([isEligible(each), ...passed(each), ...known(each)]),
    firstMustBeThere: false,
  });
  const votedThen = votedFirst ? undefined : voted;
  const passesOn = vote?.refill ? votedThen : undefined;
  const contest = { layout, name, quotas, group, standing, votedThen, passesOn, choices: choicesColumn(use) };
  const stands = (word: (row: number) => string) => (each: number) =>
    `IF(ISNUMBER(${standing.ahead.cell(each)}),${word(each)},${layout.word('undecided')})`;
  const own = { name: `${name} walk`, of: columns.map(({ seats }) => seats) };
  const certain = stands(contestFormula(contest, own));
  const isPending = columns.some(({ ifChosen }) => ifChosen !== undefined);
  const more = { name: `${name} more`, of: columns.map(({ seats, ifChosen }) => ifChosen ?? seats) };
  const chosen = (): ((row: number) => string) =>
    stands(contestFormula({ ...contest, votedThen: undefined }, more));
  const competes = isPending ? pendingWord(layout, `${name} seats`, certain, chosen(), row) : certain(row);
  const afterVote = votedFirst
    ? `IF(${votedFirst.cell(row)}=${nominated},${competes},${votedFirst.cell(row)})`
    : competes;
  return `IF(${isEligible(row)},${afterVote},${unseated})`;
}

/** What each quota comes to. */
function quotasOf(use: SeatUse): QuotaColumns[] {
  const { population, award, quotas, layout, run, seating } = use;
  const recorded = run.recorded.seats.get(nodeId(population, award));
  return quotas.map((quota, position) => {
    const name = quotaName(use, position);
    return quotaColumns(quota, { population, name, layout, run, seating, recorded, position });
  });
}

function quotaName({ name }: SeatUse, position: number): string {
  return position === 0 ? `${name} quota` : `${name} quota ${position + 1}`;
}

/** What the council recorded about each row; absent where it recorded nothing. */
function choicesColumn({ population, name, award, layout, run }: SeatUse): HelperColumn | undefined {
  const choices = run.choicesFor(population, award);
  if (choices.size === 0) return undefined;
  return layout.helper(
    `${name} choice`,
    (each) => ({ value: choices.get(each)?.kind ?? NOT_CHOSEN }),
    'choice',
  );
}

const NOT_CHOSEN = '–';

/**
 * How many of the row's group have a seat, in a column that only people read.
 *
 * @param decided the words of the decisions, over all rows
 */
export function takenColumn(use: SeatUse, decided: string): void {
  const { layout, seating, quotas } = use;
  if (quotas.length === 0) return;
  quotasOf(use).forEach(({ group }, position) => {
    layout.helper(
      `${quotaName(use, position)} taken`,
      (row) => {
        const outcome = seating?.quotas[seating.standings[position]?.outcomeOf[row] ?? -1];
        const own = [decided, layout.word('nominated')];
        const counted = call('COUNTIFS', ...(group ? [group.range, group.cell(row)] : []), ...own);
        const formula = group
          ? `IF(ISNUMBER(${group.cell(row)}),${counted},${layout.word('missing')})`
          : counted;
        return { formula, ...(outcome ? { value: outcome.taken } : { word: 'missing' as const }) };
      },
      'taken',
    );
  });
}
