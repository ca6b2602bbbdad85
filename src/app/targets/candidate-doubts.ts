import type { Operator, Target } from '../../sheets/targets/target';
import type { Doubt, ProposedChange } from './proposal';
import { placesOf } from './proposed-changes';
import type { TargetPlace } from './target-place';

const UPWARD: ReadonlySet<Operator> = new Set(['atLeast', 'moreThan']);
const DOWNWARD: ReadonlySet<Operator> = new Set(['atMost', 'lessThan']);
const NEITHER: ReadonlySet<Operator> = new Set();
const BEYOND: ReadonlySet<Operator> = new Set(['moreThan', 'lessThan']);

/** What must be confirmed before a target counts at a place, without what only others in the list say. */
export function candidateDoubts(
  target: Target,
  place: TargetPlace,
  changes: readonly ProposedChange[],
): Doubt[] {
  const { operator, confirm, unit, average } = target;
  const isRange = place.slots.length > 1;
  const against = place.better === 'lower' ? UPWARD : place.better === 'higher' ? DOWNWARD : NEITHER;
  const oneForRange =
    isRange !== (operator === 'between') && changes.length > 0 && !(isRange && hasDirection(operator));
  const differs = place.slots.some((slot) => differ(unit, slot.unit));
  return [
    ...confirm.filter((doubt) => doubt !== 'unit'),
    ...(oneForRange ? (['end'] as const) : []),
    ...(against.has(operator) && !isRange ? (['against'] as const) : []),
    ...(BEYOND.has(operator) && !place.isStrict ? (['strictness'] as const) : []),
    ...(average === undefined ? [] : (['average'] as const)),
    ...(differs || confirm.includes('unit') ? (['unit'] as const) : []),
  ];
}

function hasDirection(operator: Operator): boolean {
  return UPWARD.has(operator) || DOWNWARD.has(operator);
}

/** Units of different things; a unit on one side alone is the other's too. */
function differ(written: string | undefined, held: string | undefined): boolean {
  return written !== undefined && held !== undefined && placesOf(written, held) === undefined;
}
