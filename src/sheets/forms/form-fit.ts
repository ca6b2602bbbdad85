import type { Id } from '../../rules/rule-set';
import type { FormWords } from './form-words';

/** A form has at least half of what may stand on it, and more than one thing where there is more. */
const SHARE = 0.5;
const FEW = 2;

/**
 * How much of what may stand on a form was found: fields with a place, and criteria under review with a line.
 *
 * @param fields fields that have a place
 * @param criteria criteria that have a line
 */
export function fitOf(
  { population, placed, criteria: all }: FormWords,
  fields: ReadonlySet<Id>,
  criteria: ReadonlySet<string>,
): { known: number; possible: number; fits: boolean } {
  const plain = placed.filter(({ stageOf, id }) => stageOf === undefined && !population.key.includes(id));
  const staged = [...all].filter(
    (id) =>
      criteria.has(id) || placed.some((field) => field.stageOf?.criterion === id && fields.has(field.id)),
  );
  const known = plain.filter(({ id }) => fields.has(id)).length + staged.length;
  const possible = plain.length + all.size;
  return { known, possible, fits: known >= Math.max(1, Math.min(FEW, possible), possible * SHARE) };
}
