import type { SheetInfo } from '../../port';
import { askCalendar } from '../calendar';
import { visibilityOf } from '../read/survey-sheets';
import type { Batch } from '../requests';
import { askJournal, type JournalAnswer } from './keep-journal';

export interface SurveyedSheet extends SheetInfo {
  readonly id: string;
  readonly isProtected: boolean;
  /** Whether a table or a pivot table is on it: replacing the cells under those would break them. */
  readonly isOccupied: boolean;
}

/** The workbook before a write. */
export interface WorkbookSurvey extends JournalAnswer {
  readonly name: string;
  readonly date1904: boolean;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SurveyedSheet[];
}

export const surveyWorkbook: Batch<WorkbookSurvey> = (context) => {
  const { workbook } = context;
  workbook.load(['name', 'readOnly', 'protection/protected']);
  const sheets = workbook.worksheets;
  sheets.load([
    'items/id',
    'items/name',
    'items/visibility',
    'items/protection/protected',
    'items/tables/items/id',
    'items/pivotTables/items/name',
  ]);
  const journal = askJournal(context);
  const date1904 = askCalendar(workbook);
  return () => {
    const { name = '', readOnly, protection } = workbook.toJSON();
    return {
      name,
      isReadOnly: readOnly === true,
      isStructureProtected: protection?.protected === true,
      sheets: sheets.items.map(surveyed),
      date1904: date1904(),
      ...journal(),
    };
  };
};

function surveyed(sheet: Excel.Worksheet): SurveyedSheet {
  const { id = '', name = '', ...data } = sheet.toJSON();
  return {
    id,
    name,
    visibility: visibilityOf(data),
    isProtected: data.protection?.protected === true,
    isOccupied: sheet.tables.items.length > 0 || sheet.pivotTables.items.length > 0,
  };
}
