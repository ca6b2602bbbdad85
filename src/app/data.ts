import type { Workbook } from '../workbook/port';

/** A text file beside the data, by its name without a folder. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What a run reads: a workbook with the files that lie beside it, or text files alone. */
export interface Data {
  readonly workbook?: Workbook;
  readonly files: readonly TextFile[];
}
