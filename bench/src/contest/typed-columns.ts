import { CRITERIA } from '../../../tests/truth/million/data';
import type { Row } from './contestant';

/** Row arrays turned into typed columns: what every program that works by columns does first. */
export interface TypedColumns {
  readonly size: number;
  readonly numbers: Float64Array;
  readonly actuals: readonly Float64Array[];
  readonly targets: readonly Float64Array[];
  readonly clusters: Int32Array;
  readonly clusterNames: readonly string[];
}

export function typedColumns(rows: readonly Row[]): TypedColumns {
  const size = rows.length;
  const columns = (): Float64Array[] => Array.from({ length: CRITERIA }, () => new Float64Array(size));
  const [actuals, targets] = [columns(), columns()];
  const numbers = new Float64Array(size);
  const clusters = new Int32Array(size);
  const known = new Map<string, number>();
  for (let row = 0; row < size; row++) {
    const cells = rows[row]!;
    numbers[row] = cells[0] as number;
    const name = cells[1] as string;
    let cluster = known.get(name);
    if (cluster === undefined) known.set(name, (cluster = known.size));
    clusters[row] = cluster;
    for (let criterion = 0; criterion < CRITERIA; criterion++) {
      actuals[criterion]![row] = cells[2 + 2 * criterion] as number;
      targets[criterion]![row] = cells[3 + 2 * criterion] as number;
    }
  }
  return { size, numbers, actuals, targets, clusters, clusterNames: [...known.keys()] };
}
