import { roundTo } from '../arithmetic/round';
import { MISSING, YES } from '../columns/column';
import type { BoundExpression } from '../graph/bound-expression';
import { State, type Evaluation, type NodeId } from '../graph/node';
import { combine, type Aggregate, type Part } from './aggregates';
import { settleSum, type CriterionResult, type CriterionRules } from './criterion';

export type Rescale = 'section' | 'total' | 'none';

export interface Section extends CriterionRules {
  readonly children: readonly CriterionRules[];
  readonly aggregate: Aggregate;
  /** What `met-share` counts: the leaves below, a `best` or `worst` section once. */
  readonly counted: readonly NodeId[];
  readonly rescale: Rescale;
  readonly applies?: BoundExpression | undefined;
  readonly path: string;
}

/** A section's points for a row, before its `min` and the rounding. */
export interface Sum {
  readonly state: number;
  readonly points: number;
  readonly max: number;
}

/** The scores by the section's aggregate, with what is added and taken off on top. */
export function addUp(
  section: Section,
  children: readonly CriterionResult[],
  row: number,
  run: Evaluation,
): Sum {
  const { parts, extra, counted, blocked } = partsOf(section, children, row);
  if (counted === 0) return { state: State.excluded, points: NaN, max: 0 };
  const score = scoreOf(section, parts, row, run);
  if (blocked) return { state: State.blocked, points: NaN, max: score.max };
  return { ...score, points: extra === 0 ? score.points : settleSum(score.points + extra, section.rounding) };
}

/** The children that apply to a row: the scores, what is added less what is taken off, and how many there are. */
export function partsOf(section: Section, children: readonly CriterionResult[], row: number) {
  const parts: Part[] = [];
  let extra = 0;
  let counted = 0;
  let blocked = false;
  for (const [i, { kind, weight }] of section.children.entries()) {
    const child = children[i]!;
    if (child.states[row] === State.excluded) continue;
    blocked ||= child.states[row] === State.blocked;
    counted += 1;
    const points = child.value.values[row]!;
    if (kind === 'score') parts.push({ points, max: child.maxima[row]!, weight });
    else extra += kind === 'bonus' ? weight * points : -weight * points;
  }
  return { parts, extra, counted, blocked };
}

function scoreOf(section: Section, parts: readonly Part[], row: number, run: Evaluation): Sum {
  const { aggregate, max, rounding } = section;
  if (aggregate === 'sum') {
    const { score, most, whole, stretched } = sumOf(section, parts);
    const points = stretched ? (score * whole) / most : settleSum(score, rounding);
    return { state: State.plain, points, max: stretched || most === whole ? max : most };
  }
  if (aggregate === 'met-share') return metShare(section, row, run);
  if (parts.length === 0) return { state: State.plain, points: 0, max };
  return { state: State.plain, points: combine(aggregate, parts, max), max };
}

/**
 * The scores added up, each with its weight.
 *
 * `most` is what those that apply can reach together, `whole` what all can; `stretched` whether the rules bring the one
 * to the other.
 */
export function sumOf({ children, rescale }: Section, parts: readonly Part[]) {
  let score = 0;
  let most = 0;
  for (const { points, max: reachable, weight } of parts) {
    score += weight * points;
    most += weight * reachable;
  }
  const whole = children.reduce(
    (all, { kind, weight, max: own }) => (kind === 'score' ? all + weight * own : all),
    0,
  );
  const stretched = rescale === 'section' && most > 0 && most < whole && Number.isFinite(whole);
  return { score, most, whole, stretched };
}

/** Which part of the criteria that apply was met, of the section's own points. */
function metShare(section: Section, row: number, run: Evaluation): Sum {
  const { max } = section;
  const flags = countedAt(section, row, run).map(({ met }) => met);
  if (flags.includes(MISSING)) return { state: State.blocked, points: NaN, max };
  const met = flags.filter((flag) => flag === YES).length;
  return { state: State.plain, points: flags.length === 0 ? 0 : (max * met) / flags.length, max };
}

/** What `met-share` counts for a row, each met or not; those that do not apply are left out. */
export function countedAt({ counted }: Section, row: number, run: Evaluation): { id: NodeId; met: number }[] {
  return counted.flatMap((id) => {
    const child = run.result<CriterionResult>(id);
    return child.states[row] === State.excluded ? [] : [{ id, met: metAt(child, row) }];
  });
}

/**
 * Whether a criterion is met: as its method says, else when it has all its points. Where the council set the points of a
 * result that is missing, they say so.
 */
export function metAt({ states, facets, value, maxima }: CriterionResult, row: number): number {
  if (states[row] === State.blocked) return MISSING;
  const flag = facets?.get('met');
  const said = flag?.type === 'flag' ? flag.values[row]! : undefined;
  const isSet = states[row] === State.overridden;
  if (said !== undefined && !(isSet && said === MISSING)) return said;
  return roundTo(value.values[row]!, 9) >= roundTo(maxima[row]!, 9) ? YES : 0;
}
