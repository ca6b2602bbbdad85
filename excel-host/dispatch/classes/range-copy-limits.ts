import { parseReference } from '../../model/address';
import { contains, intersection, type Area } from '../../model/area';
import { HostError } from '../../model/host-error';
import type { HostState } from '../host-state';
import { notSimulated } from '../not-simulated';
import type { RangeTarget } from '../range-target';

/**
 * Refuses to copy looks where Excel would do more than this host can: conditional formats and validation come with a
 * copy and replace those at the target, but here they are only carried.
 * @throws HostError InvalidOperation where a merged area would be cut
 */
export function mayCopy(
  source: RangeTarget,
  target: RangeTarget,
  everything: boolean,
  state: HostState,
): void {
  for (const { sheet, area } of [source, target]) {
    // Whether Excel copies the rows that a filter hides differs by host and is nowhere promised.
    if (sheet.isFiltered) notSimulated(state, 'Range.copyFrom', 'where a filter hides rows');
    const rule = sheet.carried.find(
      ({ kind, area: of }) =>
        (kind === 'conditionalFormat' || (kind === 'validation' && everything)) && touches(of, area),
    );
    if (rule !== undefined) notSimulated(state, 'Range.copyFrom', `of cells with ${rule.kind}`);
    if (sheet.merges.some((merged) => touches(merged, area) && !contains(area, merged))) {
      throw new HostError('InvalidOperation', 'The operation is not allowed on a part of a merged area.');
    }
  }
  for (const [, , { array }] of everything ? source.sheet.kept(source.area) : []) {
    const whole = array === undefined ? undefined : parseReference(array)?.area;
    if (whole !== undefined && !contains(source.area, whole)) {
      notSimulated(state, 'Range.copyFrom', 'of a part of an array formula');
    }
  }
}

const touches = (one: Area | undefined, other: Area): boolean =>
  one !== undefined && intersection(one, other) !== undefined;
