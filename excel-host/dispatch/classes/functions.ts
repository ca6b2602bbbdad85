import { invalidArgument } from '../../model/host-error';
import { serialOf } from '../../model/serial';
import type { ClassHandlers } from '../handlers';
import { hostObject } from '../host-object';

/** Serials of 1904 are so much less than those of 1900. */
const SERIAL_OF_1904 = 1_462;

interface ResultTarget {
  readonly value: number;
}

/** Excel.Functions: DATE alone, in the workbook's own calendar. */
export const functions: ClassHandlers<object> = {
  type: 'Functions',
  objectMethods: {
    Date: (_functions, args, { workbook }) => {
      const serial = serialOf(args.integer(0), args.integer(1), args.integer(2));
      if (serial === undefined) throw invalidArgument('this host knows whole dates only');
      const value = workbook.date1904 ? serial - SERIAL_OF_1904 : serial;
      return hostObject('FunctionResult', { value } satisfies ResultTarget);
    },
  },
};

/** Excel.FunctionResult. */
export const functionResult: ClassHandlers<ResultTarget> = {
  type: 'FunctionResult',
  scalars: { Value: { get: ({ value }) => value }, Error: { get: () => '' } },
};
