import type { Id, Order } from '../../rules/rule-set';
import { rankingsOf, type ReportContext, type Row, type Subject } from './context';
import { byName } from './row-name';

type Compare = (a: Row, b: Row) => number;

/** By the place of a ranking, rows without one last; equal places by name, which is for the eye only. */
export function byPlace(context: ReportContext, subject: Subject, ranking: Id | undefined): Compare {
  const name = byName(context, subject);
  const place = (row: Row): number => (ranking && row.ranks[ranking]?.place) || Infinity;
  return (a, b) => compareNumbers(place(a), place(b)) || name(a, b);
}

/** By the first ranking of the population. */
export function byFirstPlace(context: ReportContext, subject: Subject): Compare {
  return byPlace(context, subject, rankingsOf(subject)[0]?.id);
}

/**
 * As a nomination list asks, by columns of the run; an order by an expression that is no column is left to the ranking,
 * because a report computes nothing.
 */
export function byOrders(
  context: ReportContext,
  subject: Subject,
  orders: readonly Order[] | undefined,
): Compare {
  const columns = (orders ?? []).map(({ by, order }) => byColumn(subject, by, order === 'asc' ? 1 : -1));
  const rest = byFirstPlace(context, subject);
  return (a, b) => columns.reduce((order, compare) => order || compare(a, b), 0) || rest(a, b);
}

function byColumn(subject: Subject, id: Id, sign: number): Compare {
  const position = scaleOf(subject, id);
  const collator = new Intl.Collator('vi');
  const valueOf = (row: Row): string | number | null => {
    const value = row.values[id] ?? row.ranks[id]?.place ?? null;
    if (typeof value === 'boolean') return Number(value);
    return typeof value === 'string' ? (position?.get(value) ?? value) : value;
  };
  return (a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return sign * compareNumbers(x, y);
    return sign * collator.compare(String(x), String(y));
  };
}

/** Positions on a scale, the higher the better: levels are declared lowest first, bands best first. */
function scaleOf({ population }: Subject, id: Id): ReadonlyMap<string, number> | undefined {
  const levels = population.fields.find((field) => field.id === id)?.levels;
  const steps = levels ?? (id === 'band' ? population.bands?.toReversed() : undefined);
  return steps && new Map(steps.map((step, index) => [step.id, index]));
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
