import { itemNotFound } from '../../model/host-error';
import type { DocumentProperties, WorkbookModel } from '../../model/workbook';
import type { ClassHandlers, ScalarHandler } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { number, text } from '../values';
import type { PivotTables } from './pivot-tables';
import { rangeObject } from './range-navigation';

function selected({ active }: WorkbookModel): HostObject {
  return rangeObject(active, active.selection);
}

const eventRange =
  (orNull: boolean) =>
  (_workbook: WorkbookModel, args: { text(at: number): string }, { references, workbook }: HostState) => {
    const object = references.get(args.text(0));
    const sheet = (object.target as { sheet?: WorkbookModel['sheets'][number] }).sheet;
    if (sheet !== undefined && workbook.sheets.includes(sheet)) return object;
    if (orNull) return null;
    throw itemNotFound('the range of the event');
  };

/** Excel.Workbook, the root of every path. */
export const workbook: ClassHandlers<WorkbookModel> = {
  type: 'Workbook',
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: ({ readOnly }) => readOnly },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  properties: {
    Worksheets: () => hostObject('WorksheetCollection', {}),
    Names: () => hostObject('NamedItemCollection', {}),
    Tables: () => hostObject('TableCollection', {}),
    PivotTables: () => hostObject('PivotTableCollection', {} satisfies PivotTables),
    Functions: () => hostObject('Functions', {}),
    Settings: () => hostObject('SettingCollection', {}),
    CustomXmlParts: () => hostObject('CustomXmlPartCollection', {}),
    Application: () => hostObject('Application', {}),
    Protection: (model) => hostObject('WorkbookProtection', model),
    Properties: ({ properties }) => hostObject('DocumentProperties', properties),
    _Runtime: () => hostObject('Runtime', {}),
  },
  objectMethods: {
    GetSelectedRange: selected,
    GetActiveCell: ({ active }) => {
      const { top, left } = active.selection;
      return rangeObject(active, { top, left, bottom: top, right: left });
    },
    _GetRangeForEventByReferenceId: eventRange(false),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange(true),
  },
  methods: {
    _RemoveReference: (_model, args, { references }) => references.release(args.text(0)),
    _RemoveAllReferences: (_model, _args, { references }) => references.releaseAll(),
    _GetReferenceCount: (_model, _args, { references }) => references.size,
  },
};

/** Excel.WorkbookProtection: the structure, without a password check beyond being protected. */
export const workbookProtection: ClassHandlers<WorkbookModel> = {
  type: 'WorkbookProtection',
  scalars: { Protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    Protect: (model) => void (model.structureProtected = true),
    Unprotect: (model) => void (model.structureProtected = false),
  },
  writes: ['Protect', 'Unprotect'],
};

type TextKey = Exclude<keyof DocumentProperties, 'revisionNumber'>;

const property = (key: TextKey): ScalarHandler<DocumentProperties> => ({
  get: (properties) => properties[key],
  set: (properties, value) => void (properties[key] = text(value)),
});

/** Excel.DocumentProperties. */
export const documentProperties: ClassHandlers<DocumentProperties> = {
  type: 'DocumentProperties',
  scalars: {
    Title: property('title'),
    Subject: property('subject'),
    Author: property('author'),
    Keywords: property('keywords'),
    Comments: property('comments'),
    Category: property('category'),
    Manager: property('manager'),
    Company: property('company'),
    LastAuthor: { get: ({ lastAuthor }) => lastAuthor },
    RevisionNumber: {
      get: ({ revisionNumber }) => revisionNumber,
      set: (properties, value) =>
        void (properties.revisionNumber = number(value, 0, Number.MAX_SAFE_INTEGER)),
    },
  },
};
