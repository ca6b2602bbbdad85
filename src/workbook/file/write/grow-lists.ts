import type { XmlPart } from '../parts/package';
import type { Relationship } from '../parts/relationships';
import { relationshipsNamespace, type WorkbookPart } from '../parts/workbook-part';
import { appendTo, applyEdits, qualify, removeElement } from '../xml/edit';
import { encodeXml } from '../xml/encode';
import { attribute } from '../xml/tree';

/** `[Content_Types].xml` with the types of new parts, and without those of parts that are gone. */
export function growContentTypes(
  types: XmlPart,
  added: readonly { path: string; type: string }[],
  gone: readonly Relationship[],
): string {
  const name = qualify(types.root.prefix, 'Override');
  const xml = added.map(
    ({ path, type }) => `<${name} PartName="/${encodeXml(path)}" ContentType="${type}"/>`,
  );
  const names = gone.map(({ target }) => `/${target}`.toLowerCase());
  const left = types.root.children.filter(
    (entry) =>
      entry.local === 'Override' && names.includes((attribute(entry, 'PartName') ?? '').toLowerCase()),
  );
  return applyEdits(types.text, [
    ...left.map(removeElement),
    ...appendTo(types.text, types.root, xml.join('')),
  ]);
}

/** The workbook's relationships with new ones, and the id of each in their order; without those to parts that are gone. */
export function growRelationships(
  rels: XmlPart,
  book: WorkbookPart,
  added: readonly { kind: string; path: string }[],
  gone: readonly Relationship[],
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
  const left = rels.root.children.filter((each) => gone.some(({ id }) => id === attribute(each, 'Id')));
  const edits = [...left.map(removeElement), ...appendTo(rels.text, rels.root, xml.join(''))];
  return { text: applyEdits(rels.text, edits), ids };
}
