import { application, cultureInfo, numberFormatInfo, runtime, workbookCreated } from './classes/application';
import { chartCollection, conditionalFormatCollection } from './classes/carried-collections';
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from './classes/custom-xml-parts';
import { namedItem, namedItemCollection } from './classes/named-items';
import { pageBreak, pageBreakCollection } from './classes/page-breaks';
import { functionResult, functions } from './classes/functions';
import { headerFooter, headerFooterGroup, pageLayout } from './classes/page-layout';
import { pivotTable, pivotTableCollection } from './classes/pivot-tables';
import { range } from './classes/range';
import { rangeAreas, rangeCollection } from './classes/range-areas';
import { rangeBorder, rangeBorderCollection } from './classes/range-borders';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './classes/range-format';
import { settingCollection, settingHandlers } from './classes/settings';
import { table, tableColumn, tableColumnCollection } from './classes/table';
import { tableCollection } from './classes/table-collection';
import { documentProperties, workbook, workbookProtection } from './classes/workbook';
import { worksheet } from './classes/worksheet';
import { worksheetCollection } from './classes/worksheet-collection';
import { autoFilter } from './classes/auto-filter';
import { worksheetFreezePanes } from './classes/worksheet-freeze-panes';
import { worksheetProtection } from './classes/worksheet-protection';
import type { AnyHandlers } from './handlers';

const ALL: readonly AnyHandlers[] = [
  application,
  chartCollection,
  conditionalFormatCollection,
  cultureInfo,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  documentProperties,
  formatProtection,
  functionResult,
  functions,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItemCollection,
  numberFormatInfo,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  pivotTable,
  pivotTableCollection,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  settingCollection,
  settingHandlers,
  autoFilter,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  workbook,
  workbookCreated,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
];

/** Every class of which something is simulated. A test holds every name in it against the client's schema. */
export const registry: ReadonlyMap<string, AnyHandlers> = new Map(ALL.map((one) => [one.type, one]));
