import type { Area } from '../../../sheets/grid';
import type { ReadPlan, SheetInfo } from '../../port';
import { askCalendar } from '../calendar';
import { isThere } from '../is-there';
import type { Batch } from '../requests';

/** A sheet before its cells are read. */
export interface SurveyedSheet extends SheetInfo {
  readonly id: string;
  /** The rectangle of cells with content; undefined where there are none. */
  readonly used: Area | undefined;
  /** Whether all (true), none (false) or some (undefined) rows and columns of it are hidden. */
  readonly rowsHidden: boolean | undefined;
  readonly columnsHidden: boolean | undefined;
  /** The font of all cells; undefined where they have several. */
  readonly font: string | undefined;
}

export interface Survey {
  /** Name of the workbook. */
  readonly name: string;
  readonly date1904: boolean;
  /** In the order asked; undefined where there is no such sheet. */
  readonly sheets: readonly (SurveyedSheet | undefined)[];
}

/** Asks about all sheets of a plan in one round trip. */
export const surveySheets =
  (plan: ReadPlan): Batch<Survey> =>
  (context) => {
    const { workbook } = context;
    workbook.load('name');
    const date1904 = askCalendar(workbook);
    const answers = plan.sheets.map((name) =>
      surveySheet(workbook.worksheets.getItemOrNullObject(name), plan.fonts === true),
    );
    return () => ({
      name: workbook.toJSON().name ?? '',
      date1904: date1904(),
      sheets: answers.map((answer) => answer()),
    });
  };

const SHOWN = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** How visible a sheet is, in the words of the port. */
export function visibilityOf(sheet: Excel.Interfaces.WorksheetData): SheetInfo['visibility'] {
  return SHOWN[sheet.visibility ?? 'Visible'];
}

function surveySheet(sheet: Excel.Worksheet, fonts: boolean): () => SurveyedSheet | undefined {
  sheet.load(['id', 'name', 'visibility']);
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'rowHidden', 'columnHidden']);
  const font = fonts ? range.format.font.load('name') : undefined;
  return () => {
    if (!isThere(sheet)) return undefined;
    const { id = '', name = '', ...info } = sheet.toJSON();
    const found = { id, name, visibility: visibilityOf(info) };
    if (!isThere(range)) {
      return { ...found, used: undefined, rowsHidden: false, columnsHidden: false, font: undefined };
    }
    const { rowIndex = 0, columnIndex = 0, rowCount = 0, columnCount = 0, ...lines } = range.toJSON();
    const bottom = rowIndex + rowCount - 1;
    const right = columnIndex + columnCount - 1;
    return {
      ...found,
      used: { top: rowIndex, left: columnIndex, bottom, right },
      rowsHidden: lines.rowHidden ?? undefined,
      columnsHidden: lines.columnHidden ?? undefined,
      font: font?.toJSON().name ?? undefined,
    };
  };
}
