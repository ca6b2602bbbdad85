import { exportReports } from '../reports/export-reports';
import type { ReportContext } from '../reports/facts/context';
import { createXlsx } from '../workbook/file/create-xlsx';

/** The result sheets as an .xlsx of their own: no record, no ballots, no reasons of those who were not nominated. */
export async function exportResult(context: ReportContext): Promise<Uint8Array> {
  const workbook = createXlsx();
  await workbook.write({ documents: exportReports(context), ours: [] });
  return workbook.bytes();
}
