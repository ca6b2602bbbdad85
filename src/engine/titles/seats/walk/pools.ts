import { MISSING, NO, YES } from '../../../columns/column';
import { isLimited, limitsOf, type Limit } from '../../quota/parts';
import type { Part, Quota, Tie } from '../../quota/rules';

/** A pool of seats that the rows of a group share: those of a quota, or what a part lets its rows take of them. */
export interface WalkPool {
  readonly quota: number;
  readonly tie: Tie;
  /** Absent: all rows of the group are in it. */
  readonly limit?: { readonly part: Part; readonly of: Limit } | undefined;
}

/** A part that sets limits, and which of the combinations of its limits a row stands under. */
export interface WalkPart {
  readonly part: Part;
  /** Pools, for each combination. */
  readonly combinations: readonly (readonly number[])[];
  /** Index of the combination of rows that belong to the part, that do not, and of which that is not known. */
  readonly of: Readonly<Record<'yes' | 'no' | 'missing', number>>;
}

/** The pools of quotas that have the same groups, and the kinds of rows by the pools that they need room in. */
export interface WalkPools {
  readonly pools: readonly WalkPool[];
  readonly parts: readonly WalkPart[];
  /** The pools of each kind: every combination of the first part with each of the second, and so on. */
  readonly kinds: readonly (readonly number[])[];
}

export function walkPools(quotas: readonly Quota[]): WalkPools {
  const pools: WalkPool[] = quotas.map(({ tie }, quota) => ({ quota, tie }));
  const parts = quotas.flatMap(({ parts: own, tie }, quota) =>
    own
      .filter((part) => limitsOf(part).length > 0)
      .map((part): WalkPart => {
        const first = pools.length;
        const limits = limitsOf(part);
        pools.push(...limits.map((of) => ({ quota, tie, limit: { part, of } })));
        return combined(part, limits, first);
      }),
  );
  const all = quotas.map((_, quota) => quota);
  const kinds = parts.reduce<readonly (readonly number[])[]>(
    (known, { combinations }) => combinations.flatMap((each) => known.map((kind) => [...kind, ...each])),
    [all],
  );
  return { pools, parts, kinds };
}

function combined(part: Part, limits: readonly Limit[], first: number): WalkPart {
  const combinations: (readonly number[])[] = [];
  const indexOf = (flag: number): number => {
    const under = limits.flatMap((limit, at) => (isLimited(limit, flag) ? [first + at] : []));
    const known = combinations.findIndex((each) => each.join() === under.join());
    return known >= 0 ? known : combinations.push(under) - 1;
  };
  return { part, combinations, of: { yes: indexOf(YES), no: indexOf(NO), missing: indexOf(MISSING) } };
}
