import { numbers } from '../columns/operations';
import { numberLiteral } from '../formula/formula-text';
import { NotTranslatable } from '../formula/not-translatable';
import type { Evaluation } from '../graph/node';
import { State, type Node } from '../graph/node';
import type { Entry, Problem } from '../problem';
import type { SetNumber } from '../titles/recorded/choice';
import { roundPoints, type CriterionResult, type CriterionRules } from './criterion';

/** Points that the council may set lie between the criterion's least and most. */
export type SettableRules = Pick<CriterionRules, 'id' | 'title' | 'min' | 'max' | 'rounding'>;

/** A result in which some rows have points of the council; what the rules gave is kept for the explanation. */
type SetResult<R extends CriterionResult> = R & { readonly computed?: Float64Array };

/**
 * A criterion whose points the council may set for a row, in place of those that were scored: also where a result is
 * missing, but not where the criterion does not apply. What lies outside the bounds is an error and changes nothing.
 */
export function settable<R extends CriterionResult>(node: Node<R>, rules: SettableRules): Node<SetResult<R>> {
  const setIn = (run: Evaluation): ReadonlyMap<number, SetNumber> | undefined =>
    run.recorded.points.get(node.id);
  return {
    ...node,
    evaluate(run) {
      const result = node.evaluate(run);
      const set = setIn(run);
      return set ? withSet(result, set, rules, node.population, run) : result;
    },
    formula(row, facet, layout, run) {
      const set = setIn(run)?.get(row);
      const isSet = set !== undefined && run.result(node.id).states?.[row] === State.overridden;
      if (facet === 'value' && isSet) return numberLiteral(roundPoints(set.value, rules.rounding));
      if (!node.formula) throw new NotTranslatable('formula.method', { criterion: rules.title });
      return node.formula(row, facet, layout, run);
    },
    explain(row, run) {
      const { states, value, computed } = run.result<SetResult<R>>(node.id);
      const set = setIn(run)?.get(row);
      if (states[row] !== State.overridden || !set) return node.explain(row, run);
      return [setEntry(rules, set, value.values[row]!, computed?.[row] ?? NaN)];
    },
  };
}

function withSet<R extends CriterionResult>(
  result: R,
  set: ReadonlyMap<number, SetNumber>,
  rules: SettableRules,
  population: string,
  run: Evaluation,
): SetResult<R> {
  const points = Float64Array.from(result.value.values);
  const states = Uint8Array.from(result.states);
  const unsettled = result.unsettled && Uint8Array.from(result.unsettled);
  for (const [row, number] of set) {
    const fault = faultOf(rules, number.value, states[row] === State.excluded);
    if (fault) {
      const place = { population, key: run.data(population).keyOf(row), column: rules.id, ...number.cell };
      run.report({ ...fault, ...place });
      continue;
    }
    points[row] = roundPoints(number.value, rules.rounding);
    states[row] = State.overridden;
    if (unsettled) unsettled[row] = 0;
  }
  const own = { value: numbers(points), states, isPlain: false, computed: result.value.values };
  return unsettled ? { ...result, ...own, unsettled } : { ...result, ...own };
}

function faultOf(
  { title, min, max }: SettableRules,
  points: number,
  isExcluded: boolean,
): Pick<Problem, 'severity' | 'code' | 'params'> | undefined {
  const params = { criterion: title, points, min };
  if (isExcluded) return { severity: 'error', code: 'choice.points-not-applicable', params };
  if (points >= min && points <= max) return undefined;
  return Number.isFinite(max)
    ? { severity: 'error', code: 'choice.points-outside', params: { ...params, max } }
    : { severity: 'error', code: 'choice.points-below', params };
}

/** Who set the points, why, and what the rules gave. */
function setEntry({ title }: SettableRules, set: SetNumber, points: number, computed: number): Entry {
  const { because, by = '', cell } = set;
  const params = { title, points, computed: Number.isNaN(computed) ? null : computed, because };
  return {
    code: by === '' ? 'criterion.set' : 'criterion.set-by',
    params: by === '' ? params : { ...params, by },
    ...(cell && { cells: [cell] }),
  };
}
