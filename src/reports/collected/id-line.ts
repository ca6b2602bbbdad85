import type { Page } from '../page/page';

/** The first cell of the line of ids. */
export const ID_MARK = 'id';

/** A line that names the columns for ourselves, so that the sheet can be read back whatever the language of its header. */
export function idLine(page: Page, ids: readonly string[]): void {
  page.row([ID_MARK, ...ids].map((value) => ({ value, style: 'numbering', span: 1 })));
}
