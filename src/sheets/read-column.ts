import { MISSING, NO, NO_CODE, YES, type Column, type NumberColumn } from '../engine/columns/column';
import { columnLetters, type Area, type GridCell } from './grid';
import { writtenText } from './cell';
import type { FieldCells } from './field-cells';
import { readAsked } from './targets/read-asked';
import { headerUnit } from './header-unit';
import { rowSpans, spans } from './place';
import { isoDate } from './serial-date';
import { readDate } from './values/read-date';
import { readFlag, type FlagAnswer } from './values/read-flag';
import { isLeftOpen } from './values/not-given';
import { levelReader } from './values/read-level';
import { readTexts } from './values/read-texts';
import { shiftDecimal } from './values/shift-decimal';
import { mayBeSwapped, otherWayRound } from './values/swapped-dates';
import type { Field } from '../rules/rule-set';

/** The typed column of a field over all sheets of its population; `rowCount` rows, missing where nothing was read. */
export function readColumn(field: Field, parts: readonly FieldCells[], rowCount: number): Column {
  switch (field.type) {
    case 'number':
      return numbers(parts, rowCount);
    case 'date':
      return dates(field, parts, rowCount);
    case 'flag':
      return flags(field, parts, rowCount);
    case 'level':
      return levels(field, parts, rowCount);
    case 'text':
      return field.many ? manyTexts(parts, rowCount) : texts(parts, rowCount);
  }
}

function numbers(parts: readonly FieldCells[], rowCount: number): NumberColumn {
  const values = new Float64Array(rowCount).fill(NaN);
  for (const cells of parts) {
    const shared = sharedNumbers(cells);
    const mark = cells.part.view.grid.decimalMark ?? ',';
    const { field, places } = headerUnit(cells);
    cells.visit((row, cell) => {
      const rows = shared.get(row - cells.first);
      if (rows === undefined)
        values[row] =
          asCollected(cells, cell) ??
          shiftDecimal(readAsked(cell, field, mark, cells.report, cells.answers), places);
      else if (rows[0] === row - cells.first) reportShared(cells, rows, cell);
    });
  }
  return { type: 'number', values };
}

/** A plain number of a sheet that we collected: what it means was settled when its own file was read. */
function asCollected({ part }: FieldCells, { value, format }: GridCell): number | undefined {
  const settled = part.view.grid.collected && format === undefined && typeof value === 'number';
  return settled ? value : undefined;
}

/** Rows (by their number in the part) that lie under one number merged over several of them. */
function sharedNumbers({ part, field }: FieldCells): Map<number, readonly number[]> {
  const byArea = new Map<Area, number[]>();
  const end = part.view.grid.merges.length > 0 ? part.length : 0;
  for (let index = 0; index < end; index++) {
    const area = part.areaOf(field, index);
    if (area !== undefined) byArea.set(area, [...(byArea.get(area) ?? []), index]);
  }
  const groups = [...byArea.values()].filter((group) => group.length > 1);
  return new Map(groups.flatMap((group) => group.map((index) => [index, group] as const)));
}

function reportShared(cells: FieldCells, indices: readonly number[], cell: GridCell): void {
  const { part, field } = cells;
  const params = { column: field.title, written: writtenText(cell) };
  const places = indices.map((index) => part.anchor(index));
  if (part.across) {
    const columns = spans(
      places.map(({ column }) => column),
      columnLetters,
    );
    cells.report('question', 'sheets.number-merged-across', { ...params, columns });
  } else {
    const rows = rowSpans(places.map(({ row }) => row));
    cells.report('question', 'sheets.number-merged', { ...params, rows });
  }
}

function dates(field: Field, parts: readonly FieldCells[], rowCount: number): Column {
  const values = new Float64Array(rowCount).fill(NaN);
  for (const cells of parts) {
    const doubtful = mayBeSwapped(cells.all());
    const answer = cells.answers['sheets.date-swapped'];
    cells.visit((row, cell) => {
      const swapped = doubtful && answer !== 'as-shown' ? otherWayRound(cell) : undefined;
      if (swapped === undefined) values[row] = readDate(cell, field, cells.report);
      else if (answer === 'swapped') values[row] = swapped;
      else {
        const params = { column: field.title, written: writtenText(cell), swapped: isoDate(swapped) };
        cells.report('question', 'sheets.date-swapped', params);
      }
    });
  }
  return { type: 'date', values };
}

/**
 * One rule for the whole column of a sheet: where only marks (x, ✓) stand, a blank is no; where answers stand, it is
 * missing. A column without any mark is read as no throughout and asked about. In a CSV a blank is no. Sheets that
 * hold one row each are one column together.
 */
function flags(field: Field, parts: readonly FieldCells[], rowCount: number): Column {
  const values = new Uint8Array(rowCount).fill(MISSING);
  const singles = parts.filter(({ part }) => part.single);
  const columns = parts.filter(({ part }) => !part.single).map((cells) => [cells]);
  for (const column of singles.length > 0 ? [...columns, singles] : columns)
    flagColumn(field, column, values);
  return { type: 'flag', values };
}

function flagColumn(field: Field, parts: readonly FieldCells[], values: Uint8Array): void {
  const blanks: { cells: FieldCells; row: number }[] = [];
  const seen = new Set<FlagAnswer>();
  for (const cells of parts) {
    cells.visit(
      (row, cell) => {
        const answer = readFlag(cell, field, cells.report);
        seen.add(answer);
        if (answer !== 'unread') values[row] = answer === 'no' ? NO : YES;
      },
      (row) => blanks.push({ cells, row }),
    );
  }
  const { isCsv } = parts[0]!.part.view;
  const blankIsNo = isCsv || [...seen].every((answer) => answer === 'mark');
  for (const { cells, row } of blanks) {
    if (blankIsNo) values[row] = NO;
    else cells.missing(row);
  }
  if (seen.size === 0 && blanks.length > 0 && !isCsv) {
    parts[0]!.reportColumn('question', 'sheets.flag-column-blank', { column: field.title });
  }
}

function levels(field: Field, parts: readonly FieldCells[], rowCount: number): Column {
  const codes = new Int32Array(rowCount).fill(NO_CODE);
  const reader = levelReader(field);
  for (const cells of parts) {
    cells.visit((row, cell) => {
      codes[row] = reader.read(cell, cells.report);
    });
  }
  return { type: 'level', codes, scale: field.levels ?? [] };
}

function texts(parts: readonly FieldCells[], rowCount: number): Column {
  const codes = new Int32Array(rowCount).fill(NO_CODE);
  const known = new Map<string, number>();
  for (const cells of parts) {
    cells.visit((row, cell) => {
      const text = writtenText(cell);
      if (isLeftOpen(text)) {
        cells.report('warning', 'sheets.value-not-given', { column: cells.field.title, written: text });
        return;
      }
      const code = known.get(text) ?? known.size;
      known.set(text, code);
      codes[row] = code;
    });
  }
  return { type: 'text', codes, dictionary: [...known.keys()] };
}

function manyTexts(parts: readonly FieldCells[], rowCount: number): Column {
  const values = new Array<readonly string[] | null>(rowCount).fill(null);
  for (const cells of parts) {
    cells.visit((row, cell) => {
      values[row] = readTexts(cell);
    });
  }
  return { type: 'texts', values };
}
