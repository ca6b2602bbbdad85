import { strToU8, zipSync } from 'fflate';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * A package for hucre with nothing but the worksheets asked for and the shared strings of the original: drawings,
 * comments and the like, which it would parse too, cannot fail it. Every style index stands for itself as a quoted
 * number format (`"12"`). hucre therefore takes no number for a date (its dates are rounded to milliseconds and
 * merge the serials 59 and 60), and `styleIndex` reads the index back.
 */
export function hucreInput(
  worksheets: readonly string[],
  sharedStrings: string | undefined,
  styles: number,
): Uint8Array {
  const sheets = worksheets.map((xml, index) => ({ xml, path: `sheet${index}.xml`, id: `s${index}` }));
  const relations = [
    ...sheets.map(({ path, id }) => relation(id, 'worksheet', path)),
    relation('styles', 'styles', 'styles.xml'),
    ...(sharedStrings === undefined ? [] : [relation('strings', 'sharedStrings', 'strings.xml')]),
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships([relation('book', 'officeDocument', 'book.xml')]),
    'book.xml': book(sheets.map(({ id }) => id)),
    '_rels/book.xml.rels': relationships(relations),
    'styles.xml': styleSheet(styles),
    ...(sharedStrings === undefined ? {} : { 'strings.xml': sharedStrings }),
    ...Object.fromEntries(sheets.map(({ path, xml }) => [path, xml])),
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** The style index that stands in a number format made here. */
export function styleIndex(format: string | undefined): number | undefined {
  const digits = format && /^"([0-9]+)"$/.exec(format)?.[1];
  return digits ? Number(digits) : undefined;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function book(ids: readonly string[]): string {
  const sheets = ids.map((id, index) => `<sheet name="${id}" sheetId="${index + 1}" r:id="${id}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Custom formats have numbers from 164. */
const FIRST_CUSTOM = 164;

function styleSheet(styles: number): string {
  const indices = Array.from({ length: styles }, (_, index) => index);
  const id = (index: number): number => FIRST_CUSTOM + index;
  const formats = indices.map(
    (index) => `<numFmt numFmtId="${id(index)}" formatCode="&quot;${index}&quot;"/>`,
  );
  const cells = indices.map((index) => `<xf numFmtId="${id(index)}"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts>` +
    `<cellXfs>${cells.join('')}</cellXfs></styleSheet>`
  );
}
