import type { ReportContext, Row } from '../facts/context';
import { isFile, rowText, sourceLink, sourceText } from '../facts/source-cells';
import type { Entry } from '../../rules/run-result';
import { text, type Content } from './page';
import { fitsLine } from './text-size';

type Cells = NonNullable<Entry['cells']>;

/**
 * The cells a figure was read from, in columns of these widths. A click leads to the first, where the text stands on
 * one line: some programs show no more than a line of a text that leads somewhere.
 */
export function sourceContent(context: ReportContext, cells: Cells, widths: readonly number[]): Content {
  const fits = (value: string): boolean => fitsLine(value, widths, 'text');
  return linked(sourceText(context, cells, fits), sourceLink(cells), fits);
}

/** The row that a reason is about, where it rests on no single cell; the line of a file leads nowhere. */
export function rowContent(context: ReportContext, row: Row, widths: readonly number[]): Content {
  const link = isFile(row.sheet) ? undefined : { sheet: row.sheet, cell: `A${row.row}` };
  return linked(rowText(context, row), link, (value) => fitsLine(value, widths, 'text'));
}

function linked(value: string, link: Content['link'], fits: (text: string) => boolean): Content {
  return { ...text(value), ...(link && fits(value) ? { link } : {}) };
}
