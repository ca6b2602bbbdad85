import type { Grid, GridCell } from '../../../sheets/grid';
import { SERIAL_OF_1904 } from '../../file/dates';
import { showsDate } from '../../file/read/number-formats';
import { breathe } from '../breathe';
import type { BlockAnswer } from './ask-block';
import type { SurveyedSheet } from './survey-sheets';

/** The grid of a sheet out of its blocks. */
export async function gridOfAnswers(
  sheet: SurveyedSheet,
  answers: readonly BlockAnswer[],
  { merges, date1904 }: { readonly merges: Grid['merges']; readonly date1904: boolean },
): Promise<Grid> {
  const rows: GridCell[][] = [];
  for (const answer of answers) {
    fillRows(rows, answer, { font: sheet.font, date1904 });
    await breathe();
  }
  const { used, rowsHidden, columnsHidden } = sheet;
  const allRows = used && rowsHidden === true ? numbers(used.top, used.bottom) : [];
  const allColumns = used && columnsHidden === true ? numbers(used.left, used.right) : [];
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    source: 'workbook',
    rows: Array.from(rows, (row) => Array.from(row ?? [])),
    merges,
    hiddenRows: new Set([...allRows, ...answers.flatMap(({ hiddenRows }) => hiddenRows)]),
    hiddenColumns: new Set([...allColumns, ...answers.flatMap(({ hiddenColumns }) => hiddenColumns)]),
  };
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What holds for all cells of a sheet. */
interface Common {
  readonly font: string | undefined;
  readonly date1904: boolean;
}

function fillRows(rows: GridCell[][], answer: BlockAnswer, common: Common): void {
  const { top, left } = answer.block.area;
  answer.values.forEach((values, down) => {
    const row = (rows[top + down] ??= []);
    values.forEach((_value, across) => {
      const cell = cellOf(answer, down, across, common);
      if (cell) row[left + across] = cell;
    });
  });
}

function cellOf(answer: BlockAnswer, down: number, across: number, common: Common): GridCell | undefined {
  const type = answer.types[down]?.[across];
  const formula = formulaOf(answer, down, across);
  if (type === 'Empty' && formula === undefined) return undefined;
  const value = answer.values[down]?.[across];
  const format = answer.formats[down]?.[across];
  const font = answer.fonts?.[down]?.[across] ?? common.font;
  return {
    ...(type === 'Error'
      ? { value: null, error: String(value) }
      : { value: common.date1904 ? since1900(plainValue(value), format) : plainValue(value) }),
    ...(format === undefined || /^general$/i.test(format) ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
    ...(font === undefined ? {} : { font }),
  };
}

/** `formulas` gives the value where there is no formula, also of a text that begins with `=`. */
function formulaOf({ formulas, values }: BlockAnswer, down: number, across: number): string | undefined {
  const formula = formulas?.[down]?.[across];
  const isFormula =
    typeof formula === 'string' && formula.startsWith('=') && formula !== values[down]?.[across];
  return isFormula ? formula.slice(1) : undefined;
}

/** Grids have serials of the 1900 system. */
function since1900(value: GridCell['value'], format: string | undefined): GridCell['value'] {
  return typeof value === 'number' && showsDate(format ?? '') ? value + SERIAL_OF_1904 : value;
}

function plainValue(value: unknown): GridCell['value'] {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
