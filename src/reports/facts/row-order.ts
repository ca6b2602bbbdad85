import { LIST_PLACE } from '../../engine/titles/list-node';
import type { Id } from '../../rules/rule-set';
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

/** As the list of a title is ordered by the rules, which the run has told of each row; else by the first ranking. */
export function byListPlace(context: ReportContext, subject: Subject, title: Id): Compare {
  const rest = byFirstPlace(context, subject);
  return (a, b) => compareNumbers(listPlace(a, title), listPlace(b, title)) || rest(a, b);
}

function listPlace(row: Row, title: Id): number {
  const place = row.why?.[title]?.find(({ code }) => code === LIST_PLACE)?.params['place'];
  return typeof place === 'number' ? place : Infinity;
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
