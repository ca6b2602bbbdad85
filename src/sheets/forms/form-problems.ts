import type { Params, Problem } from '../../engine/problem';
import type { FieldToRead } from '../../rules/fields';
import type { Id, Population } from '../../rules/rule-set';
import { columnLetters } from '../grid';
import { isNeeded, missingFields } from '../missing-fields';
import { problemPlace, rowSpans, spans } from '../place';
import { givenCriteria } from '../recognise/criterion-words';
import type { FormPart } from './form-part';

export interface FormProblems {
  readonly problems: readonly Problem[];
  /** Key or required fields without a place. */
  readonly missing: ReadonlySet<Id>;
}

/** What is wrong with, or to be said about, a form, apart from its values. */
export function formProblems(
  part: FormPart,
  population: Population,
  fields: readonly FieldToRead[],
): FormProblems {
  const { form, view } = part;
  // without its key a form is not read, which says all
  const isKey = ({ id }: FieldToRead): boolean => form.rows.length === 0 && population.key.includes(id);
  const missing = missingFields(part, fields).filter((field) => !isKey(field));
  const at = (row: number, column: number): { population: string; sheet: string; cell: string } => ({
    population: population.id,
    ...problemPlace(view.grid, row, column),
  });
  const { row, column } = form.start;
  const problems = [
    ...missing
      .filter(({ stageOf }) => stageOf === undefined || form.criteria.has(stageOf.criterion))
      .map((field) => lineNotFound(field, population)),
    ...criteriaNotFound(part, missing, population),
  ].map((problem) => ({ ...problem, ...at(row, column) }));
  const remarks = form.remarks.map(({ severity, code, params, field, ...place }) => ({
    severity,
    code,
    params,
    ...at(place.row, place.column),
    ...(field !== undefined && { column: field }),
  }));
  return {
    problems: [...problems, ...remarks, ...hidden(part, population)],
    missing: new Set(missing.filter((field) => isNeeded(field, population)).map(({ id }) => id)),
  };
}

function lineNotFound(field: FieldToRead, population: Population): Problem {
  const needed = isNeeded(field, population);
  return {
    severity: needed ? 'error' : 'question',
    code: needed ? 'sheets.line-not-found' : 'sheets.line-not-found-optional',
    params: { column: field.title, looked: [field.title, ...(field.aliases ?? [])] },
    column: field.id,
  };
}

/** One question for each criterion without a line, whatever stages were held. */
function criteriaNotFound(
  { form }: FormPart,
  missing: readonly FieldToRead[],
  population: Population,
): Problem[] {
  const lacking = new Set(
    missing.flatMap(({ stageOf }) => (stageOf === undefined ? [] : [stageOf.criterion])),
  );
  return givenCriteria(population)
    .filter(({ id }) => lacking.has(id) && !form.criteria.has(id))
    .map(({ title, code, id }) => ({
      severity: 'question',
      code: 'sheets.line-not-found-optional',
      params: { column: title, looked: code === undefined ? [title] : [title, code] },
      column: id,
    }));
}

function hidden({ form, view }: FormPart, population: Population): Problem[] {
  const { sheet, hiddenRows, hiddenColumns } = view.grid;
  const cells = form.rows.flatMap((row) => [...row.cells.values()]);
  const within = (places: Iterable<number>, set: ReadonlySet<number>): number[] =>
    [...new Set(places)].filter((place) => set.has(place)).sort((a, b) => a - b);
  const rows = within(
    cells.map(({ row }) => row),
    hiddenRows,
  );
  const columns = within(
    cells.map(({ column }) => column),
    hiddenColumns,
  );
  const remark = (code: string, params: Params): Problem => ({
    severity: 'warning',
    code,
    params: { ...params, sheet },
    population: population.id,
    sheet,
  });
  return [
    ...(rows.length > 0 ? [remark('sheets.hidden-rows', { rows: rowSpans(rows) })] : []),
    ...(columns.length > 0
      ? [remark('sheets.hidden-columns', { columns: spans(columns, columnLetters) })]
      : []),
  ];
}
