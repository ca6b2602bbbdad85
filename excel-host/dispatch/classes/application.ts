import type { ClassHandlers } from '../handlers';
import { openCreated } from '../client-services';
import { hostObject } from '../host-object';
import type { HostState } from '../host-state';
import { calculateNow } from '../read-cells';
import { flag, oneOf } from '../values';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Excel.Application. Suspending has no effect that could be seen from outside, so accepting it is all of it. */
export const application: ClassHandlers<object> = {
  type: 'Application',
  scalars: {
    CalculationMode: {
      get: (_application, { workbook }) => workbook.calculationMode,
      set: (_application, value, { workbook }) => void (workbook.calculationMode = oneOf(value, MODES)),
    },
    CalculationState: { get: (_application, state) => calculationState(state) },
    DecimalSeparator: { get: () => ',' },
    ThousandsSeparator: { get: () => '.' },
    UseSystemSeparators: { get: () => true },
  },
  properties: { CultureInfo: () => hostObject('CultureInfo', {}) },
  objectMethods: {
    CreateWorkbook: (_application, args) =>
      hostObject('WorkbookCreated', { base64: args.optionalText(0) } satisfies Created),
  },
  methods: {
    Calculate: (_application, args, state) => {
      oneOf(args.raw(0), ['Recalculate', 'Full', 'FullRebuild']);
      calculateNow(state, 'Application.calculate');
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

function calculationState(state: HostState): string {
  if (state.calculating === 0) return state.dirty ? 'Pending' : 'Done';
  state.calculating -= 1;
  return 'Calculating';
}

interface Created {
  readonly base64: string | undefined;
}

/** Excel.WorkbookCreated, on the desktop: a new workbook that is yet to be opened. */
export const workbookCreated: ClassHandlers<Created> = {
  type: 'WorkbookCreated',
  methods: { Open: ({ base64 }, _args, state) => openCreated(base64, state) },
};

/** Excel.CultureInfo of a Vietnamese Excel. */
export const cultureInfo: ClassHandlers<object> = {
  type: 'CultureInfo',
  scalars: { Name: { get: () => 'vi-VN' } },
  properties: { NumberFormat: () => hostObject('NumberFormatInfo', {}) },
};

export const numberFormatInfo: ClassHandlers<object> = {
  type: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { get: () => ',' },
    NumberGroupSeparator: { get: () => '.' },
  },
};

/** Excel.Runtime. */
export const runtime: ClassHandlers<object> = {
  type: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (_runtime, { enableEvents }) => enableEvents,
      set: (_runtime, value, state) => void (state.enableEvents = flag(value)),
    },
  },
};
