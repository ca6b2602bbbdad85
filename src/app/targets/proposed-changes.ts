import { SHARE, measureUnit, placesBetween } from '../../sheets/values/measure-unit';
import { shiftDecimal } from '../../sheets/values/shift-decimal';
import type { Target } from '../../sheets/targets/target';
import type { ProposedChange } from './proposal';
import type { Slot, TargetPlace } from './target-place';

/** What a target would change at a place, each figure in the unit of its setting; none where that is not certain. */
export function proposedChanges(target: Target, place: TargetPlace): ProposedChange[] {
  return place.slots.flatMap((slot): ProposedChange[] => {
    const { setting, role, unit } = slot;
    const read = valueFor(target, slot, place);
    if (setting === undefined || read === undefined) return [];
    const held = inUnitOf(read, target.unit, unit);
    if (held === undefined) return [];
    return [
      { path: setting.path, role, ...(unit !== undefined && { unit }), now: setting.value, read: held },
    ];
  });
}

/** Of a range each end; of one number the end that it bounds. */
function valueFor(
  { operator, value, low, high }: Target,
  { role }: Slot,
  place: TargetPlace,
): number | undefined {
  const isRange = place.slots.length > 1;
  if (operator === 'between') {
    if (isRange) return role === 'low' ? low : high;
    return place.better === 'lower' ? high : low;
  }
  if (!isRange || role === 'target') return value;
  const isCeiling = operator === 'atMost' || operator === 'lessThan';
  return (role === 'high') === isCeiling ? value : undefined;
}

/** The number in another unit; undefined where the units are of different things. */
function inUnitOf(value: number, written: string | undefined, held: string | undefined): number | undefined {
  if (written === undefined || held === undefined || written === held) return value;
  const places = placesOf(written, held);
  return places === undefined ? undefined : shiftDecimal(value, places);
}

/** How far the decimal mark moves from one unit to another; undefined where they do not measure the same. */
export function placesOf(written: string, held: string): number | undefined {
  const [from, to] = [measureUnit(written), measureUnit(held)];
  const places = placesBetween(from, to);
  // % dân số, %/năm: the base is said beside the sign
  if (places === undefined && from.measure.startsWith(SHARE) && to.measure === SHARE)
    return from.power - to.power;
  return places;
}
