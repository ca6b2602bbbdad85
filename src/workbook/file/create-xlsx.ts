import { PackageWorkbook, type FileWorkbook } from './file-workbook';
import { LIMITS } from './limits';
import { CONTENT_TYPES, STYLES_TYPE } from './parts/content-types';
import { relationshipsPath, RELATIONSHIPS } from './parts/relationships';
import { SPREADSHEET } from './parts/workbook-part';
import { FONT } from './write/look';
import { packEntry } from './zip/pack';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = SPREADSHEET[0];
const OFFICE = RELATIONSHIPS[0];
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A workbook without sheets; it becomes a file once something is written into it. */
export function createXlsx(): FileWorkbook {
  const entries = Object.entries(PARTS).map(([path, xml]) =>
    packEntry(path, new TextEncoder().encode(HEAD + xml)),
  );
  return new PackageWorkbook({ name: '', entries, limits: LIMITS }, WORKBOOK);
}

const PARTS: Readonly<Record<string, string>> = {
  [CONTENT_TYPES]:
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/${WORKBOOK}" ContentType="${WORKBOOK_TYPE}"/>` +
    `<Override PartName="/${STYLES}" ContentType="${STYLES_TYPE}"/></Types>`,
  [relationshipsPath('')]: relationship('officeDocument', WORKBOOK),
  [WORKBOOK]:
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    '<sheets></sheets></workbook>',
  [relationshipsPath(WORKBOOK)]: relationship('styles', 'styles.xml'),
  [STYLES]:
    `<styleSheet xmlns="${MAIN}">` +
    `<fonts count="1"><font><sz val="12"/><name val="${FONT}"/><family val="1"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

function relationship(kind: string, target: string): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`
  );
}
