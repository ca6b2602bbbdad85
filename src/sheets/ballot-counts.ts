import type { BallotRecord } from '../rules/decide/records';
import { BALLOT_COLUMNS, type BallotColumn, type CountColumn } from './ballot-columns';
import type { SideLine } from './side-line';
import { readNumber } from './values/read-number';

export type Counts = Extract<BallotRecord['ballot'], { yes: number }>;

const COUNT_COLUMNS = ['issued', 'returned', 'valid', 'yes', 'no', 'lower'] as const;

/**
 * Before the vote the sheet names who is to be voted on, and perhaps how many ballots were given out. Where the seats
 * have columns of their own the counts are sums, and a sum of 0 says that nobody has voted yet.
 */
export function isCounted(line: SideLine<BallotColumn>, areSums: boolean): boolean {
  return COUNT_COLUMNS.some((column) => {
    const text = line.text(column);
    return column !== 'issued' && text !== '' && !(areSums && Number(text) === 0);
  });
}

/** The counted ballots of a secret vote; what is no whole number from 0 is reported. @returns undefined after a problem */
export function readCounts(line: SideLine<BallotColumn>): Counts | undefined {
  const read = COUNT_COLUMNS.map((column) => [column, readCount(line, column)] as const);
  const counts = Object.fromEntries(read) as Record<CountColumn, number | 'unread' | undefined>;
  if (Object.values(counts).includes('unread')) return undefined;
  if (counts.yes === undefined) return line.fail('yes', 'sheets.ballot-yes-missing', {});
  return counts as Counts;
}

/** @returns undefined for a blank cell, `unread` after a problem was reported */
export function readCount(line: SideLine<BallotColumn>, column: CountColumn): number | 'unread' | undefined {
  const cell = line.cell(column);
  const written = line.text(column);
  if (cell === undefined || written === '') return undefined;
  const field = { id: '', title: '', type: 'number', unit: 'phiếu' } as const;
  const count = readNumber(cell, field, line.view.grid.decimalMark ?? ',', () => undefined);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  const heading = BALLOT_COLUMNS.find(({ id }) => id === column)!.heading;
  line.fail(column, 'sheets.ballot-count', { column: heading, written });
  return 'unread';
}
