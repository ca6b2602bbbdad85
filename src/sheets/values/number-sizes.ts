import { stageField } from '../../rules/fields';
import type { Criterion, Id, Population, RuleSet } from '../../rules/rule-set';
import type { NumberField } from './number-field';
import { askedFields } from './asked-fields';

/** What is known of the size of a field's numbers. */
export type NumberSize = Pick<NumberField, 'targets' | 'most' | 'asked'>;

type Leaf = Extract<Criterion, { method: unknown }>;

/**
 * Of every field whose size the criteria tell: the targets it is measured against, the maximum of the points it holds, and what
 * for it is a target itself.
 */
export function numberSizes(
  population: Population,
  parameters: RuleSet['parameters'] = [],
): ReadonlyMap<Id, NumberSize> {
  const targets = new Map<Id, number[]>();
  const most = new Map<Id, number>();
  const constants = new Map(parameters.map(({ id, value }) => [id, value]));
  for (const leaf of leavesOf(population.criteria ?? [])) {
    const { method } = leaf;
    if ('actual' in method) {
      const known = [
        ...('target' in method ? [method.target] : []),
        ...('low' in method ? [method.low] : []),
        ...('high' in method ? [method.high] : []),
      ].flatMap((target) => constantOf(target, constants) ?? []);
      targets.set(method.actual, [...(targets.get(method.actual) ?? []), ...known]);
    }
    for (const id of pointFields(leaf, population))
      most.set(id, Math.max(most.get(id) ?? 0, leaf.max ?? Infinity));
  }
  const asked = askedFields(population);
  const ids = new Set([...targets.keys(), ...most.keys(), ...asked.keys()]);
  return new Map(
    [...ids].map((id) => {
      const bound = most.get(id);
      const target = asked.get(id);
      const size = { targets: targets.get(id) ?? [], ...(bound !== undefined && { most: bound }) };
      return [id, target === undefined ? size : { ...size, asked: target }];
    }),
  );
}

function leavesOf(criteria: readonly Criterion[]): Leaf[] {
  return criteria.flatMap((criterion) =>
    'children' in criterion ? leavesOf(criterion.children) : [criterion],
  );
}

/** A number, written out or a parameter; a target that differs by row says nothing of the whole column. */
function constantOf(
  target: number | string | undefined,
  constants: ReadonlyMap<Id, number | string | boolean>,
): number | undefined {
  if (typeof target !== 'string') return target;
  const constant = constants.get(target.trim());
  if (constant !== undefined) return typeof constant === 'number' ? constant : undefined;
  return /^[\d.]+$/.test(target.trim()) ? Number(target) : undefined;
}

/** The fields that hold the points of a criterion. */
function pointFields({ id, method }: Leaf, { review }: Population): Id[] {
  if (method.kind !== 'given') return [];
  return [method.field ?? id, ...(review?.stages ?? []).map((stage) => stageField(id, stage.id))];
}
