import { shownAt } from '../columns/operations';
import { foldKey } from '../text/fold';
import type { PopulationData } from './population-data';

/** How the rows of one population belong to the rows of another. */
export interface Relation {
  readonly to: string;
  /** The row each row belongs to; −1 where it leads nowhere. */
  readonly parent: Int32Array;
}

/**
 * @param by fields of `members`, one for each part of the key of `owners` in its order; empty: the owners' only row
 */
export function relate(members: PopulationData, by: readonly string[], owners: PopulationData): Relation {
  const parent = new Int32Array(members.rowCount).fill(-1);
  if (by.length === 0) {
    if (owners.rowCount === 1) parent.fill(0);
    return { to: owners.population, parent };
  }
  const rows = new Map<string, number>();
  for (let row = 0; row < owners.rowCount; row++) {
    const identity = identityOf(Object.values(owners.keyOf(row)));
    if (!rows.has(identity)) rows.set(identity, row);
  }
  for (let row = 0; row < members.rowCount; row++) {
    parent[row] = rows.get(identityOf(by.map((field) => textOf(members, field, row)))) ?? -1;
  }
  return { to: owners.population, parent };
}

/** A key as it is compared: every part folded, in order. */
export function identityOf(parts: readonly string[]): string {
  return parts.map(foldKey).join('\u0000');
}

function textOf(data: PopulationData, field: string, row: number): string {
  return String(shownAt(data.fields.get(field)!, row) ?? '');
}
