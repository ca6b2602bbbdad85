import { actualOf, clusterOf, CRITERIA, targetOf } from '../../../tests/truth/million/data';
import type { Row } from './contestant';

/** Rows in one cluster, on the average. */
export const CLUSTER = 400;

/** Row arrays of two-decimal figures, the same on every machine. */
export function rowArrays(count: number): Row[] {
  const data = { rows: count, clusters: Math.max(1, Math.round(count / CLUSTER)) };
  return Array.from({ length: count }, (_, row) => {
    const cells: (number | string)[] = [row + 1, `Cụm ${clusterOf(data, row) + 1}`];
    for (let criterion = 0; criterion < CRITERIA; criterion++)
      cells.push(actualOf(row, criterion) / 100, targetOf(row, criterion) / 100);
    return cells;
  });
}
