import { intersection } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { ClassHandlers } from '../handlers';
import type { RangeTarget } from '../range-target';

/** Excel.ConditionalFormatCollection: how many rules touch the range. Changing them is not simulated. */
export const conditionalFormatCollection: ClassHandlers<RangeTarget> = {
  type: 'ConditionalFormatCollection',
  methods: {
    GetCount: ({ sheet, area }) =>
      sheet.carried.filter(
        (one) =>
          one.kind === 'conditionalFormat' &&
          one.area !== undefined &&
          intersection(one.area, area) !== undefined,
      ).length,
  },
};

/** Excel.ChartCollection: how many charts the sheet has. Nothing else of them is simulated. */
export const chartCollection: ClassHandlers<Sheet> = {
  type: 'ChartCollection',
  scalars: { Count: { get: (sheet) => sheet.carried.filter(({ kind }) => kind === 'chart').length } },
  methods: { GetCount: (sheet) => sheet.carried.filter(({ kind }) => kind === 'chart').length },
};
