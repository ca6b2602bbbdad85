import { checkDocument } from '../../file/write/check-document';
import { WorkbookError, type WritePlan } from '../../port';
import { addOwnSheet, deleteSheet } from '../own-sheets';
import type { Requests } from '../requests';
import { carryOut } from '../steps';
import { assignDocuments, type Assignment } from './assign-documents';
import { commitSteps, type PlacedAssignment } from './commit-steps';
import { contentSteps } from './content-steps';
import { copyContent } from './copy-content';
import { queueJournal, type Journal, type WriteRecord } from './journal';
import { layoutOf } from './layout';
import { tidyWorkbook } from './leftovers';
import { surveyWorkbook } from './survey-workbook';

/**
 * Writes all documents of a plan or none, and gives the names of their sheets. What people see is touched only when
 * everything stands on hidden drafts.
 * @param checkSources throws where what the documents were made from has changed
 * @throws WorkbookError
 */
export async function writeDocuments(
  requests: Requests,
  plan: WritePlan,
  checkSources: () => Promise<void>,
): Promise<string[]> {
  for (const document of plan.documents) checkDocument(document);
  const survey = await tidyWorkbook(requests.uncancelled);
  const assignments = assignDocuments(plan, survey);
  await checkSources();
  const { last } = survey.journal;
  const run = (last?.run ?? 0) + 1;
  try {
    const placed = await makeDrafts(requests, assignments);
    await carryOut(requests, await contentSteps(placed, survey.date1904));
    const now = { run, sheets: placed.map((assignment) => recordOf(assignment, last)) };
    await carryOut(requests, commitSteps(placed, last ? { last, now } : { now }));
    await finish(requests, placed, now, plan.continues === true ? last : undefined, last);
  } catch (error) {
    if (!(await undoHalfDone(requests.uncancelled, run, error))) throw error;
  }
  return assignments.map(({ name }) => name);
}

/** All hidden sheets of a write: a draft for each document, and a copy of each content that will be replaced. */
async function makeDrafts(
  requests: Requests,
  assignments: readonly Assignment[],
): Promise<PlacedAssignment[]> {
  return requests.once((context) => {
    const drafts = assignments.map(({ draft }) => addOwnSheet(context, draft).load('id'));
    for (const { target, former } of assignments) {
      if (!target || former === undefined) continue;
      copyContent(context.workbook.worksheets.getItem(target.id), addOwnSheet(context, former));
    }
    return () =>
      assignments.map((assignment, index) => ({
        ...assignment,
        id: assignment.target?.id ?? drafts[index]?.toJSON().id ?? '',
        layout: layoutOf(assignment.document),
      }));
  });
}

function recordOf(
  { id, name, layout, former }: PlacedAssignment,
  last: WriteRecord | undefined,
): WriteRecord['sheets'][number] {
  if (former === undefined) return { id, name, layout };
  const before = last?.sheets.find((sheet) => sheet.id === id)?.layout;
  return { id, name, layout, former: { sheet: former, ...(before ? { layout: before } : {}) } };
}

/** Deletes the drafts that were copied and the contents that no longer need keeping, and closes the journal. */
async function finish(
  requests: Requests,
  placed: readonly PlacedAssignment[],
  now: WriteRecord,
  continued: WriteRecord | undefined,
  before: WriteRecord | undefined,
): Promise<void> {
  const record = continued ? joinRecords(continued, now) : now;
  const kept = new Set(record.sheets.map(({ former }) => former?.sheet));
  const done = [
    ...placed.flatMap(({ target, draft }) => (target ? [draft] : [])),
    ...[...(before?.sheets ?? []), ...now.sheets].flatMap(({ former }) => former?.sheet ?? []),
  ].filter((name) => !kept.has(name));
  const journal: Journal = { last: record };
  await requests.once((context) => {
    for (const name of new Set(done)) deleteSheet(context.workbook.worksheets.getItem(name));
    queueJournal(context, journal);
    return () => undefined;
  });
}

/** Two writes that are taken back together: a sheet written by both goes back to before the first. */
function joinRecords(first: WriteRecord, second: WriteRecord): WriteRecord {
  const newer = new Map(second.sheets.map((sheet) => [sheet.id, sheet]));
  const older = first.sheets.map((sheet) => ({
    ...sheet,
    layout: newer.get(sheet.id)?.layout ?? sheet.layout,
  }));
  const known = new Set(first.sheets.map(({ id }) => id));
  return { run: second.run, sheets: [...older, ...second.sheets.filter(({ id }) => !known.has(id))] };
}

/**
 * Brings the workbook back to before a write that failed. True where it turns out that the write was whole and only the
 * answer was lost.
 * @throws WorkbookError `workbook.left-unfinished` where that fails too: the next write begins with it
 */
async function undoHalfDone(requests: Requests, run: number, error: unknown): Promise<boolean> {
  try {
    const { journal } = await requests.repeatable(surveyWorkbook);
    if (journal.last?.run === run) return true;
    await tidyWorkbook(requests);
    return false;
  } catch (failure) {
    const code = error instanceof WorkbookError ? (error.params['code'] ?? error.code) : String(error);
    throw Object.assign(new WorkbookError('workbook.left-unfinished', { code }), {
      cause: new AggregateError([error, failure]),
    });
  }
}
