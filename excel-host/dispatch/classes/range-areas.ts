import { intersection, type Area } from '../../model/area';
import { HostError } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import type { CallArguments } from '../call-arguments';
import type { ClassHandlers } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { RangeTarget } from '../range-target';

/** More merged areas than this in a range fail (documented); the code is inferred. */
const MOST_MERGED_AREAS = 512;

interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** The merged areas that a range touches; null where there are none. */
export function mergedAreas(
  range: RangeTarget,
  _args: CallArguments,
  { workbook }: HostState,
): HostObject | null {
  const { sheet, area } = range.on(workbook);
  const areas = sheet.merges.filter((merged) => intersection(merged, area) !== undefined);
  if (areas.length === 0) return null;
  if (areas.length > MOST_MERGED_AREAS) {
    throw new HostError('GeneralException', `There are ${areas.length} merged areas.`);
  }
  return areasObject(sheet, areas);
}

/** Several areas of one sheet. */
export function areasObject(sheet: Sheet, areas: readonly Area[]): HostObject {
  return hostObject('RangeAreas', { sheet, areas } satisfies AreasTarget);
}

/** Excel.RangeAreas: what areas there are. Nothing can be done to them here. */
export const rangeAreas: ClassHandlers<AreasTarget> = {
  type: 'RangeAreas',
  identity: (target, { references }) => {
    const id = references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  methods: {
    _KeepReference: (target, _args, { references }) => void references.keep(hostObject('RangeAreas', target)),
  },
  scalars: { AreaCount: { get: ({ areas }) => areas.length } },
  properties: { Areas: (target) => hostObject('RangeCollection', target) },
};

/** Excel.RangeCollection. */
export const rangeCollection: ClassHandlers<AreasTarget> = {
  type: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => hostObject('Range', new RangeTarget(sheet, area))),
};
