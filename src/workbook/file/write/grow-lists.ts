import type { XmlPart } from '../parts/package';
import { relationshipsNamespace, type WorkbookPart } from '../parts/workbook-part';
import { appendTo, applyEdits, qualify } from '../xml/edit';
import { encodeXml } from '../xml/encode';

/** `[Content_Types].xml` with the types of new parts. */
export function growContentTypes(types: XmlPart, added: readonly { path: string; type: string }[]): string {
  const name = qualify(types.root.prefix, 'Override');
  const xml = added.map(
    ({ path, type }) => `<${name} PartName="/${encodeXml(path)}" ContentType="${type}"/>`,
  );
  return applyEdits(types.text, appendTo(types.text, types.root, xml.join('')));
}

/** The workbook's relationships with new ones, and the id of each in their order. */
export function growRelationships(
  rels: XmlPart,
  book: WorkbookPart,
  added: readonly { kind: string; path: string }[],
): { text: string; ids: string[] } {
  const name = qualify(rels.root.prefix, 'Relationship');
  const base = relationshipsNamespace(book.root.namespace);
  const taken = book.relationships.map(({ id }) => Number(/^rId([0-9]{1,9})$/i.exec(id)?.[1] ?? 0));
  const first = Math.max(0, ...taken) + 1;
  const ids = added.map((_, index) => `rId${first + index}`);
  const folder = book.path.slice(0, book.path.lastIndexOf('/') + 1);
  const xml = added.map(({ kind, path }, index) => {
    const target = encodeXml(path.slice(folder.length));
    return `<${name} Id="${ids[index]}" Type="${base}/${kind}" Target="${target}"/>`;
  });
  return { text: applyEdits(rels.text, appendTo(rels.text, rels.root, xml.join(''))), ids };
}
