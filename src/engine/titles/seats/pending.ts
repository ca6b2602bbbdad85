import type { SeatContest } from './contests';
import { fillContest, type FilledContest, type FillRules } from './fill';
import type { SeatLayout } from './layout';

/**
 * Fills a contest; where a group of it competes with others for a seat that equal remainders leave to the council, the rows
 * that would gain by that seat await the council.
 */
export function fillPending(
  contest: SeatContest,
  layout: SeatLayout,
  rules: Omit<FillRules, 'seatsOf'>,
): FilledContest {
  const counted = (group: number) => layout.groups[group]!.counted;
  const certain = fillContest(contest, layout, { ...rules, seatsOf: (group) => counted(group).seats });
  if (contest.groups.every((group) => counted(group).ifChosen === undefined)) return certain;

  const seatsOf = (group: number): number => Math.max(counted(group).seats, counted(group).ifChosen ?? 0);
  const chosen = fillContest(contest, layout, { ...rules, seatsOf });
  const away = new Set(certain.over.rows);
  const gains = new Set([...chosen.seated, ...chosen.council].filter((row) => away.has(row)));
  const cuts = [...chosen.cuts].filter(([, { rows }]) => rows.every((row) => gains.has(row)));
  return {
    ...certain,
    over: certain.over.without(gains),
    council: [...certain.council, ...gains],
    cuts: new Map([...cuts, ...certain.cuts]),
  };
}
