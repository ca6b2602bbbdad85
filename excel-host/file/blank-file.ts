import { LIMITS } from '../../src/workbook/file/limits';
import { readXml, type Package } from '../../src/workbook/file/parts/package';
import { packEntry } from '../../src/workbook/file/zip/pack';
import { readWorkbookPart } from '../../src/workbook/file/parts/workbook-part';
import { WorkbookModel } from '../model/workbook';
import type { OpenedFile } from './open-file';
import { readStyles } from './read-styles';
import { MAIN, OFFICE } from './write-sheet';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${DOCUMENT}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${DOCUMENT}.styles+xml"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

/** A file without sheets, to save a workbook into that was opened from none. */
export function blankFile(): OpenedFile {
  const encoder = new TextEncoder();
  const entries = Object.entries(PARTS).map(([path, xml]) => packEntry(path, encoder.encode(xml)));
  const pkg: Package = { name: '', entries, limits: LIMITS };
  const styles = readStyles(readXml(pkg, 'xl/styles.xml').root, []);
  return {
    workbook: new WorkbookModel(),
    package: pkg,
    book: readWorkbookPart(pkg, 'xl/workbook.xml'),
    styles,
    parts: new Map(),
    unknownSheets: [],
    names: '',
    xmlPaths: new Map(),
    reading: { package: pkg, styles: styles.cells, strings: [], theme: [] },
  };
}
