import { WorkbookError } from '../../../../src/workbook/port';

/** The WorkbookError that something ends with. */
export async function refusalOf(work: Promise<unknown>): Promise<WorkbookError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
