import type { Language } from '../../locale/language';
import type { Grid } from '../../sheets/grid';
import { WorkbookError, type Workbook, type WritePlan, type WriteReport } from '../../workbook/port';
import { RECORD_SHEET, recordedSheets, recordLines } from '../run-record';
import { collectedDocuments, type CollectedDocuments, type ToWrite } from './collected-documents';
import { collectedNames, collectedRecord, type CollectedNames } from './collected-record';
import type { SourceFile } from './collect-case';

/** What was collected into an open workbook before: its sheets, as they stood when they were read. */
export interface Standing {
  readonly sheets: readonly string[];
  readonly content: string;
}

/** The workbook as the one that was collected before; undefined where nothing was collected into it. */
export async function formerIn(workbook: Workbook): Promise<SourceFile | undefined> {
  const names = collectedNames((await recordedSheets(workbook))?.collected);
  return names && { name: '', open: () => Promise.resolve({ workbook, files: [] }) };
}

/** What the collected sheets of a workbook hold now. */
export async function standingOf(workbook: Workbook): Promise<Standing> {
  const names = collectedNames((await recordedSheets(workbook))?.collected);
  const there = new Set((await workbook.sheets()).map(({ name }) => name));
  const all = names ? [...names.data.values(), names.log, ...names.sources.values()] : [];
  const sheets = all.filter((name) => there.has(name));
  const grids = sheets.length === 0 ? [] : await workbook.read({ sheets, formulas: true });
  return { sheets, content: JSON.stringify(grids.map(contentOf)) };
}

function contentOf({ sheet, rows }: Grid): unknown {
  return [sheet, rows.map((cells) => cells.map((cell) => cell?.formula ?? cell?.value ?? null))];
}

export interface CollectIntoOptions {
  readonly language: Language;
  /** The collected sheets as they were when what they hold was carried over. */
  readonly standing: Standing;
  /** As in WritePlan: what happens to sheets that somebody changed beside the values that were carried over. */
  readonly edited?: WritePlan['edited'];
  /** Collected sheets that are left as they are; what was gathered gets sheets of its own. */
  readonly beside?: readonly string[];
}

export interface CollectedInto extends WriteReport {
  readonly which: CollectedNames;
  readonly views: CollectedDocuments['views'];
}

/**
 * Writes what was gathered into an open workbook, in place of what was collected into it before. What an earlier run wrote
 * stays, and stays known.
 *
 * @throws WorkbookError `workbook.changed-meanwhile` where somebody has typed into the collected sheets since they were read
 */
export async function collectInto(
  workbook: Workbook,
  gathered: ToWrite,
  { language, standing, edited, beside = [] }: CollectIntoOptions,
): Promise<CollectedInto> {
  const now = await standingOf(workbook);
  if (now.content !== standing.content) {
    throw new WorkbookError('workbook.changed-meanwhile', {
      sheet: now.sheets[0] ?? standing.sheets[0] ?? '',
    });
  }
  const before = await recordLines(workbook);
  const { documents, namesOf, views } = collectedDocuments(gathered, language);
  const report = await workbook.write({
    documents,
    ours: now.sheets.filter((name) => !beside.includes(name)),
    ...(edited && { edited }),
  });
  const which = namesOf(report.names);
  const record = collectedRecord(gathered.rules, which, before, [...(report.copies ?? []), ...beside]);
  await workbook.write({ documents: [record], ours: [RECORD_SHEET], continues: true });
  return { ...report, which, views };
}
