import type { Evaluation } from '../engine/graph/node';
import { say } from '../locale/catalogue';
import type { Language } from '../locale/language';
import { buildReports } from '../reports/build-reports';
import type { Recorded } from '../reports/facts/recorded';
import type { SheetDocument } from '../reports/sheet-document';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import { sideFileOf } from '../sheets/side-files';
import type { Workbook, WritePlan } from '../workbook/port';
import { choicesSheet } from './choices-sheet';
import { hasManyRows, liveReports, MOST_LIVE_ROWS } from './live-reports';
import { liveSheets, type LiveSheet } from './self-check';
import { RECORD_SHEET, recordedSheets, recordSheet, type OurSheets } from './run-record';

/** What is written: a run that has rules, and what was recorded for it, for the council's minutes. */
export interface Result {
  readonly run: Run;
  readonly rules: RuleSet;
  readonly recorded?: Recorded | undefined;
  /** The graph that the run was told from: formulas are written of it. */
  readonly evaluation?: Evaluation | undefined;
}

export interface WriteBackOptions {
  readonly language: Language;
  /** As in WritePlan: what happens to result sheets that somebody changed. */
  readonly edited?: WritePlan['edited'];
  /** Result sheets that are left as they are, from now on; their documents get sheets of their own. */
  readonly beside?: readonly string[] | undefined;
  /** The sheets get formulas, so that they follow the cells that were read; absent: values. */
  readonly formulas?: boolean | undefined;
  /** Told when all sheets are described, before the first is written. */
  readonly onDescribed?: () => void;
}

export interface WrittenBack {
  /** The names the sheets were given, without the record. */
  readonly names: readonly string[];
  /** Copies of what somebody had changed. */
  readonly copies: readonly string[];
  /** As in WriteReport: former contents that nothing leads back to. */
  readonly stray?: readonly string[];
  /** Where formulas were asked for: what stands as values all the same, and why, one sentence each. */
  readonly fixed?: readonly string[];
  /** As in WriteReport: sheets that look less well than they should. */
  readonly incomplete?: readonly string[];
  /** Where formulas were asked for: what they must give. */
  readonly live?: readonly LiveSheet[];
}

/**
 * Writes the result sheets and the record of the run into the workbook. Sheets of earlier runs that are left as they
 * are, and copies, stay on record: no later run reads them as data.
 */
export async function writeBack(
  workbook: Workbook,
  result: Result,
  { language, edited, beside = [], formulas, onDescribed }: WriteBackOptions,
): Promise<WrittenBack> {
  const { run, rules, recorded, evaluation } = result;
  const live =
    formulas && evaluation && !hasManyRows(run)
      ? await liveReports(workbook, { ...result, evaluation }, language)
      : undefined;
  const fixed = formulas
    ? (live?.fixed ?? [say(language, 'reports.live.many-rows', { rows: MOST_LIVE_ROWS })])
    : undefined;
  const reports = live?.documents ?? buildReports(run, rules, language, recorded);
  const former = (await recordedSheets(workbook)) ?? { replaceable: [], kept: [] };
  const offered = await offeredChoices(workbook, run, rules, language);
  onDescribed?.();
  const now = leftBeside(former, beside);
  const ours = [RECORD_SHEET, ...now.replaceable];
  const {
    names,
    copies = [],
    stray,
    incomplete,
  } = await workbook.write({
    documents: [...reports, ...offered],
    ours,
    ...(edited && { edited }),
  });
  // a sheet that is filled in belongs to the secretary: it is read on the next run, and never replaced
  const results = names.slice(0, reports.length);
  const record = recordSheet(
    run,
    {
      replaceable: [...results, ...now.replaceable.filter((name) => !results.includes(name))],
      kept: [...now.kept, ...copies],
      ...(now.collected && { collected: now.collected }),
    },
    recorded?.changed,
  );
  await workbook.write({ documents: [record], ours: [RECORD_SHEET], continues: true });
  return {
    names,
    copies,
    ...(fixed && { fixed }),
    ...(live && { live: liveSheets(reports, results) }),
    ...(stray && { stray }),
    ...(incomplete && { incomplete }),
  };
}

function leftBeside(former: OurSheets, beside: readonly string[]): OurSheets {
  const { replaceable, kept } = former;
  return {
    ...former,
    replaceable: replaceable.filter((name) => !beside.includes(name)),
    kept: [...kept, ...replaceable.filter((name) => beside.includes(name))],
  };
}

/** *Quyết định của Hội đồng* for an open run, unless the workbook has such a sheet, or no sheet that could be read again. */
async function offeredChoices(
  workbook: Workbook,
  run: Run,
  rules: RuleSet,
  language: Language,
): Promise<SheetDocument[]> {
  const sheets = await workbook.sheets();
  const has = sheets.some(({ name }) => sideFileOf({ sheet: name, source: 'workbook' }) === 'choices');
  if (run.state !== 'open' || has || sheets.length === 0) return [];
  const sheet = choicesSheet(run, rules, language);
  return sheet ? [sheet] : [];
}
