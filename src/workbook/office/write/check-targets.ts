import { WorkbookError } from '../../port';
import type { Requests } from '../requests';
import type { Assignment } from './assign-documents';
import { refuseWriting } from './refuse-writing';
import { surveyWorkbook } from './survey-workbook';

/**
 * Looks once more, right before sheets are replaced, at what people may have done while drafts were written.
 * @throws WorkbookError where something is protected now, or a sheet was deleted or got a table
 */
export async function checkTargets(requests: Requests, assignments: readonly Assignment[]): Promise<void> {
  const survey = await requests.repeatable(surveyWorkbook);
  refuseWriting(survey);
  for (const { replaces } of assignments) {
    if (!replaces) continue;
    const now = survey.sheets.find(({ id }) => id === replaces.id);
    if (!now || now.isOccupied) {
      throw new WorkbookError('workbook.changed-meanwhile', { sheet: replaces.name });
    }
    if (now.isProtected) throw new WorkbookError('workbook.sheet-protected', { sheet: now.name });
  }
}
