import { WorkbookError } from '../../port';
import type { WorkbookSurvey } from './survey-workbook';

/** Refuses workbooks whose sheets cannot be added to, before anything is changed. @throws WorkbookError */
export function refuseWriting({ name, isReadOnly, isStructureProtected }: WorkbookSurvey): void {
  if (isReadOnly) throw new WorkbookError('workbook.read-only', { name });
  if (isStructureProtected) throw new WorkbookError('workbook.structure-protected', { name });
}
