import { ratioOf, wholeOf, type Ratio, type WholeRounding } from '../../arithmetic/ratio';
import { flagColumn } from '../../formula/flag-column';
import type { FormulaLayout, HelperColumn, HelperLabel } from '../../formula/formula-layout';
import { call } from '../../formula/formula-text';
import { groupColumn } from '../../formula/group-column';
import { allOf } from '../../formula/logic';
import { NotTranslatable } from '../../formula/not-translatable';
import type { Evaluation } from '../../graph/node';
import { nameOf } from '../../graph/node-id';
import type { HoldingResult } from '../../ranking/band';
import type { SeatingResult } from '../seats/seating-result';
import type { QuotaOutcome } from './outcome';
import type { Base, Quota } from './rules';

/** A quota as formulas: what it comes to for the group of each row. */
export interface QuotaColumns {
  /** The number of each row's group; absent where all rows are one group. */
  readonly group: HelperColumn | undefined;
  readonly seats: HelperColumn;
}

/** What the columns of a quota are made for. */
export interface QuotaUse {
  readonly population: string;
  /** Unique in the population. */
  readonly name: string;
  readonly layout: FormulaLayout;
  readonly run: Evaluation;
  /** What the engine counted. */
  readonly seating: SeatingResult | undefined;
}

/** Base, exact figure and seats of a quota for the group of each row. @throws NotTranslatable */
export function quotaColumns(quota: Quota, use: QuotaUse): QuotaColumns {
  const { layout, name } = use;
  const group = quota.per && groupColumn(layout, name, quota.per);
  const figure = figureColumns(use, group);
  const { size, atLeast } = quota;
  if (size.kind === 'count') {
    const seats = Number(wholeOf(ratioOf(size.count), roundingOf(quota)));
    const raised = String(Math.max(seats, atLeast?.seats ?? 0));
    return {
      group,
      seats: figure(
        'seats',
        () => raised,
        ({ seats: found }) => found,
      ),
    };
  }
  if (size.kind !== 'share') throw new NotTranslatable(NO_FORMULA[size.kind]);
  const base = figure('base', baseFormula(quota.of, use, group), (found) => found.base);
  const share = shareOfBase(quota.of, size.share.ratio);
  figure(
    'exact',
    (row) => `${base.cell(row)}*${share.numerator}/${share.denominator}`,
    ({ exact }) => Number(exact.numerator) / Number(exact.denominator),
  );
  const seats = figure(
    'seats',
    (row) => atLeastOf(quota, rounded(base.cell(row), share, roundingOf(quota))),
    ({ seats: found }) => found,
  );
  return { group, seats };
}

const NO_FORMULA = { 'share-by': 'formula.quota-share-by', 'computed-count': 'formula.quota-count' } as const;

/** Makes a column of figures: a word where the row's group is not known. */
function figureColumns(
  { layout, name, seating }: QuotaUse,
  group: HelperColumn | undefined,
): (
  label: HelperLabel,
  formula: (row: number) => string,
  found: (outcome: QuotaOutcome) => number,
) => HelperColumn {
  const missing = layout.word('missing');
  return (label, formula, found) =>
    layout.helper(
      `${name} ${label}`,
      (row) => {
        const outcome = seating?.quotas[seating.standings[0]?.outcomeOf[row] ?? -1];
        const known = group ? `IF(ISNUMBER(${group.cell(row)}),${formula(row)},${missing})` : formula(row);
        return { formula: known, ...(outcome ? { value: found(outcome) } : { word: 'missing' as const }) };
      },
      label,
    );
}

function roundingOf({ rounding }: Quota): WholeRounding {
  if (rounding === 'largest-remainder') throw new NotTranslatable('formula.quota-remainders');
  return rounding;
}

/** share, or share ÷ (1 + share), of whole numbers that a float holds exactly. */
function shareOfBase(of: Base | undefined, { numerator, denominator }: Ratio): Ratio {
  const whole = of?.withoutOwn ? numerator + denominator : denominator;
  if (whole > MOST_EXACT) throw new NotTranslatable('formula.quota-share');
  return { numerator, denominator: whole };
}

/** Times some ten thousand rows a float still holds it exactly. */
const MOST_EXACT = 10n ** 10n;

/** Whole numbers divided once and cut: no share is held in a float before. */
function rounded(base: string, { numerator, denominator }: Ratio, rounding: WholeRounding): string {
  if (rounding === 'down') return `INT(${base}*${numerator}/${denominator})`;
  if (rounding === 'up') return `INT((${base}*${numerator}+${denominator - 1n})/${denominator})`;
  return `INT((${base}*${2n * numerator}+${denominator})/${2n * denominator})`;
}

function atLeastOf({ atLeast }: Quota, seats: string): string {
  if (!atLeast) return seats;
  if (atLeast.where) throw new NotTranslatable('formula.quota-where');
  return call('MAX', seats, String(atLeast.seats));
}

/** How many rows of the row's group the share is taken of. */
function baseFormula(
  of: Base | undefined,
  { layout, name, run }: QuotaUse,
  group: HelperColumn | undefined,
): (row: number) => string {
  const tests = of ? baseTests(of, layout, run) : [];
  const inGroup = (row: number): string[] => (group ? [group.range, group.cell(row)] : []);
  if (tests.length === 0) {
    return (row) => (group ? call('COUNTIFS', ...inGroup(row)) : String(layout.rowCount));
  }
  const counts = flagColumn(
    layout,
    `${name} counts`,
    (row) => allOf(tests.map((test) => test(row))),
    'condition',
  );
  return (row) => call('COUNTIFS', ...inGroup(row), counts.range, layout.word('yes'));
}

/** What must hold for a row to be counted; what is unknown does not hold. */
function baseTests(
  { title, band, where, remainingAfter }: Base,
  layout: FormulaLayout,
  run: Evaluation,
): ((row: number) => string)[] {
  const tests: ((row: number) => string)[] = [];
  if (title !== undefined) tests.push((row) => `${layout.cell(title, row)}=${layout.word('yes')}`);
  if (band) {
    const { scale } = run.result<HoldingResult>(band.node).value;
    const wanted = scale.findIndex(({ id }) => id === band.id) + 1;
    const population = layout.population;
    const reference = { population, name: nameOf(band.node), facet: 'value', of: 'own' } as const;
    tests.push(
      (row) => `IFERROR(${layout.read(reference, row)}${band.orBetter ? '>=' : '='}${wanted},FALSE)`,
    );
  }
  if (where) tests.push((row) => `IFERROR(${where.program.formula(row, layout)},FALSE)`);
  for (const node of remainingAfter) {
    const taken = (['nominated', 'council', 'undecided'] as const).map((name) => layout.word(name));
    tests.push((row) => allOf(taken.map((word) => `${layout.cell(node, row, 'decision')}<>${word}`)));
  }
  return tests;
}
