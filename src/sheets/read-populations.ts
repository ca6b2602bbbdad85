import type { Problem } from '../engine/problem';
import { fieldsOf, type FieldToRead } from '../rules/fields';
import type { Id, Population, RuleSet } from '../rules/rule-set';
import { assignSheets, sheetNames } from './assign-sheets';
import type { AssignedSheet } from './assigned-sheet';
import { buildTable, type PartsTable } from './build-table';
import { checkChoices } from './choices/check-choices';
import { fitMapping } from './choices/fit-mapping';
import type { ReadingChoices } from './choices/reading-choices';
import { unreadSheets } from './choices/unread-sheets';
import type { Grid } from './grid';
import { keyProblems } from './keys/key-problems';
import { orphanProblems } from './keys/orphans';
import { convertGrid } from './legacy/convert-grid';
import { isTooLarge, MAX_COLUMNS, MAX_ROWS } from './limits';
import { FormPart } from './forms/form-part';
import { formProblems } from './forms/form-problems';
import type { SheetColumns } from './mapping/column-match';
import { formPlaces } from './mapping/form-places';
import { rowColumns } from './mapping/row-columns';
import { isNeeded, stagesHeld } from './missing-fields';
import type { Part } from './part';
import { partProblems } from './part-problems';
import { problemPlace } from './place';
import type { PopulationTable } from './population-table';
import { populationWords } from './population-words';
import type { FoundTable } from './recognise-table';
import { givenCriteria } from './recognise/criterion-words';
import { RowsPart } from './rows-part';
import { SheetView } from './sheet-view';
import { sideFileOf } from './side-files';

export interface Reading {
  /** One for each population of the rules, in their order. */
  readonly tables: PopulationTable[];
  readonly problems: Problem[];
  /** Every table that was found, with the columns of its fields, how sure they are and why. */
  readonly columns: SheetColumns[];
  /** A population's table or one of its key or required columns was not found: nothing may be written. */
  readonly unreadable: boolean;
}

/**
 * Finds the populations of a rule set on sheets and reads them; all problems come together. Side sheets are left out
 * here; our own result sheets are left out by whoever calls.
 *
 * @param choices what somebody has said about how to read: a chosen sheet that is not there is an error, and its population
 *   is unreadable; whatever else names nothing that is there is an error too; a field that has no place in them is looked for
 */
export function readPopulations(
  grids: readonly Grid[],
  rules: RuleSet,
  choices: ReadingChoices = {},
): Reading {
  const views = grids
    .filter((grid) => sideFileOf(grid) === undefined)
    .map((grid) => new SheetView(convertGrid(grid)));
  const words = rules.populations.map(populationWords);
  const fit = fitMapping(views, words, choices.mapping ?? {});
  const assignment = assignSheets(views, words, choices.sheets, fit.mapping);
  const problems: Problem[] = [
    ...checkChoices(choices, rules, views),
    ...fit.problems,
    ...unreadSheets(choices, rules, assignment.sheets, views),
    ...assignment.problems,
  ];
  const tables: PartsTable[] = [];
  const columns: SheetColumns[] = [];
  const lost = assignment.problems.filter(({ code }) => code === 'sheets.chosen-missing');
  let unreadable = lost.length > 0;
  for (const population of rules.populations) {
    const assigned = assignment.sheets.get(population.id) ?? [];
    const told = assigned.length === 0 && lost.some((problem) => problem.population === population.id);
    const found = told ? NOTHING_FOUND : findParts(population, assigned, grids);
    const { table, problems: ofValues } = buildTable(population, found.parts, {
      parameters: rules.parameters,
      answers: choices.answers,
    });
    tables.push(table);
    columns.push(...found.parts.map((part) => columnsOf(part, population)));
    problems.push(...found.problems, ...ofValues, ...keyProblems(table));
    unreadable ||= found.unreadable;
  }
  problems.push(...orphanProblems(rules, new Map(tables.map((table) => [table.population, table]))));
  return { tables, problems, columns, unreadable };
}

function columnsOf(part: RowsPart | FormPart, population: Population): SheetColumns {
  return part instanceof RowsPart ? rowColumns(part, population) : formPlaces(part, population);
}

