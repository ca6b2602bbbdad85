import type { Problem } from '../engine/problem';
import type { Population, RuleSet } from '../rules/rule-set';
import { assignSheets, sheetNames, type AssignedSheet } from './assign-sheets';
import { buildTable } from './build-table';
import type { Grid } from './grid';
import { keyProblems } from './keys/key-problems';
import { isTooLarge, MAX_COLUMNS, MAX_ROWS } from './limits';
import { partOf, type Part } from './part';
import { partProblems } from './part-problems';
import type { PopulationTable } from './population-table';
import { SheetView } from './sheet-view';
import { sideFileOf } from './side-files';

export interface Reading {
  /** One for each population of the rules, in their order. */
  readonly tables: PopulationTable[];
  readonly problems: Problem[];
  /** A population's table or one of its key or required columns was not found: nothing may be written. */
  readonly unreadable: boolean;
}

/**
 * Finds the populations of a rule set on sheets and reads them; all problems come together. Side sheets are left out
 * here; our own result sheets are left out by whoever calls.
 */
export function readPopulations(grids: readonly Grid[], rules: RuleSet): Reading {
  const views = grids.filter((grid) => sideFileOf(grid) === undefined).map((grid) => new SheetView(grid));
  const assignment = assignSheets(views, rules);
  const problems: Problem[] = [...assignment.problems];
  const tables: PopulationTable[] = [];
  let unreadable = false;
  for (const population of rules.populations) {
    const found = findParts(population, assignment.sheets.get(population.id) ?? [], grids);
    const { table, problems: ofValues } = buildTable(population, found.parts);
    tables.push(table);
    problems.push(...found.problems, ...ofValues, ...keyProblems(table));
    unreadable ||= found.unreadable;
  }
  return { tables, problems, unreadable };
}

interface FoundParts {
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
  readonly unreadable: boolean;
}

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
  const parts: Part[] = [];
  let unreadable = false;
  for (const { view, header } of assigned) {
    if (isTooLarge(view)) {
      problems.push(tooLarge(view, population));
      unreadable = true;
    } else if (header === undefined) problems.push(headerNotFound(view, population));
    else {
      const part = partOf(view, header, population);
      const about = partProblems(part, population);
      parts.push(part);
      problems.push(...about.problems);
      unreadable ||= about.columnMissing;
    }
  }
  return { parts, problems, unreadable: unreadable || parts.length === 0 };
}

function tooLarge({ grid, height, width }: SheetView, { id, title }: Population): Problem {
  const { sheet } = grid;
  const params = { population: title, sheet, rows: height, columns: width, MAX_ROWS, MAX_COLUMNS };
  return { severity: 'error', code: 'sheets.sheet-too-large', params, population: id, sheet };
}

function headerNotFound({ grid }: SheetView, population: Population): Problem {
  const looked = population.fields
    .filter((field) => field.required || population.key.includes(field.id))
    .map((field) => field.title);
  return {
    severity: 'error',
    code: 'sheets.header-not-found',
    params: { population: population.title, sheet: grid.sheet, looked },
    population: population.id,
    sheet: grid.sheet,
    cell: grid.source === 'csv' ? '1' : 'A1',
  };
}
