import { attributeIn, childrenOf } from '../xml/tree';
import { readXml, type Package } from '../parts/package';
import { readRelationships, RELATIONSHIPS } from '../parts/relationships';
import type { SheetEntry } from '../parts/workbook-part';
import { encodeXml } from '../xml/encode';

/** What may hang on a sheet whose content is replaced: drawings and notes stay, the rest needs no keeping. */
const HARMLESS = new Set([
  'drawing',
  'vmlDrawing',
  'comments',
  'threadedComment',
  'image',
  'hyperlink',
  'printerSettings',
]);

/**
 * Whether the content of a sheet can be replaced without breaking what a reader has added to it: a table or a pivot
 * table over the old cells would no longer fit. Such a sheet is kept, and the document gets a sheet of its own.
 */
export function canReplace(pkg: Package, sheet: SheetEntry): boolean {
  if (sheet.kind !== 'worksheet' || sheet.part === undefined) return false;
  return readRelationships(pkg, sheet.part).every(({ kind }) => HARMLESS.has(kind));
}

/** Elements of a sheet that hold drawings and notes, in schema order (CT_Worksheet). */
const KEPT = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'] as const;

/** The drawings of a sheet for its new content, whose relationships namespace is bound to `r`. */
export function keptDrawings(pkg: Package, sheet: SheetEntry): string {
  const { root } = readXml(pkg, sheet.part ?? '');
  return KEPT.flatMap((local) => childrenOf(root, local).slice(0, 1))
    .map((element) => {
      const id = attributeIn(element, RELATIONSHIPS, 'id') ?? '';
      return `<${element.local} r:id="${encodeXml(id)}"/>`;
    })
    .join('');
}