interface FoundParts {
  readonly parts: readonly (RowsPart | FormPart)[];
  readonly problems: readonly Problem[];
  readonly unreadable: boolean;
}

/** Where the sheets that were chosen are not there, which has been said. */
const NOTHING_FOUND: FoundParts = { parts: [], problems: [], unreadable: true };

function findParts(
  population: Population,
  assigned: readonly AssignedSheet[],
  grids: readonly Grid[],
): FoundParts {
  if (assigned.length === 0) {
    const params = {
      population: population.title,
      looked: sheetNames(population),
      sheets: grids.map((grid) => grid.sheet),
    };
    const problem: Problem = {
      severity: 'error',
      code: 'sheets.population-not-found',
      params,
      population: population.id,
    };
    return { parts: [], problems: [problem], unreadable: true };
  }
  const problems: Problem[] = [];
  const parts: (RowsPart | FormPart)[] = [];
  const fields = fieldsOf(population);
  const lacking: ReadonlySet<Id>[] = [];
  let unreadable = false;
  for (const { view, table } of assigned) {
    if (isTooLarge(view)) {
      problems.push(tooLarge(view, population));
      unreadable = true;
    } else if (table === undefined) problems.push(tableNotFound(view, population));
    else {
      const { part, problems: about, missing } = readTable(view, table, population, fields);
      parts.push(part);
      problems.push(...about, ...withoutStages(part, population, fields));
      // a sheet that holds one row is no more than that row
      if (part.single) lacking.push(missing);
      else unreadable ||= missing.size > 0;
    }
  }
  const lackedByAll = [...(lacking[0] ?? [])].some((field) => lacking.every((missing) => missing.has(field)));
  const isEmpty = parts.every((part) => part.single && part.length === 0);
  return { parts, problems, unreadable: unreadable || lackedByAll || isEmpty };
}

interface ReadTable {
  readonly part: RowsPart | FormPart;
  readonly problems: readonly Problem[];
  /** Key or required fields without a place. */
  readonly missing: ReadonlySet<Id>;
}

function readTable(
  view: SheetView,
  table: FoundTable,
  population: Population,
  fields: readonly FieldToRead[],
): ReadTable {
  if (table.layout === 'rows') {
    const part = new RowsPart(view, table.header, population);
    return { part, ...partProblems(part, population, fields) };
  }
  const part = new FormPart(table.form);
  return { part, ...formProblems(part, population, fields) };
}

/** A review of which no stage has any place: there are no points at all. */
function withoutStages(part: Part, population: Population, fields: readonly FieldToRead[]): Problem[] {
  const stages = fields.some(({ stageOf }) => stageOf !== undefined);
  if (!stages || stagesHeld(part, fields).size > 0) return [];
  const looked = population.review!.stages.map(({ title }) => title);
  const place = problemPlace(part.view.grid, part.start.row, part.start.column);
  return [
    {
      severity: 'question',
      code: 'sheets.stages-not-found',
      params: { looked },
      population: population.id,
      ...place,
    },
  ];
}

function tooLarge({ grid, height, width }: SheetView, { id, title }: Population): Problem {
  const { sheet } = grid;
  const params = { population: title, sheet, rows: height, columns: width, MAX_ROWS, MAX_COLUMNS };
  return { severity: 'error', code: 'sheets.sheet-too-large', params, population: id, sheet };
}

/** As many names as a sentence bears. */
const NAMED = 8;

function tableNotFound({ grid }: SheetView, population: Population): Problem {
  const isForm = grid.source !== 'csv' && (population.layout ?? 'rows') !== 'rows';
  const needed = population.fields.filter((field) => isForm || isNeeded(field, population));
  const titles = [
    ...needed.map(({ title }) => title),
    ...(isForm ? givenCriteria(population).map(({ title }) => title) : []),
  ];
  const looked = titles.length > NAMED ? [...titles.slice(0, NAMED), '…'] : titles;
  return {
    severity: 'error',
    code: isForm ? 'sheets.form-not-found' : 'sheets.header-not-found',
    params: { population: population.title, sheet: grid.sheet, looked },
    population: population.id,
    sheet: grid.sheet,
    cell: grid.source === 'csv' ? '1' : 'A1',
  };
}
