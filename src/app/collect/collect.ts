import { reasonsWanted } from './grow-log';
import type { CollectCase, Collected } from './collect-case';
import { gather } from './gather';
import { reportOf } from './report-of';
import { writeCollected } from './write-collected';

/**
 * The units' own files as one workbook that a run reads as data: a row for each unit, every value with its file and cell, the
 * review stages beside each other, and a log of the scores that changed. What cannot be read is named and left out; the
 * others go on. The same files give the same bytes.
 *
 * @throws Cancelled
 */
export async function collect(given: CollectCase): Promise<Collected> {
  const gathering = await gather(given);
  if ('report' in gathering) return { report: gathering.report };
  const { gathered } = gathering;
  const { bytes, sheets, names } = await writeCollected(gathered, given.language);
  const { log } = gathered;
  const problems = [...gathered.problems, ...reasonsWanted(log.lines, names.log)];
  return {
    report: reportOf(given, { ...gathered, changes: log.added }, problems),
    workbook: { bytes, sheets },
  };
}
