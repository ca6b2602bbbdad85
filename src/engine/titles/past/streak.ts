import type { PastAward } from '../recorded/history';
import type { Awards } from './past-title';

/** A chain of periods with a title, from this run's period backwards. */
export interface Streak {
  readonly length: number;
  /** The recorded awards of the chain, latest first. */
  readonly links: readonly PastAward[];
  /** The year in which the chain breaks off; undefined where it reaches back to the year after which is counted. */
  readonly gap: number | undefined;
  /** Earlier awards, which count no more, latest first. */
  readonly earlier: readonly PastAward[];
}

/**
 * @param awards of the title, by year, up to this one
 * @param holdsNow whether the title is held in the year `now`
 * @param after years up to this one do not count
 */
export function streakOf(awards: Awards, holdsNow: boolean, now: number, after: number): Streak {
  let year = now;
  while (year > after && (year === now ? holdsNow : awards.has(year))) year--;
  const latestFirst = [...awards.values()].sort((a, b) => b.year - a.year);
  return {
    length: now - year,
    links: latestFirst.filter((award) => award.year > year),
    gap: year > after ? year : undefined,
    earlier: latestFirst.filter((award) => award.year <= year),
  };
}
