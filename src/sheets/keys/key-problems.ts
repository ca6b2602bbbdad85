import type { Problem } from '../../engine/problem';
import type { Anchor, PartsTable } from '../build-table';
import { placeText, problemPlace } from '../place';
import { duplicateKeys } from './duplicate-keys';
import { nearKeys } from './near-keys';

/** Rows with one key twice (errors), and rows whose keys differ by a slip of the pen (questions), with both cells. */
export function keyProblems(table: PartsTable): Problem[] {
  const keys = Array.from({ length: table.rowCount }, (_, row) => Object.values(table.keyOf(row)));
  const twice = duplicateKeys(keys).map(([first, second]): Problem => pair(table, keys, first, second, true));
  const near = nearKeys(keys).map(([first, second]): Problem => pair(table, keys, first, second, false));
  return [...twice, ...near];
}

function pair(
  table: PartsTable,
  keys: readonly (readonly string[])[],
  first: number,
  second: number,
  equal: boolean,
): Problem {
  const other: Anchor = table.rowAnchor(first);
  const at = table.rowAnchor(second);
  return {
    severity: equal ? 'error' : 'question',
    code: equal ? 'sheets.key-twice' : 'sheets.key-near',
    params: {
      key: shown(keys[second]!),
      otherKey: shown(keys[first]!),
      other: placeText(other.grid, other.row, other.column),
    },
    population: table.population,
    key: table.keyOf(second),
    ...problemPlace(at.grid, at.row, at.column),
  };
}

function shown(key: readonly string[]): string {
  return key.join(' | ');
}
