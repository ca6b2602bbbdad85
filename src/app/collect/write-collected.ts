import type { Language } from '../../locale/language';
import { createXlsx } from '../../workbook/file/create-xlsx';
import { RECORD_SHEET } from '../run-record';
import { collectedDocuments, type ToWrite } from './collected-documents';
import { collectedRecord, type CollectedNames } from './collected-record';

export interface Written {
  readonly bytes: Uint8Array;
  /** Without the record. */
  readonly sheets: readonly string[];
  readonly names: CollectedNames;
}

/** What was gathered as a workbook of its own, with the record. */
export async function writeCollected(gathered: ToWrite, language: Language): Promise<Written> {
  const { documents, namesOf } = collectedDocuments(gathered, language);
  const workbook = createXlsx();
  const { names: sheets } = await workbook.write({ documents, ours: [] });
  const names = namesOf(sheets);
  await workbook.write({ documents: [collectedRecord(gathered.rules, names)], ours: [RECORD_SHEET] });
  return { bytes: workbook.bytes(), sheets, names };
}
