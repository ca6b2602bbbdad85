import type { Language } from '../../../locale/language';
import { WorkbookError } from '../../port';
import { deleteSheets } from '../delete-sheets';
import type { Requests } from '../requests';
import type { Assignment } from './assign-documents';
import { explainFailure } from './explain-failure';
import { surveyWorkbook, type WorkbookSurvey } from './survey-workbook';
import { tidyWorkbook } from './tidy-workbook';

/** A write that has failed on its way. */
export interface FailedWrite {
  readonly run: string;
  readonly assignments: readonly Assignment[];
  /** Ids of sheets it has made of what somebody had changed. */
  readonly copies: readonly string[];
  /** Whether it may have touched what people see. */
  readonly hasBegun: boolean;
  readonly error: unknown;
}

/**
 * Brings the workbook back to before a write that failed. Does nothing where it turns out that the write was whole and only the
 * answer was lost.
 * @throws WorkbookError why it failed; `workbook.left-unfinished` where it could not be taken back: the next write begins with it
 */
export async function takeBack(requests: Requests, failed: FailedWrite, language: Language): Promise<void> {
  const { error, assignments } = failed;
  let survey: WorkbookSurvey | undefined;
  try {
    survey = await requests.repeatable(surveyWorkbook);
    if (survey.journal.last?.run === failed.run) return;
    await deleteSheets(requests, failed.copies);
    await tidyWorkbook(requests, language);
  } catch (failure) {
    // Only hidden sheets are left, which the next write removes.
    if (survey ? !survey.journal.now : !failed.hasBegun) {
      throw survey ? explainFailure(error, assignments, survey) : error;
    }
    throw unfinished(error, failure);
  }
  throw explainFailure(error, assignments, survey);
}

function unfinished(error: unknown, failure: unknown): WorkbookError {
  const code = error instanceof WorkbookError ? (error.params['code'] ?? error.code) : String(error);
  return Object.assign(new WorkbookError('workbook.left-unfinished', { code }), {
    cause: new AggregateError([error, failure]),
  });
}
