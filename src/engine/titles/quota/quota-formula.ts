import type { HelperColumn } from '../../formula/formula-layout';
import { call } from '../../formula/formula-text';
import { groupColumn, type GroupColumn } from '../../formula/group-column';
import { allOf } from '../../formula/logic';
import type { Evaluation } from '../../graph/node';
import { constantColumns } from './constant-formula';
import { figureColumns, type FigureUse } from './figure-formula';
import { fractionOf, type Fraction } from './fraction-formula';
import { recordedColumn, type RecordedSeats } from './recorded-formula';
import { remainderColumns } from './remainders-formula';
import { wholeFormula } from './rounded-formula';
import type { Quota } from './rules';

/** A quota as formulas: what it comes to for the group of each row. */
export interface QuotaColumns {
  /** The number of each row's group; absent where all rows are one group. */
  readonly group: HelperColumn | undefined;
  readonly seats: HelperColumn;
  /** The seats if the group is given the seat that equal remainders leave to the council; absent: no group competes for one. */
  readonly ifChosen?: HelperColumn | undefined;
}

/** What the columns of a quota are made for. */
export interface QuotaUse extends FigureUse {
  readonly population: string;
  readonly run: Evaluation;
  /** What the council recorded for the groups of this title or band. */
  readonly recorded: RecordedSeats | undefined;
}

/** Base, exact figure and seats of a quota for the group of each row. @throws NotTranslatable */
export function quotaColumns(quota: Quota, use: QuotaUse): QuotaColumns {
  const { layout, name } = use;
  const group = quota.per && groupColumn(layout, name, quota.per);
  const figure = figureColumns(use, group);
  const fraction = fractionOf(quota, use, group, figure);
  const set = recordedColumn(quota, use.recorded, group, use);
  const { byRule, oneMore } = wholeSeats(quota, fraction, group, set, use);
  const raised = raising(quota, group, use);
  const settled = (row: number, rule: string): string => {
    const seats = raised(row, rule);
    return set ? `IF(ISNUMBER(${set.cell(row)}),${set.cell(row)},${seats})` : seats;
  };
  const seats = figure(
    'seats',
    (row) => settled(row, byRule(row)),
    (found) => (found.isKnown ? found.seats : 'missing'),
  );
  const ifChosen =
    oneMore &&
    layout.helper(`${name} if chosen`, (row) => ({
      formula: `IF(${oneMore.open(row)},${raised(row, `(${byRule(row)}+1)`)},${seats.cell(row)})`,
    }));
  return { group, seats, ifChosen };
}

interface WholeSeats {
  byRule(row: number): string;
  /** Where remainders are compared: whether the row's group competes for a seat that the council has to give. */
  readonly oneMore?: { open(row: number): string };
}

/** Whole seats of the rule, before what raises them. */
function wholeSeats(
  { rounding }: Quota,
  fraction: Fraction,
  group: GroupColumn | undefined,
  set: HelperColumn | undefined,
  { layout, name }: QuotaUse,
): WholeSeats {
  const { numerator, denominator } = fraction;
  const whole = (row: number): string =>
    wholeFormula(numerator(row), denominator, rounding === 'largest-remainder' ? 'down' : rounding);
  // one group alone, and whole numbers, have no remainders to compare
  if (rounding !== 'largest-remainder' || !group || denominator === 1n) return { byRule: whole };
  const { extra } = remainderColumns(layout, name, fraction, group, set);
  return {
    byRule: (row) => `${whole(row)}+(${extra.cell(row)}=1)`,
    oneMore: {
      open: (row) => allOf([`${extra.cell(row)}=-1`, ...(set ? [`NOT(ISNUMBER(${set.cell(row)}))`] : [])]),
    },
  };
}

/** What `atLeast` makes of the seats of the row's group. */
function raising(
  { atLeast }: Quota,
  group: HelperColumn | undefined,
  { layout, name }: QuotaUse,
): (row: number, seats: string) => string {
  if (!atLeast) return (_, seats) => seats;
  const raised = (seats: string): string => call('MAX', seats, String(atLeast.seats));
  const { where } = atLeast;
  if (!where) return (_, seats) => raised(seats);
  const flags = constantColumns(layout, `${name} least`, where, group);
  return (row, seats) => `IF(IFERROR(${flags.of(row)}=1,FALSE),${raised(seats)},${seats})`;
}
