import type { Language } from '../../../locale/language';
import { checkDocument } from '../../file/write/check-document';
import { WorkbookError, type WritePlan, type WriteReport } from '../../port';
import { deleteSheets } from '../delete-sheets';
import { listSheets } from '../list-sheets';
import { readContents } from '../read/read-contents';
import type { Requests } from '../requests';
import { runId } from '../run-id';
import { carryOutParts } from '../parts';
import { assignDocuments, type Assignment } from './assign-documents';
import { checkTargets } from './check-targets';
import { commit } from './commit';
import { contentParts } from './content-parts';
import type { Journal, KnownContent } from './journal';
import { queueJournal } from './keep-journal';
import { keepCopies } from './keep-copies';
import { findLeftovers } from './leftovers';
import { makeDrafts } from './make-drafts';
import { mergeSteps } from './merge-steps';
import { showAllRows } from './show-all-rows';
import { surveyWorkbook, type WorkbookSurvey } from './survey-workbook';
import { takeBack } from './take-back';
import { isEdited, readTargets, type TargetState } from './target-state';
import { tidyWorkbook } from './tidy-workbook';
import { journalAfter, recordOf } from './write-record';

export interface WriteOptions {
  readonly language: Language;
  /** Throws where what the documents were made from has changed. */
  readonly checkSources: (requests: Requests) => Promise<void>;
  /** The write of this pane that one which continues belongs to; absent: the last in the workbook, whoever made it. */
  readonly belongsTo?: string | undefined;
}

export interface Written {
  readonly report: WriteReport;
  /** The name of the write, as the journal has it. */
  readonly run: string;
}

/**
 * Writes all documents of a plan or none. What people see is touched only when everything stands on hidden drafts.
 * @throws WorkbookError
 */
export async function writeDocuments(
  requests: Requests,
  plan: WritePlan,
  options: WriteOptions,
): Promise<Written> {
  for (const document of plan.documents) checkDocument(document);
  const {
    survey,
    copies,
    incomplete: before,
  } = await tidyWorkbook(requests.uncancelled.part(0, 0), options.language);
  const assignments = assignDocuments(plan, survey);
  let targets = await readTargets(requests.part(0, 0.1), assignments, survey);
  const edited = [...targets.values()].filter((target) => isEdited(target, survey));
  if (edited.length > 0 && plan.edited === undefined) {
    const sheets = edited.map(({ sheet }) => sheet.name).join(', ');
    throw new WorkbookError('workbook.edited-since', { sheets });
  }
  if (await showAllRows(requests, replacedIds(assignments))) {
    // What a filter has hidden is not hidden by anybody: an undo must not hide it.
    targets = await readTargets(requests.part(0.1, 0.1), assignments, survey);
  }
  const names = assignments.map(({ name }) => name);
  const state = { plan, survey, assignments, targets };
  const write: Write = { ...state, run: runId(), names, copies: [], incomplete: [], hasBegun: false };
  const kept = plan.edited === 'copy' ? edited : [];
  try {
    await replaceAll(requests, write, kept, options);
  } catch (error) {
    const ids = write.copies.map(({ id }) => id);
    await takeBack(requests.uncancelled.part(1, 1), { ...write, copies: ids, error }, options.language);
  }
  await cleanUp(requests.uncancelled.part(1, 1));
  requests.told(1);
  const made = [...copies, ...write.copies.map(({ name }) => name)];
  const { stray } = survey.journal;
  const incomplete = [...before, ...write.incomplete];
  const report = {
    names: write.names,
    ...(made.length > 0 ? { copies: made } : {}),
    ...(stray.length > 0 ? { stray } : {}),
    ...(incomplete.length > 0 ? { incomplete } : {}),
  };
  return { report, run: write.run };
}

function replacedIds(assignments: readonly Assignment[]): string[] {
  return assignments.flatMap(({ replaces }) => replaces?.id ?? []);
}

/** One write on its way. */
interface Write {
  readonly run: string;
  readonly plan: WritePlan;
  readonly survey: WorkbookSurvey;
  readonly assignments: readonly Assignment[];
  readonly targets: ReadonlyMap<string, TargetState>;
  /** What the sheets of its documents are called. */
  names: readonly string[];
  /** Sheets it has made of what somebody had changed. */
  copies: readonly KnownContent[];
  /** Sheets that look less well than they should. */
  incomplete: readonly string[];
  /** Whether it may have touched what people see. */
  hasBegun: boolean;
}

async function replaceAll(
  requests: Requests,
  write: Write,
  edited: readonly TargetState[],
  { language, checkSources, belongsTo = write.survey.journal.last?.run }: WriteOptions,
): Promise<void> {
  const { plan, survey } = write;
  const placed = await makeDrafts(requests, write.assignments, write.targets);
  const unfinished = await carryOutParts(requests.part(0.1, 0.55), await contentParts(placed, plan, survey));
  const merges = placed.map(({ draft, name, document }) => ({
    sheet: name,
    steps: mergeSteps(draft, document),
  }));
  const unmerged = await carryOutParts(requests.part(0.55, 0.6), merges);
  const drafts = placed.map(({ draftId, name }) => ({ id: draftId, name }));
  const contents = await readContents(requests.part(0.6, 0.75), drafts);
  await checkSources(requests.part(0.75, 0.9));
  await checkTargets(requests.part(0.9, 0.9), write.assignments);
  await showAllRows(requests, replacedIds(write.assignments));
  const kept = await copiesOf(requests, write.assignments, edited, language);
  write.copies = kept.copies;
  const record = recordOf(write.run, placed, contents, write.copies);
  write.hasBegun = true;
  const plain = await commit(requests.part(0.9, 1), placed, { ...survey.journal, now: record });
  const sheets = await requests.uncancelled.repeatable(listSheets);
  write.names = placed.map(({ id, name }) => sheets.find((sheet) => sheet.id === id)?.name ?? name);
  const incomplete = new Set([...unfinished, ...unmerged, ...plain]);
  write.incomplete = [
    ...placed.flatMap(({ name }, at) => (incomplete.has(name) ? [write.names[at] ?? name] : [])),
    ...kept.incomplete,
  ];
  const continued = plan.continues === true && survey.journal.last?.run === belongsTo;
  await settle(requests.uncancelled, journalAfter(survey.journal, record, sheets, continued));
}

async function copiesOf(
  requests: Requests,
  assignments: readonly Assignment[],
  edited: readonly TargetState[],
  language: Language,
): Promise<{ copies: KnownContent[]; incomplete: readonly string[] }> {
  const keys = edited.map(({ sheet }) => sheet);
  const reserved = assignments.map(({ name }) => name);
  const { copies, incomplete } = await keepCopies(requests.part(0.9, 0.9), keys, reserved, language);
  return { copies: copies.map((copy, at) => ({ ...copy, content: edited[at]?.content ?? '' })), incomplete };
}

/** From here on the write is whole: the journal leads back to before it. */
async function settle(requests: Requests, journal: Journal): Promise<void> {
  await requests.repeatable((context) => {
    queueJournal(context, journal);
    return () => undefined;
  });
}

/** Takes away the drafts and what the write before could be taken back to. */
async function cleanUp(requests: Requests): Promise<void> {
  try {
    const { unneeded } = await findLeftovers(requests, await requests.repeatable(surveyWorkbook));
    await deleteSheets(requests, unneeded);
  } catch (error) {
    // The write is whole; hidden sheets that are left go with the next one.
    if (!(error instanceof WorkbookError)) throw error;
  }
}
