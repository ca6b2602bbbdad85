import type { Evaluation } from '../../engine/graph/node';
import type { ReportContext, Row } from '../facts/context';
import type { CellStyle, DocumentCell, SheetDocument } from '../sheet-document';
import type { Sources } from './sources';
import { alarmFormula, changedColumn, type Listed } from './as-written';
import { LiveBook, type Untranslated } from './live-book';
import type { LiveColumn, LiveContent } from './live-column';
import { LiveTable } from './live-table';
import { liveWords } from './live-words';
import { place } from './place';
import { sheetMark } from './sheet-mark';
import type { TaggedCell } from './shown';

/** Sheets whose cells are to follow what they were made from. */
export interface LiveSheets {
  readonly sheets: readonly SheetDocument[];
  /** Those of them that begin with what was read: one for each population. */
  readonly tables: readonly SheetDocument[];
  readonly run: Evaluation;
  readonly sources: Sources;
}

export interface MadeLive {
  readonly documents: SheetDocument[];
  readonly untranslated: readonly Untranslated[];
  /** Where the formulas stand. */
  readonly tables: readonly LiveTable[];
}

/** The documents with formulas in the cells that show columns of the run, and with helper columns beside their tables. */
export function makeLive(context: ReportContext, { sheets, tables, run, sources }: LiveSheets): MadeLive {
  const found = tables.map((document) => tableOf(context, document)).filter((table) => table !== undefined);
  const book = new LiveBook(
    context,
    run,
    liveWords(context),
    new Map(found.map((table) => [table.population, table])),
    sources,
  );
  for (const table of found) {
    for (const column of table.all()) book.fill(table, column);
    for (const [name, facet] of furtherColumns(context, table.population)) book.want(table, name, facet);
  }
  for (const table of found) {
    const listed = [...bandOf(context, table.population), ...furtherColumns(context, table.population)];
    table.changed = changedColumn(table, listed, context.say('reports.live.changed'));
  }
  const alarm = alarmFormula(found, context.say('reports.live.alarm'));
  const byDocument = new Map(found.map((table) => [table.document, table]));
  const rows = rowsOf(context);
  return {
    documents: sheets.map((document) => {
      const table = byDocument.get(document.name);
      return table ? withTable(context, document, table) : withReferences(document, book.tables, rows, alarm);
    }),
    untranslated: book.untranslated,
    tables: found,
  };
}

/** Places and decisions, which *Bảng điểm* itself does not show. */
function furtherColumns({ run }: ReportContext, population: string): Listed[] {
  const { columns, rows } = run.populations[population]!;
  const rankings = columns.filter(({ kind }) => kind === 'ranking').map(({ id }) => [id, 'value'] as const);
  return [...rankings, ...Object.keys(rows[0]?.titles ?? {}).map((id) => [id, 'decision'] as const)];
}

function bandOf({ run }: ReportContext, population: string): Listed[] {
  const { columns } = run.populations[population]!;
  return columns.filter(({ kind }) => kind === 'band').map(({ id }) => [id, 'value'] as const);
}

/** Where the table of a document stands; undefined where it has no rows. */
function tableOf({ run }: ReportContext, document: SheetDocument): LiveTable | undefined {
  const tagged = document.cells.filter((cell: TaggedCell) => cell.shows !== undefined) as TaggedCell[];
  const [first] = tagged;
  if (!first?.shows) return undefined;
  const { population } = first.shows;
  const top = tagged.reduce((least, { row }) => Math.min(least, row), first.row);
  const shown = new Map(
    tagged.flatMap(({ row, column, shows }) =>
      row === top && shows ? [[shows.column, column] as const] : [],
    ),
  );
  const { rows } = run.populations[population]!;
  return new LiveTable(population, document.name, top, rows.length, shown, document.widths.length);
}

type RowIndex = ReadonlyMap<Row, number>;

