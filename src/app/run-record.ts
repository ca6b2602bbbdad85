import type { Run } from '../rules/run-result';
import type { AppliedChange } from '../rules/settings/with-settings';
import type { SheetDocument } from '../reports/sheet-document';
import type { ReadPlan, Workbook } from '../workbook/port';

/** The sheet that keeps what a result was made from, so that it can be made again, and which sheets are ours. */
export const RECORD_SHEET = '_binhxet';

/** Sheets that came from us, and are never read as data. */
export interface OurSheets {
  /** Result sheets, which the next run may give new content. */
  readonly replaceable: readonly string[];
  /** Former results and copies that are left as they are. */
  readonly kept: readonly string[];
  /** Lines of a workbook that was collected from the files of many units (`collect/collected-record`). */
  readonly collected?: readonly RecordLine[];
}

export type RecordLine = readonly [name: string, value: string];

/** The record of a run as a very hidden sheet: a name and a value per line. */
export function recordSheet(
  run: Run,
  { replaceable, kept, collected = [] }: OurSheets,
  changed: readonly AppliedChange[] = [],
): SheetDocument {
  const lines: RecordLine[] = [
    ['engine', run.engine],
    ['rules', run.rules.id],
    ['rules.version', run.rules.version ?? ''],
    ['rules.fingerprint', run.rules.fingerprint],
    ...changed.map(({ path, from, to }): [string, string] => [
      'rules.change',
      JSON.stringify({ path, from, to }),
    ]),
    ['period', run.period ?? ''],
    ['input.fingerprint', run.input.fingerprint],
    ['choices.fingerprint', run.choices?.fingerprint ?? ''],
    ['state', run.state],
    ...replaceable.map((name): [string, string] => [SHEET_LINE, name]),
    ...kept.map((name): [string, string] => [KEPT_LINE, name]),
    ...collected,
  ];
  return recordDocument(lines);
}

/** The lines of a record as a very hidden sheet. */
export function recordDocument(lines: readonly RecordLine[]): SheetDocument {
  return {
    name: RECORD_SHEET,
    visibility: 'veryHidden',
    cells: lines.flatMap(([name, value], row) => [
      { row, column: 0, value: name, style: 'plain' as const },
      { row, column: 1, value, style: 'plain' as const },
    ]),
    merges: [],
    widths: [20, 70],
    print: { orientation: 'portrait', area: { bottom: lines.length - 1, right: 1 } },
  };
}

const SHEET_LINE = 'sheet';
/** A sheet of ours that is left as it is. */
export const KEPT_LINE = 'sheet.kept';
/** What the lines of a collected workbook begin with. */
export const COLLECTED_LINE = 'collected.';

/** The sheets that earlier runs made in this workbook and that are still there; undefined when there is no record. */
export async function recordedSheets(
  workbook: Workbook,
  how: Pick<ReadPlan, 'look'> = {},
): Promise<OurSheets | undefined> {
  const known = (await workbook.sheets()).map(({ name }) => name);
  if (!known.includes(RECORD_SHEET)) return undefined;
  const [grid] = await workbook.read({ sheets: [RECORD_SHEET], ...how });
  const named = (line: string): string[] =>
    grid!.rows
      .filter(([name]) => name?.value === line)
      .map(([, value]) => String(value?.value ?? ''))
      .filter((name) => known.includes(name));
  const collected = grid!.rows
    .map(([name, value]): RecordLine => [String(name?.value ?? ''), String(value?.value ?? '')])
    .filter(([name]) => name.startsWith(COLLECTED_LINE));
  return {
    replaceable: named(SHEET_LINE),
    kept: named(KEPT_LINE),
    ...(collected.length > 0 && { collected }),
  };
}

/** The record of a workbook as it stands, line by line; none where there is no record. */
export async function recordLines(workbook: Workbook): Promise<RecordLine[]> {
  const known = (await workbook.sheets()).map(({ name }) => name);
  if (!known.includes(RECORD_SHEET)) return [];
  const [grid] = await workbook.read({ sheets: [RECORD_SHEET] });
  return grid!.rows.map(([name, value]): RecordLine => [
    String(name?.value ?? ''),
    String(value?.value ?? ''),
  ]);
}

/** All of them with the record itself; none when there is no record. */
export function sheetsOnRecord(sheets: OurSheets | undefined): string[] {
  return sheets ? [RECORD_SHEET, ...sheets.replaceable, ...sheets.kept] : [];
}

/** All sheets of ours in a workbook, with the record itself. */
export async function ourSheets(workbook: Workbook): Promise<string[]> {
  return sheetsOnRecord(await recordedSheets(workbook));
}
