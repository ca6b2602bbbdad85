import type { DocumentCell } from '../../reports/sheet-document';
import { foldSheetName } from '../file/parts/workbook-part';
import { quoteSheetName } from '../file/write/sheet-names';
import type { WritePlan } from '../port';
import type { NamedDocument } from './assign-names';

/**
 * Where a link leads, as `'Kết quả'!C4`; undefined where its sheet is not in the workbook. A sheet of the workbook that
 * is not ours goes before a document of that name: the cells that a result comes from are what links are for.
 */
export function linkTarget(
  link: NonNullable<DocumentCell['link']>,
  plan: WritePlan,
  sheets: readonly { readonly name: string }[],
  assigned: readonly Pick<NamedDocument<unknown>, 'document' | 'name'>[],
): string | undefined {
  const wanted = foldSheetName(link.sheet);
  const is = ({ name }: { readonly name: string }): boolean => foldSheetName(name) === wanted;
  const isOurs = plan.ours.some((name) => foldSheetName(name) === wanted);
  const foreign = isOurs ? undefined : sheets.find(is);
  const written = assigned.find(({ document }) => is(document));
  const name = (foreign ?? written ?? sheets.find(is))?.name;
  return name === undefined ? undefined : `${quoteSheetName(name)}!${link.cell}`;
}
