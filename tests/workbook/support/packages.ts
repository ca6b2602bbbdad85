import { packageOf } from './files';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface HandMade {
  /** Children of the worksheet. */
  readonly sheet?: string;
  /** Between the start of the workbook and its sheets, and behind them. */
  readonly before?: string;
  readonly after?: string;
  /** Children of the style sheet; null: the workbook has none. */
  readonly styles?: string | null;
  readonly strict?: boolean;
  /** Prefix of every element of SpreadsheetML, with its colon. */
  readonly prefix?: string;
  readonly mainType?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly rootRelations?: string;
  readonly bookRelations?: string;
  readonly sheetText?: string;
  /** Main part and styles where Excel puts them. */
  readonly usual?: boolean;
}

/** A package written by hand, as small as Excel takes it, with its main part in an unusual place. */
export function handMade(made: HandMade = {}): Uint8Array {
  const { strict = false, prefix = '', styles = '', usual = false } = made;
  const folder = usual ? 'xl' : 'data';
  const book = usual ? 'workbook.xml' : 'book.xml';
  const looks = usual ? 'xl/styles.xml' : 'looks/styles.xml';
  const main = strict ? STRICT_MAIN : MAIN;
  const office = strict ? STRICT_OFFICE : OFFICE;
  const namespace = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const p = prefix;
  const style = styles === null ? '' : `<Relationship Id="rId2" Type="${office}/styles" Target="/${looks}"/>`;
  const sheets = `<${p}sheets><${p}sheet name="Một" sheetId="7" r:id="rId1"/></${p}sheets>`;
  const root = `<${p}workbook ${namespace} xmlns:r="${office}">`;
  return packageOf({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/${folder}/${book}" ContentType="${made.mainType ?? `${SHEET}.sheet.main+xml`}"/>` +
      `<Override PartName="/${folder}/worksheets/one.xml" ContentType="${SHEET}.worksheet+xml"/>` +
      `<Override PartName="/${looks}" ContentType="${SHEET}.styles+xml"/></Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="/${folder}/${book}"/>` +
      `${made.rootRelations ?? ''}</Relationships>`,
    [`${folder}/${book}`]: `${root}${made.before ?? ''}${sheets}${made.after ?? ''}</${p}workbook>`,
    [`${folder}/_rels/${book}.rels`]:
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/one.xml"/>` +
      `${style}${made.bookRelations ?? ''}</Relationships>`,
    [`${folder}/worksheets/one.xml`]:
      made.sheetText ?? `<${p}worksheet ${namespace}>${made.sheet ?? `<${p}sheetData/>`}</${p}worksheet>`,
    ...(styles === null ? {} : { [looks]: `<${p}styleSheet ${namespace}>${styles}</${p}styleSheet>` }),
    ...made.more,
  });
}
