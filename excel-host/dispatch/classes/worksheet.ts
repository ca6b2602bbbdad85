import { mayChange } from '../../limits/guards';
import { MOST_ADDRESS_CHARACTERS } from '../../limits/sizes';
import { parseReference } from '../../model/address';
import { WHOLE_SHEET, type Area } from '../../model/area';
import { invalidArgument, itemNotFound } from '../../model/host-error';
import { usedArea } from '../../model/in-area';
import type { Sheet, Visibility } from '../../model/sheet';
import type { CallArguments } from '../call-arguments';
import type { ClassHandlers, ScalarHandler } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../sheet-changes';
import { notSimulated } from '../not-simulated';
import { calculateNow } from '../read-cells';
import { color, flag, number, oneOf } from '../values';
import { columnCharacters, columnPoints, MOST_COLUMN_WIDTH } from './range-sizes';
import { findName, rangeOfName } from './named-items';
import { pageBreaks } from './page-breaks';
import type { PivotTables } from './pivot-tables';
import { rangeObject } from './range-navigation';
import { sheetEvents } from './sheet-events';
import { copySheet } from './sheet-copy';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];
const STANDARD_HEIGHT = 15;

/** The next visible (or any) sheet in a direction; null where there is none and that is allowed. */
const neighbour =
  (step: 1 | -1, orNull: boolean) =>
  (sheet: Sheet, args: CallArguments, { workbook }: HostState): HostObject | null => {
    const visibleOnly = args.flag(0, false);
    const { sheets } = workbook;
    for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
      const next = sheets[at];
      if (next !== undefined && (!visibleOnly || next.visibility === 'Visible')) {
        return hostObject('Worksheet', next);
      }
    }
    if (orNull) return null;
    throw itemNotFound('no further worksheet');
  };

const byId = (_sheet: Sheet, args: CallArguments, { workbook }: HostState): HostObject =>
  hostObject('Worksheet', workbook.sheet(args.text(0)));

/** An address, or a name; nothing means all cells. */
function getRange(sheet: Sheet, args: CallArguments, state: HostState): HostObject {
  const address = args.optionalText(0);
  if (address === undefined || address === '') return rangeObject(sheet, WHOLE_SHEET);
  // Documented: a longer address is cut without a word.
  const reference = parseReference(address.slice(0, MOST_ADDRESS_CHARACTERS));
  if (reference === undefined) return namedRange(sheet, address, state);
  if (reference.sheet !== undefined && state.workbook.findSheet(reference.sheet) !== sheet) {
    throw invalidArgument(`${address} is on another worksheet`);
  }
  return rangeObject(sheet, reference.area);
}

function namedRange(sheet: Sheet, name: string, { workbook }: HostState): HostObject {
  const found = findName(sheet.names, name) ?? findName(workbook.names, name);
  const range = found === undefined ? undefined : rangeOfName(found, workbook);
  if (range === undefined) throw invalidArgument(`${name} is no address`);
  return rangeObject(range.sheet, range.area);
}

const getUsedRange =
  (orNull: boolean) =>
  (sheet: Sheet, args: CallArguments): HostObject | null => {
    const used = usedArea(sheet, WHOLE_SHEET, args.flag(0, false));
    if (used !== undefined) return rangeObject(sheet, used);
    return orNull ? null : rangeObject(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  };

function byIndexes(_sheet: Sheet, args: CallArguments): Area {
  const [top, left] = [args.integer(0), args.integer(1)];
  return { top, left, bottom: top + args.integer(2) - 1, right: left + args.integer(3) - 1 };
}

const gridlines: ScalarHandler<Sheet> = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => void (sheet.showGridlines = flag(value)),
};

const headings: ScalarHandler<Sheet> = {
  get: (sheet) => sheet.showHeadings,
  set: (sheet, value) => void (sheet.showHeadings = flag(value)),
};

/** Excel.Worksheet. */
export const worksheet: ClassHandlers<Sheet> = {
  type: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, state) => renameSheet(state, sheet, value, 'Local'),
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, state) => moveSheet(state, sheet, number(value, 0, Number.MAX_SAFE_INTEGER)),
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, state) =>
        showSheet(state, sheet, oneOf(value, VISIBILITIES) as Visibility, 'Local'),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => void (sheet.tabColor = value === '' ? '' : color(value)),
    },
    TabId: { get: (sheet) => sheet.id },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    StandardWidth: {
      get: (sheet) => columnPoints(sheet.standardWidth),
      set: (sheet, value) => {
        mayChange(sheet, 'allowFormatColumns');
        sheet.standardWidth = columnCharacters(number(value, 0, MOST_COLUMN_WIDTH));
      },
    },
    ShowGridlines: gridlines,
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
    EnableCalculation: {
      get: () => true,
      set: (_sheet, value, state) => {
        if (!flag(value)) notSimulated(state, 'Worksheet.enableCalculation', 'switching it off');
      },
    },
  },
  properties: {
    Tables: (sheet) => hostObject('TableCollection', { sheet }),
    Names: (sheet) => hostObject('NamedItemCollection', { sheet }),
    Protection: (sheet) => hostObject('WorksheetProtection', sheet),
    FreezePanes: (sheet) => hostObject('WorksheetFreezePanes', sheet),
    AutoFilter: (sheet) => hostObject('AutoFilter', sheet),
    PageLayout: (sheet) => hostObject('PageLayout', sheet),
    HorizontalPageBreaks: pageBreaks('rows'),
    VerticalPageBreaks: pageBreaks('columns'),
    Charts: (sheet) => hostObject('ChartCollection', sheet),
    PivotTables: (sheet) => hostObject('PivotTableCollection', { sheet } satisfies PivotTables),
  },
  objectMethods: {
    GetRange: getRange,
    GetRangeByIndexes: (sheet, args) => rangeObject(sheet, byIndexes(sheet, args)),
    GetCell: (sheet, args) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      return rangeObject(sheet, { top, left, bottom: top, right: left });
    },
    GetUsedRange: getUsedRange(false),
    GetUsedRangeOrNullObject: getUsedRange(true),
    GetNext: neighbour(1, false),
    GetNextOrNullObject: neighbour(1, true),
    GetPrevious: neighbour(-1, false),
    GetPreviousOrNullObject: neighbour(-1, true),
    Copy: copySheet,
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
  },
  methods: {
    ...sheetEvents,
    Activate: (sheet, _args, state) => activateSheet(state, sheet, 'Local'),
    Delete: (sheet, _args, state) => deleteSheet(state, sheet, 'Local'),
    Calculate: (_sheet, _args, state) => calculateNow(state, 'Worksheet.calculate'),
  },
  writes: ['Delete', 'Copy'],
};
