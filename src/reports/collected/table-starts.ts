import type { CollectedView } from './collected-view';

/** Where the tables of the collected sheets begin: rows from 0, for links from one to the other. */

/** Title, remark and the blank line above a header. */
const ABOVE = 3;

/** The first row of data. */
export function dataStart(view: CollectedView): number {
  const legend = view.limit === undefined ? 0 : 1;
  return ABOVE + legend + headerRows(view);
}

/** The first row of sources, below the line of ids. */
export function sourcesStart(view: CollectedView): number {
  return ABOVE + headerRows(view) + 1;
}

/** The first line of changes, and the column for its reason. */
export const LOG_START = ABOVE + 2;
export const LOG_REASON = 'J';

function headerRows({ columns }: CollectedView): number {
  return columns.reduce((most, { path }) => Math.max(most, path.length), 1);
}
