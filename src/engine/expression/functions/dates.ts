import { years } from '../vectors/dates';
import { constantNumber } from '../vectors/vector';
import { yearFormula } from '../formulas/dates';
import { datePiece } from '../formulas/literals';
import { reckoned, SUBTRACT } from '../typing/arithmetic';
import { declare } from './declaration';
import { constantText, date } from './readers';

/** A constant date, in ISO form. */
export const dateOf = declare('date("2021-11-15")', [constantText], ([text], call) => {
  const days = daysOf(text);
  if (days === undefined) return call.refuse('expression.date', call.at, { text });
  const vector = constantNumber(days);
  return { kind: 'date', step: () => vector, formula: () => datePiece(days), at: call.at };
});

export const year = declare('year(d)', [date], ([d], { at }) => ({
  kind: 'number',
  step: (run, rows) => years(d.step(run, rows)),
  formula: () => yearFormula(d.formula()),
  at,
}));

/** b − a in days. */
export const days = declare('days(a, b)', [date, date], ([a, b], call) =>
  reckoned(SUBTRACT, [b, a], {}, false, call.at, call),
);

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01; undefined when the calendar has no such day. */
export function daysOf(text: string): number | undefined {
  const found = ISO.exec(text.trim());
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? time.getTime() / MILLISECONDS_A_DAY : undefined;
}
