import { WorkbookError } from '../../port';
import type { Assignment } from './assign-documents';
import type { WorkbookSurvey } from './survey-workbook';

/**
 * What a write failed from, where the workbook tells it: protection, or a sheet that is gone, since the write began. The
 * pane offers what helps by these codes. Anything else stays as it is.
 */
export function explainFailure(
  error: unknown,
  assignments: readonly Assignment[],
  { name, isReadOnly, isStructureProtected, sheets }: WorkbookSurvey,
): unknown {
  if (!(error instanceof WorkbookError)) return error;
  const targets = assignments.flatMap(({ replaces }) => replaces ?? []);
  const explained = (code: string, params: WorkbookError['params']): WorkbookError =>
    Object.assign(new WorkbookError(code, params), { cause: error });
  if (error.code === 'workbook.excel-denied') {
    if (isReadOnly) return explained('workbook.read-only', { name });
    if (isStructureProtected) return explained('workbook.structure-protected', { name });
    const locked = sheets.find(({ id, isProtected }) => isProtected && targets.some((one) => one.id === id));
    if (locked) return explained('workbook.sheet-protected', { sheet: locked.name });
  }
  if (error.params['code'] === 'ItemNotFound') {
    const gone = targets.find(({ id }) => !sheets.some((sheet) => sheet.id === id));
    if (gone) return explained('workbook.changed-meanwhile', { sheet: gone.name });
  }
  return error;
}
