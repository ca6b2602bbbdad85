import { identityOf } from '../../engine/graph/relation';
import { fieldsOf } from '../../rules/fields';
import type { Id, RuleSet } from '../../rules/rule-set';
import { writtenText } from '../../sheets/cell';
import type { Grid } from '../../sheets/grid';
import { splitKey } from '../../sheets/key-text';
import type { Saved } from '../../workbook/file/parts/core-properties';
import { WorkbookError, type Workbook } from '../../workbook/port';
import { readData } from '../read-data';
import { recordedSheets } from '../run-record';
import { collectedNames } from './collected-record';
import type { SourceFile } from './collect-case';
import type { CollectedRow } from './collected-row';
import { idRow, readLog, type LogLine } from './log-line';
import { rowsOfTable } from './rows-of-table';
import { parseSourceText, type SourceNote } from './source-text';
import { copyOfData } from './copy-of-data';

/** The workbook that was collected before, with what people did in it since. */
export interface Former {
  readonly populations: ReadonlyMap<Id, ReadonlyMap<string, FormerRow>>;
  readonly log: readonly LogLine[];
  readonly saved: Saved;
}

export interface FormerRow {
  /** As the row stands in the workbook now. */
  readonly row: CollectedRow;
  readonly file: string;
  readonly sheet: string;
  /** By the place of the field: where its value had been read, and how it was written there. */
  readonly sources: readonly (SourceNote | undefined)[];
}

/**
 * Reads it. A key that stands there twice is left out: nobody could say which row went on.
 * @throws WorkbookError where the file is no workbook that we collected: it is somebody's, and stays
 */
export async function readFormer(file: SourceFile, rules: RuleSet): Promise<Former> {
  const opened = await file.open();
  const { workbook } = opened;
  const record = workbook && (await recordedSheets(workbook));
  const names = collectedNames(record?.collected);
  if (!workbook || !names) throw new WorkbookError('collect.out-foreign', { file: file.name });
  const { tables } = await readData(opened, rules);
  const populations = new Map<Id, Map<string, FormerRow>>();
  for (const [i, population] of rules.populations.entries()) {
    const fields = fieldsOf(population).map(({ id }) => id);
    const notes = notesOf(await sheetOf(workbook, names.sources.get(population.id)));
    const rows = new Map<string, FormerRow>();
    const twice = new Set<string>();
    for (const row of rowsOfTable(tables[i]!, population, '')) {
      const identity = identityOf(row.key);
      if (rows.has(identity)) twice.add(identity);
      const note = notes.get(identity);
      const sources = fields.map((id) => note?.sources.get(id));
      rows.set(identity, { row, file: note?.file ?? '', sheet: note?.sheet ?? '', sources });
    }
    for (const identity of twice) rows.delete(identity);
    populations.set(population.id, rows);
  }
  const log = await sheetOf(workbook, names.log);
  return { populations, log: log ? readLog(log) : [], saved: copyOfData(opened.saved ?? {}) };
}

async function sheetOf(workbook: Workbook, name: string | undefined): Promise<Grid | undefined> {
  const known = (await workbook.sheets()).find((sheet) => sheet.name === name);
  return known && (await workbook.read({ sheets: [known.name] }))[0];
}

interface Notes {
  readonly file: string;
  readonly sheet: string;
  readonly sources: ReadonlyMap<Id, SourceNote>;
}

/** What the sheet of sources says, by the key of the row. */
function notesOf(grid: Grid | undefined): Map<string, Notes> {
  const notes = new Map<string, Notes>();
  const ids = grid && idRow(grid);
  if (!grid || !ids) return notes;
  for (const cells of grid.rows.slice(ids.row + 1)) {
    const text = (id: string): string => writtenText(cells[ids.columns.get(id) ?? -1]);
    const sources = new Map<Id, SourceNote>();
    for (const id of ids.columns.keys()) {
      const note = id.startsWith(FIELD) ? parseSourceText(text(id)) : undefined;
      if (note) sources.set(id.slice(FIELD.length), note);
    }
    notes.set(identityOf(splitKey(text('key'))), { file: text('file'), sheet: text('sheet'), sources });
  }
  return notes;
}

/** Before the id of a field, which may itself be `key` or `file`. */
export const FIELD = '=';
