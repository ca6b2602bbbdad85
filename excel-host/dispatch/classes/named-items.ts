import { parseReference, quotedSheet, areaAddress } from '../../model/address';
import type { DefinedName } from '../../model/defined-name';
import { HostError, invalidArgument, itemNotFound } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import { sameName } from '../../model/sheet-name';
import type { WorkbookModel } from '../../model/workbook';
import type { CallArguments } from '../call-arguments';
import type { ClassHandlers } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { RangeTarget } from '../range-target';
import { flag, text } from '../values';
import { deletePrintName, findPrintName } from './print-names';

/** The names of a workbook, or of one sheet. */
export interface NameScope {
  readonly sheet?: Sheet;
}

export const findName = (names: readonly DefinedName[], name: string): DefinedName | undefined =>
  names.find((one) => sameName(one.name, name));

/** The cells a name stands for; undefined where it stands for anything else. */
export function rangeOfName({ formula }: DefinedName, workbook: WorkbookModel): RangeTarget | undefined {
  const reference = parseReference(formula.slice(1));
  const sheet = reference?.sheet === undefined ? undefined : workbook.findSheet(reference.sheet);
  return reference === undefined || sheet === undefined ? undefined : new RangeTarget(sheet, reference.area);
}

interface NameTarget {
  readonly name: DefinedName;
  readonly scope: NameScope;
}

const namesOf = ({ sheet }: NameScope, { workbook }: HostState): DefinedName[] => (sheet ?? workbook).names;

const nameObject = (name: DefinedName, scope: NameScope): HostObject =>
  hostObject('NamedItem', { name, scope } satisfies NameTarget);

function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || parseReference(name) !== undefined || /^[rc]\d*$/i.test(name)) {
    throw invalidArgument(`${name} is no name`);
  }
}

function add(scope: NameScope, args: CallArguments, state: HostState): HostObject {
  const names = namesOf(scope, state);
  const name = args.text(0);
  checkName(name);
  if (findName(names, name) !== undefined) {
    throw new HostError('ItemAlreadyExists', `A resource with the same name already exists. (${name})`);
  }
  const added: DefinedName = {
    id: String(state.workbook.nextNumber()),
    name,
    formula: formulaOf(args, state),
    visible: true,
    comment: args.optionalText(2) ?? '',
  };
  names.push(added);
  state.dirty = true;
  return nameObject(added, scope);
}

function formulaOf(args: CallArguments, { workbook }: HostState): string {
  const object = args.object(1);
  if (object?.type === 'Range') {
    const { sheet, area } = (object.target as RangeTarget).on(workbook);
    return `=${quotedSheet(sheet.name)}!${absolute(areaAddress(area))}`;
  }
  const formula = args.text(1);
  if (!formula.startsWith('=')) throw invalidArgument('the formula of a name begins with =');
  return formula;
}

const absolute = (address: string): string =>
  address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2').replace(/^([A-Z]+):([A-Z]+)$/, '$$$1:$$$2');

const getRange =
  (orNull: boolean) =>
  ({ name }: NameTarget, _args: CallArguments, { workbook }: HostState): HostObject | null => {
    const range = rangeOfName(name, workbook);
    if (range !== undefined) return hostObject('Range', range);
    if (orNull) return null;
    throw itemNotFound(`${name.name} is not a range`);
  };

/** Excel.NamedItemCollection, of the workbook or of a sheet. */
export const namedItemCollection: ClassHandlers<NameScope> = {
  type: 'NamedItemCollection',
  items: (scope, state) => namesOf(scope, state).map((name) => nameObject(name, scope)),
  find: (scope, key, state) => {
    const names = namesOf(scope, state);
    const found =
      typeof key === 'string'
        ? (findName(names, key) ?? byId(names, key) ?? printName(scope, key))
        : undefined;
    return found === undefined ? undefined : nameObject(found, scope);
  },
  objectMethods: { Add: add },
  writes: ['Add'],
};

const printName = ({ sheet }: NameScope, key: string): DefinedName | undefined =>
  sheet === undefined ? undefined : findPrintName(sheet, key);

const byId = (names: readonly DefinedName[], id: string): DefinedName | undefined =>
  names.find((name) => name.id === id);

/** Excel.NamedItem. */
export const namedItem: ClassHandlers<NameTarget> = {
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.id }),
  scalars: {
    Name: { get: ({ name }) => name.name },
    Type: {
      get: ({ name }, { workbook }) => (rangeOfName(name, workbook) === undefined ? 'String' : 'Range'),
    },
    Value: {
      get: ({ name }, { workbook }) => {
        const range = rangeOfName(name, workbook);
        return range === undefined
          ? name.formula
          : `${quotedSheet(range.sheet.name)}!${absolute(areaAddress(range.area))}`;
      },
    },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value, state) => {
        name.formula = text(value);
        state.dirty = true;
      },
    },
    Visible: { get: ({ name }) => name.visible, set: ({ name }, value) => void (name.visible = flag(value)) },
    Comment: { get: ({ name }) => name.comment, set: ({ name }, value) => void (name.comment = text(value)) },
    Scope: { get: ({ scope }) => (scope.sheet === undefined ? 'Workbook' : 'Worksheet') },
  },
  methods: {
    Delete: ({ name, scope }, _args, state) => {
      if (scope.sheet !== undefined && deletePrintName(scope.sheet, name)) return;
      const names = namesOf(scope, state);
      names.splice(names.indexOf(name), 1);
      state.dirty = true;
    },
  },
  objectMethods: { GetRange: getRange(false), GetRangeOrNullObject: getRange(true) },
  writes: ['Delete'],
};
