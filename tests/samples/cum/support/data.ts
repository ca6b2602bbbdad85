import { ANSWERS } from '../../../../scripts/samples/cum/decisions.mjs';
import { EVENTS } from '../../../../scripts/samples/cum/events.mjs';
import type { ClusterData, Unit } from '../../../../scripts/samples/cum/model.mjs';
import { UNITS } from '../../../../scripts/samples/cum/units.mjs';

/** The sample's data with the differences that a test is about. */
export function dataWith(difference: Partial<ClusterData> = {}): ClusterData {
  return { units: UNITS, events: EVENTS, decisions: ANSWERS, ...difference };
}

/** The unit whose name ends so: `Hòa Mỹ Tây`. */
export function unitNamed(name: string): Unit {
  const found = UNITS.find((unit) => unit.name.endsWith(name));
  if (found === undefined) throw new Error(`no unit is called ${name}`);
  return found;
}

/** The units with a difference in one of them. */
export function changed(name: string, difference: Partial<Unit>): Unit[] {
  const own = unitNamed(name);
  return UNITS.map((unit) => (unit === own ? { ...unit, ...difference } : unit));
}
