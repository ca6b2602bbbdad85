import { MISSING, YES } from '../columns/column';
import { inputsOf } from '../graph/bound-expression';
import { State, type Evaluation, type NodeId } from '../graph/node';
import type { Entry } from '../problem';
import type { CriterionResult } from './criterion';
import { explainChild, explainShare } from './explain-child';
import { addUp, countedAt, partsOf, sumOf, type Section } from './section-points';

/** What each child gives, how they come together, and what bends the result. */
export function explainSection(
  section: Section,
  result: CriterionResult,
  childIds: readonly NodeId[],
  row: number,
  run: Evaluation,
): Entry[] {
  const { title } = section;
  const applies = section.applies ? inputsOf(section.applies, row, run) : [];
  const children = childIds.map((id) => run.result<CriterionResult>(id));
  const told = [...applies, ...childEntries(section, children, row, run)];
  switch (result.states[row]) {
    case State.excluded: {
      const isEmpty = children.every(({ states }) => states[row] === State.excluded);
      return isEmpty
        ? [...told, { code: 'section.nothing-applies', params: { title } }]
        : [{ code: 'criterion.excluded', params: { title } }, ...applies];
    }
    case State.blocked:
      // a section of which it is not known whether it applies can reach nothing yet
      return section.applies && result.maxima[row] === 0
        ? [{ code: 'criterion.applies-unknown', params: { title } }, ...applies]
        : [...told, blockedEntry(section, children, row, run)];
    default:
      return [
        ...told,
        ...bends(section, children, row, run),
        pointsEntry(section, result, children, row, run),
      ];
  }
}

function childEntries(
  section: Section,
  children: readonly CriterionResult[],
  row: number,
  run: Evaluation,
): Entry[] {
  const { aggregate } = section;
  const counted = aggregate === 'met-share' ? countedEntries(section, row, run) : [];
  const own = section.children.flatMap((child, i): Entry[] => {
    if (child.kind !== 'score' || aggregate === 'sum') return [explainChild(child, children[i]!, row)];
    if (aggregate === 'met-share') return [];
    // of the best or the worst the weight is not asked
    if (aggregate === 'best' || aggregate === 'worst')
      return [explainChild({ ...child, weight: 1 }, children[i]!, row)];
    return [explainShare(child, children[i]!, row)];
  });
  return [...counted, ...own];
}

function countedEntries(section: Section, row: number, run: Evaluation): Entry[] {
  return countedAt(section, row, run).map(({ id, met }) => ({
    code:
      met === MISSING ? 'section.child.blocked' : met === YES ? 'section.child.met' : 'section.child.unmet',
    params: { title: run.node(id).title },
  }));
}

function blockedEntry(
  section: Section,
  children: readonly CriterionResult[],
  row: number,
  run: Evaluation,
): Entry {
  const { title, aggregate, counted } = section;
  const waits =
    partsOf(section, children, row).blocked ||
    counted.some((id) => run.result<CriterionResult>(id).states[row] === State.blocked);
  return waits
    ? { code: 'section.blocked', params: { title } }
    : { code: 'section.no-value', params: { criterion: title, aggregate } };
}

/** A sum stretched to the whole, because some of it does not apply; a result raised to the least points. */
function bends(
  section: Section,
  children: readonly CriterionResult[],
  row: number,
  run: Evaluation,
): Entry[] {
  const { title, min, aggregate } = section;
  const { parts } = partsOf(section, children, row);
  const { score, most, whole, stretched } = sumOf(section, parts);
  const rescaled: Entry[] =
    aggregate === 'sum' && stretched
      ? [
          {
            code: 'section.rescaled',
            params: { title, sum: score, most, whole, points: (score * whole) / most },
          },
        ]
      : [];
  const { points } = addUp(section, children, row, run);
  const raised: Entry[] = points < min ? [{ code: 'criterion.raised', params: { title, points, min } }] : [];
  return [...rescaled, ...raised];
}

function pointsEntry(
  section: Section,
  result: CriterionResult,
  children: readonly CriterionResult[],
  row: number,
  run: Evaluation,
): Entry {
  const { title, aggregate, max } = section;
  const params = { title, points: result.value.values[row]! };
  switch (aggregate) {
    case 'sum': {
      const reachable = result.maxima[row]!;
      return Number.isFinite(reachable)
        ? { code: 'section.sum', params: { ...params, reachable } }
        : { code: 'section.sum-unbounded', params };
    }
    case 'met-share': {
      const counted = countedAt(section, row, run);
      const met = counted.filter((each) => each.met === YES).length;
      return { code: 'section.met-share', params: { ...params, max, met, of: counted.length } };
    }
    case 'best':
    case 'worst':
      return {
        code: `section.${aggregate}`,
        params: { ...params, from: chosenChild(section, children, row) },
      };
    default:
      return { code: `section.${aggregate}`, params: { ...params, max } };
  }
}

/** The child whose points are the section's; the first of several. */
function chosenChild(
  { aggregate, children }: Section,
  results: readonly CriterionResult[],
  row: number,
): string {
  const scores = children.flatMap(({ kind, title }, i) => {
    const { states, value } = results[i]!;
    return kind === 'score' && states[row] !== State.excluded ? [{ title, points: value.values[row]! }] : [];
  });
  const sign = aggregate === 'best' ? 1 : -1;
  const [first, ...rest] = scores;
  return (
    rest.reduce((best, child) => (sign * (child.points - best!.points) > 0 ? child : best), first)?.title ??
    ''
  );
}
