import { areaAddress, quotedSheet } from '../../model/address';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../model/area';
import { valueType } from '../changes';
import type { ClassHandlers, ScalarHandler } from '../handlers';
import { hostObject } from '../host-object';
import type { HostState } from '../host-state';
import type { RangeTarget } from '../range-target';
import { calculated, currentValue, readCells, readFormulas, readValues } from '../read-cells';
import { writeCells } from '../write-cells';
import { mergedAreas } from './range-areas';
import { rangeContentMethods } from './range-content';
import { lineIsHidden, setHidden } from './range-lines';
import { readNumberFormats, writeNumberFormats } from './range-number-format';
import { rangeNavigation } from './range-navigation';
import { readText } from './range-text';
import { readHyperlink, setHyperlink } from './range-hyperlink';

const readOnly = (get: (range: RangeTarget, state: HostState) => unknown): ScalarHandler<RangeTarget> => ({
  get: (range, state) => get(range.on(state.workbook), state),
});

const address = ({ sheet, area }: RangeTarget): string => `${quotedSheet(sheet.name)}!${areaAddress(area)}`;

/** Excel.Range: cells of one sheet. */
export const range: ClassHandlers<RangeTarget> = {
  type: 'Range',
  identity: (target, { references }) => {
    const id = references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: {
    Values: {
      get: (target, state) => readValues(target.on(state.workbook), state),
      set: (target, value, state) => writeCells(target.on(state.workbook), value, state),
    },
    Formulas: {
      get: (target, state) => readFormulas(target.on(state.workbook)),
      set: (target, value, state) => writeCells(target.on(state.workbook), value, state),
    },
    NumberFormat: {
      get: (target, state) => readNumberFormats(target.on(state.workbook)),
      set: (target, value, state) => writeNumberFormats(target.on(state.workbook), value),
    },
    Text: readOnly((target, state) => readText(calculated(target, state), state)),
    ValueTypes: readOnly((target, state) =>
      readCells(calculated(target, state), (cell) => valueType(currentValue(cell, state))),
    ),
    Address: readOnly(address),
    AddressLocal: readOnly(address),
    RowIndex: readOnly(({ area }) => area.top),
    ColumnIndex: readOnly(({ area }) => area.left),
    RowCount: readOnly(({ area }) => rowCount(area)),
    ColumnCount: readOnly(({ area }) => columnCount(area)),
    CellCount: readOnly(({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
    IsEntireColumn: readOnly(({ area }) => isEntireColumn(area)),
    IsEntireRow: readOnly(({ area }) => isEntireRow(area)),
    HasSpill: readOnly(() => false),
    Hyperlink: {
      get: (target, { workbook }) => readHyperlink(target.on(workbook)),
      set: (target, value, state) => setHyperlink(target.on(state.workbook), value, state),
    },
    RowHidden: {
      get: (target) => lineIsHidden(target, 'row'),
      set: (target, value) => setHidden(target, 'row', value),
    },
    ColumnHidden: {
      get: (target) => lineIsHidden(target, 'column'),
      set: (target, value) => setHidden(target, 'column', value),
    },
    Hidden: readOnly(
      (target) => lineIsHidden(target, 'row') === true || lineIsHidden(target, 'column') === true,
    ),
  },
  properties: {
    Format: (target, state) => hostObject('RangeFormat', target.on(state.workbook)),
    Worksheet: (target, state) => hostObject('Worksheet', target.on(state.workbook).sheet),
    ConditionalFormats: (target, state) =>
      hostObject('ConditionalFormatCollection', target.on(state.workbook)),
  },
  objectMethods: { ...rangeNavigation, GetMergedAreasOrNullObject: mergedAreas },
  methods: rangeContentMethods,
  writes: [
    'Clear',
    'Merge',
    'Unmerge',
    'CopyFrom',
    'SetCellProperties',
    'SetColumnProperties',
    'SetRowProperties',
  ],
};
