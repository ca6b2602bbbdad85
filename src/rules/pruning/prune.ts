import type { Problem } from '../../engine/problem';
import { changeFor, type Change, type Changes } from './change';
import { copyWith, type Copy } from './copy';
import { followsFrom } from './follows';
import { nameOf, type Keys } from './keys';

/** A rule set without what is wrong in its shape, so that the meaning of the rest can still be checked. */
export interface Pruned {
  readonly json: unknown;
  /** A problem of the pruned rule set, told of the original; undefined when it only follows from what was changed. */
  restore(problem: Problem): Problem | undefined;
}

/**
 * Changes as little as possible: each faulty place is taken away, or replaced by what says nothing of its own, and what
 * holds it only where it cannot be without.
 *
 * @param faultsOf where the shape of a rule set is wrong
 * @returns undefined when nothing of it can be kept
 */
export function prune(json: unknown, faultsOf: (json: unknown) => readonly Keys[]): Pruned | undefined {
  let changes: Changes = new Map<string, Change>();
  for (;;) {
    const copy = copyWith(json, changes);
    const faults = faultsOf(copy.json).map((keys) => copy.original(keys));
    const left = distinct(faults).filter((keys) => changes.get(nameOf(keys))?.is !== 'replaced');
    if (left.length === 0) return { json: copy.json, restore: restoring(json, changes, copy) };
    for (const fault of left) {
      const change = changeFor(fault, changes);
      if (!change) return undefined;
      changes = new Map([...changes, [nameOf(change.keys), change]]);
    }
  }
}

function distinct(places: readonly Keys[]): Keys[] {
  return [...new Map(places.map((keys) => [nameOf(keys), keys])).values()];
}

function restoring(json: unknown, changes: Changes, copy: Copy): Pruned['restore'] {
  const follows = followsFrom(json, changes);
  return (problem) => {
    const told = problem.path === undefined ? problem : { ...problem, path: copy.originalPath(problem.path) };
    return follows(told) ? undefined : told;
  };
}
