import type { Run } from '../rules/run-result';
import type { SheetDocument } from '../reports/sheet-document';
import type { Workbook } from '../workbook/port';

/** The sheet that keeps what a result was made from, so that it can be made again, and which sheets are ours. */
export const RECORD_SHEET = '_binhxet';

/** The record of a run as a very hidden sheet: a name and a value per line. */
export function recordSheet(run: Run, names: readonly string[]): SheetDocument {
  const lines: [string, string][] = [
    ['engine', run.engine],
    ['rules', run.rules.id],
    ['rules.version', run.rules.version ?? ''],
    ['rules.fingerprint', run.rules.fingerprint],
    ['period', run.period ?? ''],
    ['input.fingerprint', run.input.fingerprint],
    ['choices.fingerprint', run.choices?.fingerprint ?? ''],
    ['state', run.state],
    ...names.map((name): [string, string] => [SHEET_LINE, name]),
  ];
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

/** The sheets that an earlier run made in this workbook, with the record itself; none when there is no record. */
export async function ourSheets(workbook: Workbook): Promise<string[]> {
  const known = (await workbook.sheets()).map(({ name }) => name);
  if (!known.includes(RECORD_SHEET)) return [];
  const [grid] = await workbook.read({ sheets: [RECORD_SHEET] });
  const names = grid!.rows
    .filter(([name]) => name?.value === SHEET_LINE)
    .map(([, value]) => String(value?.value ?? ''));
  return [RECORD_SHEET, ...names.filter((name) => known.includes(name))];
}