function rowsOf({ run }: ReportContext): RowIndex {
  return new Map(
    Object.values(run.populations).flatMap(({ rows }) => rows.map((row, index) => [row, index])),
  );
}

/** The document of a table with its formulas, and its helpers behind all other columns. */
function withTable({ say }: ReportContext, document: SheetDocument, table: LiveTable): SheetDocument {
  const columns = table.all();
  const shown = new Map(columns.filter(({ isShown }) => isShown).map((each) => [each.column, each]));
  const cells = document.cells.map((cell) => {
    const content = shown.get(cell.column)?.cells[cell.row - table.firstRow];
    return content && isTagged(cell) ? merged(plain(cell), content) : plain(cell);
  });
  const helpers = [...columns.filter(({ isShown }) => !isShown), ...(table.changed ? [table.changed] : [])];
  if (helpers.length === 0) return { ...document, cells };
  const [first] = helpers;
  const heading: DocumentCell = {
    row: Math.max(0, table.firstRow - 2),
    column: first!.column,
    value: say('reports.live.helpers'),
    style: 'heading',
  };
  const added = [heading, ...helpers.flatMap((helper) => helperCells(helper, table))];
  return {
    ...document,
    cells: [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column),
    widths: [...document.widths, GAP, ...helpers.map(() => HELPER_WIDTH)],
  };
}

/** A cell of the report with its formula; the mark of what does not follow its cells is for figures. */
function merged(cell: DocumentCell, { value = cell.value, formula, style }: LiveContent): DocumentCell {
  const marked = style !== undefined && typeof value !== 'string' ? { style } : {};
  return { ...cell, value, ...(formula !== undefined && { formula }), ...marked };
}

const GAP = 3;
const HELPER_WIDTH = 14;

function helperCells({ column, title, cells }: LiveColumn, { firstRow }: LiveTable): DocumentCell[] {
  const header: DocumentCell = { row: firstRow - 1, column, value: title, style: 'header' };
  return [
    header,
    ...cells.map(({ value = null, formula, style }, row): DocumentCell => {
      const at = { row: firstRow + row, column, value, style: style ?? styleOf(value) };
      return formula === undefined ? at : { ...at, formula };
    }),
  ];
}

function styleOf(value: DocumentCell['value']): CellStyle {
  return typeof value === 'number' ? 'number' : 'centre';
}

function isTagged(cell: TaggedCell): boolean {
  return cell.shows !== undefined;
}

function plain(cell: TaggedCell): DocumentCell {
  const { shows: _shows, isAlarm: _isAlarm, ...rest } = cell;
  return rest;
}

/** The cells of another sheet that show what a table has follow that table. */
function withReferences(
  document: SheetDocument,
  tables: ReadonlyMap<string, LiveTable>,
  rows: RowIndex,
  alarm: string | undefined,
): SheetDocument {
  const cells = document.cells.map((cell): DocumentCell => {
    const { shows, isAlarm }: TaggedCell = cell;
    if (isAlarm) return { ...plain(cell), value: '', ...(alarm !== undefined && { formula: alarm }) };
    const table = shows && tables.get(shows.population);
    const row = shows && rows.get(shows.row);
    const column = table?.columnNamed(shows?.column ?? '');
    if (!table || !column || row === undefined || !isFollowed(column, row, cell)) return plain(cell);
    return {
      ...plain(cell),
      formula: sheetMark(table.document) + place(column.column, table.firstRow + row),
    };
  });
  return { ...document, cells };
}

/** Whether a cell of a list says the same as the table, so that it may follow it. */
function isFollowed({ cells }: LiveColumn, row: number, { value }: DocumentCell): boolean {
  const content: LiveContent | undefined = cells[row];
  if (content?.formula === undefined) return false;
  // what was read stands in the table as the report has it
  if (content.value === undefined)
    return typeof value === 'number' || (typeof value === 'object' && value !== null);
  return content.value === value;
}
