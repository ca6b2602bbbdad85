import { MISSING, YES } from '../columns/column';
import type { FormulaLayout, HelperColumn } from '../formula/formula-layout';
import { allOf, anyOf } from '../formula/logic';
import { nodeId, type Evaluation } from '../graph/node';
import type { DecisionName } from '../titles/decisions';
import { Seat } from '../titles/seats/seat';
import { seatFormula, takenColumn, type SeatUse } from '../titles/seats/seat-formula';
import { lowerFormula } from '../titles/vote/vote-formula';
import type { Bands, HoldingResult, SeatedBandResult } from './band';
import { holdingColumns, holdingFormula } from './holding-formula';

/**
 * The band that a row takes, as its position on the scale from 1; an error where it takes none or that is not known.
 *
 * @throws NotTranslatable
 */
export function bandFormula(
  population: string,
  rules: Bands,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const { bands } = rules;
  if (!bands.some(isContested)) return holdingFormula(population, rules, row, layout, run);
  const decided = decidedColumns(population, rules, layout, run);
  const taken = layout.word('nominated');
  return bands.reduceRight(
    (otherwise, _, at) => `IF(${decided[at]!.cell(row)}=${taken},${bands.length - at},${otherwise})`,
    'NA()',
  );
}

/** Whether the vote on a band refused a row with enough ballots for a lower title. @throws NotTranslatable */
export function loweredBandFormula(
  population: string,
  rules: Bands,
  band: string,
  row: number,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const at = rules.bands.findIndex(({ id }) => id === band);
  const { vote } = rules.bands[at]!;
  const decided = decidedColumns(population, rules, layout, run)[at]!;
  const asked = vote ? lowerFormula(vote, population, row, layout, run) : 'FALSE';
  return asked === 'FALSE' ? asked : allOf([`${decided.cell(row)}=${layout.word('voted-down')}`, asked]);
}

function isContested({ quota, vote }: Bands['bands'][number]): boolean {
  return quota !== undefined || vote !== undefined;
}

/**
 * What is decided about each row and each band, best first, in the words of titles: nominated for the band that it takes, not
 * eligible where it does not hold the band, not considered once it has a better one or waits for one.
 */
function decidedColumns(
  population: string,
  rules: Bands,
  layout: FormulaLayout,
  run: Evaluation,
): HelperColumn[] {
  const holds = holdingColumns(population, rules, layout, run);
  const { seatings } = run.result<SeatedBandResult>(nodeId(population, 'band'));
  const told = decisionsOf(population, rules, run);
  const { bands, order } = rules;
  let before: HelperColumn | undefined;
  return bands.map((band, at) => {
    const name = `${nodeId(population, '#band')} ${at}`;
    const held = holds[at]!;
    const eligible = eligibleColumn(name, held, before, (row) => told(row, at, 'eligible'), layout);
    const { quota, vote } = band;
    const quotas = quota ? [quota] : [];
    const about = { population, name, award: band.id, layout, run };
    const use: SeatUse = { ...about, quotas, vote, order, eligible, seating: seatings[at] };
    before = eligible;
    if (!isContested(band)) return eligible;
    const decided = layout.helper(
      `${name} decision`,
      (row) => ({ formula: seatFormula(use, row), word: told(row, at, 'decision') }),
      'decision',
    );
    takenColumn(use, decided.range);
    before = decided;
    return decided;
  });
}

/** @param before what was decided about the band above */
function eligibleColumn(
  name: string,
  held: ReturnType<typeof holdingColumns>[number],
  before: HelperColumn | undefined,
  told: (row: number) => DecisionName,
  layout: FormulaLayout,
): HelperColumn {
  const goesOn = (row: number): string[] => {
    if (!before) return [];
    return GOES_ON.map((name) => `${before.cell(row)}=${layout.word(name)}`);
  };
  return layout.helper(
    `${name} eligible`,
    (row) => {
      const competes = `IF(${held.is(row, 'no')},${layout.word('not-eligible')},${layout.word('undecided')})`;
      const own = `IF(${held.is(row, 'yes')},${layout.word('nominated')},${competes})`;
      const formula = before ? `IF(${anyOf(goesOn(row))},${own},${layout.word('not-considered')})` : own;
      return { formula, word: told(row) };
    },
    'eligible',
  );
}

/** Who does not hold a band, finds no seat there or is refused is tried on the next. */
const GOES_ON = ['not-eligible', 'over-quota', 'voted-down'] as const;

/** What the engine decided, in the same words. */
function decisionsOf(
  population: string,
  { bands }: Bands,
  run: Evaluation,
): (row: number, band: number, asked: 'eligible' | 'decision') => DecisionName {
  const { holds } = run.result<HoldingResult>(nodeId(population, '#bands'));
  const { seats } = run.result<SeatedBandResult>(nodeId(population, 'band'));
  const decisionAt = (row: number, at: number): DecisionName => {
    const flag = holds[at]![row];
    if (flag === YES) return DECISION_OF_SEAT.get(seats[at]![row]!) ?? 'nominated';
    return flag === MISSING ? 'undecided' : 'not-eligible';
  };
  return (row, band, asked) => {
    const isTried = bands
      .slice(0, band)
      .every((_, at) => GOES_ON.some((name) => name === decisionAt(row, at)));
    if (!isTried) return 'not-considered';
    return asked === 'eligible' && holds[band]![row] === YES ? 'nominated' : decisionAt(row, band);
  };
}

const DECISION_OF_SEAT: ReadonlyMap<number, DecisionName> = new Map([
  [Seat.over, 'over-quota'],
  [Seat.council, 'council'],
  [Seat.unknown, 'undecided'],
  [Seat.refused, 'voted-down'],
  [Seat.voting, 'council'],
]);
