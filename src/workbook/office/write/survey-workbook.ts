import type { SheetInfo } from '../../port';
import { askCalendar } from '../calendar';
import { visibilityOf } from '../read/survey-sheets';
import type { Batch } from '../requests';
import { askJournal, type Journal } from './journal';

export interface SurveyedSheet extends SheetInfo {
  readonly id: string;
  readonly isProtected: boolean;
  readonly tables: number;
}

/** The workbook before a write. */
export interface WorkbookSurvey {
  readonly name: string;
  readonly date1904: boolean;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SurveyedSheet[];
  readonly journal: Journal;
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
      journal: journal(),
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
    tables: sheet.tables.items.length,
  };
}
