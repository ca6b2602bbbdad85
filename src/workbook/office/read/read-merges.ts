import { address, type Area } from '../../../sheets/grid';
import { WorkbookError } from '../../port';
import { TooLarge } from '../failures';
import { isThere } from '../is-there';
import type { Requests } from '../requests';
import { rangeOf } from './ask-block';
import type { SurveyedSheet } from './survey-sheets';

interface Question {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly area: Area;
}

/** Merged areas can be asked for from ExcelApi 1.13 on. */
export function seesMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/** Merged areas by id of the sheet. Where Excel is older than ExcelApi 1.13 nothing can be known of them: none. */
export async function readMerges(
  requests: Requests,
  sheets: readonly SurveyedSheet[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (!seesMerges()) return new Map();
  const questions = sheets.flatMap(({ id, used }) => (used ? [{ sheet: id, area: used }] : []));
  const found = questions.length === 0 ? [] : await ask(requests, questions);
  // Each area once, also where two halves of a sheet have told of it.
  return new Map(
    sheets.map(({ id }) => {
      const own = found.filter(({ sheet }) => sheet === id).map(({ area }) => area);
      return [id, [...new Map(own.map((area) => [keyOf(area), area])).values()]];
    }),
  );
}

function keyOf({ top, left, bottom, right }: Area): string {
  return `${address(top, left)}:${address(bottom, right)}`;
}

/** Documented codes for too many areas; anything else that fails would fail again for a smaller range. */
const TOO_MANY: readonly unknown[] = ['GeneralException', 'InvalidArgument'];

function isTooMuch(error: unknown): boolean {
  if (error instanceof TooLarge) return true;
  if (!(error instanceof WorkbookError) || error.code !== 'workbook.excel-failed') return false;
  return TOO_MANY.includes(error.params['code']) && /getMergedAreas/i.test(String(error.params['statement']));
}

/** All in one request. Excel fails where a range has more than 512 merged areas; then less is asked at once. */
async function ask(requests: Requests, questions: readonly Question[]): Promise<Question[]> {
  try {
    return await requests.repeatable(({ workbook }) => {
      const reads = questions.map((question) => askMerges(workbook, question));
      return () => reads.flatMap((read) => read());
    });
  } catch (error) {
    const parts = isTooMuch(error) ? split(questions) : [];
    if (parts.length === 0) throw error;
    const found: Question[] = [];
    for (const part of parts) found.push(...(await ask(requests, part)));
    return found;
  }
}

function askMerges({ worksheets }: Excel.Workbook, { sheet, area }: Question): () => Question[] {
  const merged = rangeOf(worksheets.getItem(sheet), area).getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load(['items/rowIndex', 'items/columnIndex', 'items/rowCount', 'items/columnCount']);
  return () => {
    if (!isThere(merged)) return [];
    return (areas.toJSON().items ?? []).map(
      ({ rowIndex = 0, columnIndex = 0, rowCount = 1, columnCount = 1 }) => ({
        sheet,
        area: {
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        },
      }),
    );
  };
}

/** Fewer sheets, or half of the rows of one; nothing where it is a single row. */
function split(questions: readonly Question[]): Question[][] {
  const [first, ...others] = questions;
  if (!first) return [];
  if (others.length > 0) return questions.map((question) => [question]);
  const { top, bottom } = first.area;
  if (top === bottom) return [];
  const middle = Math.floor((top + bottom) / 2);
  return [
    [{ ...first, area: { ...first.area, bottom: middle } }],
    [{ ...first, area: { ...first.area, top: middle + 1 } }],
  ];
}
