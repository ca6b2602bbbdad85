import { itemNotFound } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import type { CallArguments } from '../call-arguments';
import type { ClassHandlers } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { addSheet } from '../sheet-changes';
import { sheetCollectionEvents } from './sheet-events';

const sheetObject = (sheet: Sheet): HostObject => hostObject('Worksheet', sheet);

const atEnd =
  (at: 0 | -1) =>
  (_collection: object, args: CallArguments, { workbook }: HostState): HostObject => {
    const sheet = (args.flag(0, false) ? workbook.visible() : workbook.sheets).at(at);
    if (sheet === undefined) throw itemNotFound('no worksheet');
    return sheetObject(sheet);
  };

/** Excel.WorksheetCollection. */
export const worksheetCollection: ClassHandlers<object> = {
  type: 'WorksheetCollection',
  items: (_collection, { workbook }) => workbook.sheets.map(sheetObject),
  find: (_collection, key, { workbook }) => {
    const sheet = typeof key === 'string' ? workbook.findSheet(key) : undefined;
    return sheet === undefined ? undefined : sheetObject(sheet);
  },
  objectMethods: {
    Add: (_collection, args, state) => sheetObject(addSheet(state, args.optionalText(0), 'Local')),
    GetActiveWorksheet: (_collection, _args, { workbook }) => sheetObject(workbook.active),
    GetFirst: atEnd(0),
    GetLast: atEnd(-1),
  },
  methods: {
    ...sheetCollectionEvents,
    GetCount: (_collection, args, { workbook }) =>
      (args.flag(0, false) ? workbook.visible() : workbook.sheets).length,
  },
  writes: ['Add'],
};
