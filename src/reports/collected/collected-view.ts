import type { Code, Values } from '../../locale/catalogue';
import type { Content } from '../page/page';

/** What was collected of a population, as its sheets show it; rows are asked for one by one, because there may be very many. */
export interface CollectedView {
  readonly say: (code: Code, params?: Values) => string;
  readonly title: string;
  /** The names of its sheets. */
  readonly dataSheet: string;
  readonly sourcesSheet: string;
  readonly columns: readonly CollectedColumn[];
  /** Headings beside those of the columns, which no reader takes for one of them. */
  readonly headings: { readonly file: string; readonly differences: string };
  /** From where on a difference between stages is marked, in words; undefined where none is. */
  readonly limit: string | undefined;
  readonly rowCount: number;
  row(index: number): CollectedLine;
}

export interface CollectedColumn {
  readonly id: string;
  /** The words over it, from the outermost. */
  readonly path: readonly string[];
  readonly width: number;
}

export interface CollectedLine {
  readonly key: string;
  /** The file and sheet it comes from; '' for a row that was typed in. */
  readonly file: string;
  readonly sheet: string;
  /** What differs between the stages by more than the rules allow. */
  readonly differences: string;
  value(column: number): Content;
  source(column: number): Content;
}

/** Links beyond this number would make the workbook slow, and Excel opens no more than 65,530 on a sheet. */
export const MOST_LINKS = 20_000;
