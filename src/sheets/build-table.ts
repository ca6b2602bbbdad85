import type { Column } from '../engine/columns/column';
import type { Problem, SourceCell } from '../engine/problem';
import { fieldsOf } from '../rules/fields';
import type { ColumnAnswers } from '../rules/reading/column-questions';
import type { Field, Population, RuleSet } from '../rules/rule-set';
import { isBlank, writtenText } from './cell';
import { answersOn, type GivenAnswers } from './choices/given-answers';
import { FieldCells, type ColumnReport, type RowReport } from './field-cells';
import type { Grid } from './grid';
import { keyText } from './key-values';
import { asAnswered } from './legacy/as-answered';
import type { Located, Part, Place } from './part';
import { problemPlace, sourceCell } from './place';
import type { PopulationTable } from './population-table';
import { readColumn } from './read-column';
import { askOnce, type RowProblem } from './values/ask-once';
import type { NumberField } from './values/number-field';
import { numberSizes } from './values/number-sizes';

export interface BuiltTable {
  readonly table: PartsTable;
  /** Problems of values, in the order of rows and, in a row, of fields. */
  readonly problems: readonly Problem[];
}

/** What else is known when a table is read. */
export interface Known {
  readonly parameters?: RuleSet['parameters'] | undefined;
  readonly answers?: GivenAnswers | undefined;
}

/** Reads every field of a population from the tables found on its sheets. */
export function buildTable(
  population: Population,
  parts: readonly Part[],
  { parameters, answers }: Known = {},
): BuiltTable {
  const table = new PartsTable(population, parts, answers);
  const found: RowProblem[] = [];
  const sizes = numberSizes(population, parameters);
  for (const known of fieldsOf(population)) {
    const field = { ...known, ...sizes.get(known.id) };
    const cells = table.cellsOf(
      field,
      (row, severity, code, params) =>
        found.push({ row, problem: { severity, code, params, ...table.problemAt(field, row) } }),
      (part, severity, code, params) =>
        found.push({ row: -1, problem: { severity, code, params, ...headerPlace(population, field, part) } }),
    );
    table.fields.set(field.id, readColumn(field, cells, table.rowCount));
  }
  found.sort((a, b) => a.row - b.row);
  const problems = askOnce(found).map(({ row, problem }) =>
    row < 0 ? problem : { ...problem, key: table.keyOf(row) },
  );
  return { table, problems };
}

/** Where a field is named on a sheet. */
function headerPlace(
  population: Population,
  field: Field,
  part: Part,
): { population: string; column: string; sheet: string; cell: string } {
  const { row, column } = part.heading(field.id);
  return { population: population.id, column: field.id, ...problemPlace(part.view.grid, row, column) };
}

/** A place in one of several sheets. */
export interface Anchor extends Place {
  readonly grid: Grid;
}

/** A population over the tables of its sheets, one after the other. */
export class PartsTable implements PopulationTable {
  readonly population: string;
  readonly rowCount: number;
  readonly fields = new Map<string, Column>();
  /** The number of each part's first row. */
  private readonly firsts: readonly number[];
  private readonly known: ReadonlyMap<string, Field>;

  constructor(
    private readonly of: Population,
    private readonly parts: readonly Part[],
    private readonly answers?: GivenAnswers,
  ) {
    const firsts: number[] = [];
    let count = 0;
    for (const part of parts) {
      firsts.push(count);
      count += part.length;
    }
    this.population = of.id;
    this.firsts = firsts;
    this.rowCount = count;
    this.known = new Map(fieldsOf(of).map((field) => [field.id, field]));
  }

  /** The field's cells on every sheet that has it. */
  cellsOf(field: NumberField, take: RowReport, takeOfColumn: ColumnReport): FieldCells[] {
    return this.parts.flatMap((part, i) =>
      part.holds(field)
        ? [new FieldCells(field, part, this.firsts[i]!, this.answered(part, field.id), take, takeOfColumn)]
        : [],
    );
  }

  private answered({ view }: Part, field: string): ColumnAnswers {
    return answersOn(this.answers, this.population, view.grid.sheet, field);
  }

  sheetOf(row: number): string {
    return this.place(row).part.view.grid.sheet;
  }

  rowNumberOf(row: number): number {
    return this.rowAnchor(row).row + 1;
  }

  keyOf(row: number): Record<string, string> {
    return Object.fromEntries(this.of.key.map((id) => [id, keyText(this.fields.get(id), row)]));
  }

  cellOf(field: string, row: number): SourceCell | undefined {
    const { part, located } = this.find(field, row);
    if (located === undefined || located.row < 0) return undefined;
    return sourceCell(part.view.grid, located.row, located.column);
  }

  writtenOf(field: string, row: number): string | null {
    const { part, located } = this.find(field, row);
    const { cell } = located ?? {};
    if (cell === undefined || isBlank(cell)) return null;
    return writtenText(cell.legacy === undefined ? cell : asAnswered(cell, this.answered(part, field)));
  }

  /** Where a problem with a value lies; the row's first key cell where the value has no cell. */
  problemAt(field: Field, row: number): { population: string; column: string; sheet: string; cell: string } {
    const { part, located } = this.find(field.id, row);
    const at =
      located === undefined || located.row < 0 ? this.rowAnchor(row) : { grid: part.view.grid, ...located };
    return {
      population: this.population,
      column: field.id,
      ...problemPlace(at.grid, at.row, at.column),
    };
  }

  /** The row's first key cell. */
  rowAnchor(row: number): Anchor {
    const { part, index } = this.place(row);
    return { grid: part.view.grid, ...part.anchor(index) };
  }

  private find(field: string, row: number): { part: Part; located: Located | undefined } {
    const { part, index } = this.place(row);
    const known = this.known.get(field);
    return { part, located: known && part.locate(known, index) };
  }

  /** @throws RangeError for a row that the population does not have */
  private place(row: number): { part: Part; index: number } {
    if (!(row >= 0 && row < this.rowCount)) throw new RangeError(`row ${row} of ${this.rowCount}`);
    let i = this.firsts.length - 1;
    while (this.firsts[i]! > row) i--;
    return { part: this.parts[i]!, index: row - this.firsts[i]! };
  }
}
