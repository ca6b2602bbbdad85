import { WorkbookError } from '../../port';
import type { Package } from '../parts/package';
import { readRelationships } from '../parts/relationships';
import type { WorkbookPart } from '../parts/workbook-part';

/** Refuses workbooks to which no sheet can be added, before anything is changed. @throws WorkbookError */
export function refuseWriting(pkg: Package, book: WorkbookPart): void {
  const { name } = pkg;
  if (book.structureLocked) throw new WorkbookError('workbook.structure-protected', { name });
  // A signature covers the parts that would grow; its owner has to decide to lose it.
  if (readRelationships(pkg, '').some(({ kind }) => kind === 'origin')) {
    throw new WorkbookError('workbook.signed', { name });
  }
  // The revision log of a shared workbook (legacy) lists its sheets.
  if (book.relationships.some(({ kind }) => kind === 'revisionHeaders')) {
    throw new WorkbookError('workbook.shared', { name });
  }
}
