import type { Params, Problem } from '../engine/problem';
import type { FieldToRead } from '../rules/fields';
import type { Id, Population } from '../rules/rule-set';
import { columnLetters } from './grid';
import { isNeeded, missingFields, titleOf } from './missing-fields';
import { placeText, problemPlace, rowSpans, spans } from './place';
import type { RowsPart } from './rows-part';

export interface PartProblems {
  readonly problems: readonly Problem[];
  /** Key or required fields that have no place on the sheet. */
  readonly missing: ReadonlySet<Id>;
}

/** What is wrong with, or to be said about, the table found on one sheet, apart from its values. */
export function partProblems(
  part: RowsPart,
  population: Population,
  fields: readonly FieldToRead[],
): PartProblems {
  const missing = missingFields(part, fields);
  const { given, matches } = part.header;
  const disputed = new Set(matches.twice.map(({ field }) => field));
  // of a field that several columns name that is asked; of one that stands nowhere somebody has said so
  const unheard = missing.filter(
    (field) => !disputed.has(field.id) && (!given.has(field.id) || isNeeded(field, population)),
  );
  const problems = [
    ...unheard.map((field) => columnNotFound(part, population, field)),
    ...columnsTwice(part, population),
    ...wideHeaders(part, population),
    ...rowRemarks(part, population),
    ...hidden(part, population),
  ];
  const needed = missing.filter((field) => isNeeded(field, population));
  return { problems, missing: new Set(needed.map(({ id }) => id)) };
}

function columnNotFound(
  { header, view, start }: RowsPart,
  population: Population,
  field: FieldToRead,
): Problem {
  const needed = isNeeded(field, population);
  const row = header.bottom + 1;
  const kind = field.from === 'section' ? 'section' : 'column';
  return {
    severity: needed ? 'error' : 'question',
    code: `sheets.${kind}-not-found${needed ? '' : '-optional'}`,
    params: { column: field.title, looked: [field.title, ...(field.aliases ?? [])], row },
    population: population.id,
    column: field.id,
    ...problemPlace(view.grid, start.row, start.column),
  };
}

/** Columns that name one field: nobody may choose but the secretary, so none is read. Told at the last of them. */
function columnsTwice({ header, view }: RowsPart, population: Population): Problem[] {
  const fields = new Set(header.matches.twice.map(({ field }) => field));
  return [...fields].map((id): Problem => {
    const pairs = header.matches.twice.filter(({ field }) => field === id);
    const columns = [pairs[0]!.first, ...pairs.map(({ second }) => second)];
    const last = columns.at(-1)!;
    const places = columns.slice(0, -1).map(({ row, column }) => placeText(view.grid, row, column));
    const field = population.fields.find((one) => one.id === id);
    return {
      severity: field !== undefined && isNeeded(field, population) ? 'error' : 'question',
      code: 'sheets.which-column',
      params: { column: titleOf(population, id), first: places.join(', ') },
      population: population.id,
      column: id,
      ...problemPlace(view.grid, last.row, last.column),
    };
  });
}

/** A heading merged over several columns of which more than one holds data: only the first would be read. */
function wideHeaders({ header, view, rows }: RowsPart, population: Population): Problem[] {
  return [...header.matches.fields].flatMap(([field, match]): Problem[] => {
    const { column, right, row } = match.header;
    if (right === column) return [];
    const headed = new Set(header.all.map((other) => other.column));
    const isLost = (own: number): boolean => own > column && own <= right && !headed.has(own);
    const filled = rows.data.find((data) => view.ownColumns(data).some(isLost));
    if (filled === undefined) return [];
    const columns = `${columnLetters(column)}–${columnLetters(right)}`;
    return [
      {
        severity: 'error',
        code: 'sheets.header-too-wide',
        params: { column: titleOf(population, field), columns, row: filled + 1 },
        population: population.id,
        column: field,
        ...problemPlace(view.grid, row, column),
      },
    ];
  });
}

function rowRemarks({ view, rows, header }: RowsPart, population: Population): Problem[] {
  const keyTitles = population.key.map((id) => titleOf(population, id));
  const keyColumn =
    population.key.map((id) => header.columns.get(id)).find((column) => column !== undefined) ?? 0;
  const at = (row: number): { population: string; sheet: string; cell: string } => ({
    population: population.id,
    ...problemPlace(view.grid, row, keyColumn),
  });
  const problems: Problem[] = rows.keyless.map((row) => ({
    severity: 'error',
    code: 'sheets.row-without-key',
    params: { keys: keyTitles },
    ...at(row),
  }));
  const sectionNames = new Map(rows.sections.map((section) => [section.row, String(section.name.value)]));
  for (const row of rows.sectionsWithValues) {
    const params: Params = { section: sectionNames.get(row) ?? null };
    problems.push({ severity: 'question', code: 'sheets.section-with-values', params, ...at(row) });
  }
  if (rows.afterEnd.length > 0) {
    const params = { rows: rowSpans(rows.afterEnd) };
    problems.push({ severity: 'error', code: 'sheets.rows-after-end', params, ...at(rows.afterEnd[0]!) });
  }
  if (rows.data.length === 0 && header.columns.size > 0) {
    const params = { population: population.title };
    problems.push({ severity: 'warning', code: 'sheets.no-rows', params, ...at(header.bottom) });
  }
  return problems;
}

function hidden({ view, rows, header }: RowsPart, population: Population): Problem[] {
  const { sheet, hiddenRows, hiddenColumns } = view.grid;
  const hiddenData = rows.data.filter((row) => hiddenRows.has(row));
  const columns = [...header.columns.values()]
    .filter((column) => hiddenColumns.has(column))
    .sort((a, b) => a - b);
  const problems: Problem[] = [];
  const add = (code: string, params: Params): number =>
    problems.push({
      severity: 'warning',
      code,
      params: { ...params, sheet },
      population: population.id,
      sheet,
    });
  if (hiddenData.length > 0) add('sheets.hidden-rows', { rows: rowSpans(hiddenData) });
  if (columns.length > 0) add('sheets.hidden-columns', { columns: spans(columns, columnLetters) });
  return problems;
}
