import { HostError, invalidArgument } from '../../model/host-error';
import { strictOptions, type ProtectionOptions } from '../../model/protection';
import type { Sheet } from '../../model/sheet';
import type { ClassHandlers } from '../handlers';
import { oneOf } from '../values';

/** Excel.WorksheetProtection. Protecting twice is an error in Excel; taking a protection away needs its password. */
export const worksheetProtection: ClassHandlers<Sheet> = {
  type: 'WorksheetProtection',
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== undefined },
    Options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.protection !== undefined)
        throw new HostError('AccessDenied', 'The worksheet is protected already.');
      const password = args.optionalText(1);
      const options = optionsOf(args.options(0));
      sheet.protection = password === undefined ? { options } : { options, password };
    },
    Unprotect: (sheet, args) => {
      const password = sheet.protection?.password;
      if (password !== undefined && args.optionalText(0) !== password) {
        throw new HostError('AccessDenied', 'The password is not correct.');
      }
      sheet.protection = undefined;
    },
  },
  writes: ['Protect', 'Unprotect'],
};

function optionsOf(given: Readonly<Record<string, unknown>>): ProtectionOptions {
  const options = strictOptions();
  for (const [name, value] of Object.entries(given)) {
    if (name === 'selectionMode') options.selectionMode = oneOf(value, ['Normal', 'Unlocked', 'None']);
    else if (name in options && typeof value === 'boolean') Object.assign(options, { [name]: value });
    else throw invalidArgument(`protection option ${name}`);
  }
  return options;
}
