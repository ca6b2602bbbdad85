import { clientSchema } from '../../excel-host/schema/client-schema';
import { clientScript, clientVersion, EXCEL_SCRIPT } from '../../excel-host/schema/installed-client';
import { readClient } from '../../excel-host/schema/read-client';
import type { MemberSchema } from '../../excel-host/schema/types';

const { classes, packageVersion } = clientSchema();
const member = (type: string, name: string): MemberSchema | undefined => classes[type]?.members[name];

test('the schema is that of the installed package', () => {
  expect(packageVersion).toBe(clientVersion());
});

test('every class the client declares is there', () => {
  const [, excel] = clientScript(EXCEL_SCRIPT).split('var _BeginExcel');
  const declared = excel?.match(/^ {4}var _type\w+ = "\w+";$/gm) ?? [];
  const named = declared.map((line) => /"(\w+)"/.exec(line)?.[1] ?? '');
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => classes[name] === undefined)).toEqual([]);
});

test.each([
  ['Range', 'Values', { kind: 'scalar', camel: 'values', writable: true }, '1.1'],
  ['Range', 'Text', { kind: 'scalar', camel: 'text', writable: false }, '1.1'],
  ['Range', 'NumberFormatCategories', { kind: 'scalar', writable: false }, '1.12'],
  ['Range', 'Format', { kind: 'property', type: 'RangeFormat' }, '1.1'],
  ['Range', 'GetUsedRangeOrNullObject', { kind: 'object-method', type: 'Range' }, '1.4'],
  ['Range', 'Merge', { kind: 'method', camel: 'merge' }, '1.2'],
  ['Worksheet', 'PageLayout', { kind: 'property', type: 'PageLayout' }, '1.9'],
  ['Worksheet', 'TabId', { kind: 'scalar', writable: false }, '1.14'],
  ['Worksheet', 'onChanged', { kind: 'event', number: 10 }, '1.7'],
  ['WorksheetCollection', '[]', { kind: 'indexer', type: 'Worksheet' }, '1.1'],
  ['WorksheetCollection', 'onDeleted', { kind: 'event', number: 15 }, '1.7'],
  ['Workbook', 'InsertWorksheetsFromBase64', { kind: 'method' }, '1.13'],
])('%s.%s is known with its kind and its requirement set', (type, name, shape, version) => {
  expect(member(type, name)).toMatchObject({ ...shape, api: { name: 'ExcelApi', version } });
});

test('a wire name that the client replaces by hand is known under both names', () => {
  expect(member('Worksheet', 'Gridlines')).toMatchObject({ camel: 'showGridlines', writable: true });
  expect(member('Worksheet', 'ShowGridlines')).toMatchObject({ camel: 'showGridlines', writable: true });
});

test('collections know their items', () => {
  expect(classes['WorksheetCollection']).toMatchObject({ isCollection: true, item: 'Worksheet' });
  expect(classes['Range']?.isCollection).toBe(false);
});

test('a script without the Excel library is refused', () => {
  expect(() => readClient('var Excel;', '0')).toThrow('no Excel library');
});
