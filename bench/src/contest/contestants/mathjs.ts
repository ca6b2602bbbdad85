import { all, create } from 'mathjs/number';
import { CRITERIA, MAXIMA } from '../../../../tests/truth/million/data';
import type { Contestant } from '../contestant';
import { cutClusters } from '../cut';
import { typedColumns } from '../typed-columns';

let total: { evaluate(scope: Record<string, number>): unknown };

/** The sum of the points as one expression, compiled once and evaluated for every row; places by the hand-written part. */
export const mathjs: Contestant = {
  title: 'mathjs từng dòng / per row',
  prepare() {
    total = create(all!, {}).compile(
      MAXIMA.map((max, n) => `round(${max / 100} * min(a${n} / t${n}, 1), 2)`).join(' + '),
    );
    return Promise.resolve();
  },
  decide(rows) {
    const { clusters, clusterNames } = typedColumns(rows);
    const totals = Int32Array.from(rows, (row) => {
      const scope: Record<string, number> = {};
      for (let n = 0; n < CRITERIA; n++) {
        scope[`a${n}`] = row[2 + 2 * n] as number;
        scope[`t${n}`] = row[3 + 2 * n] as number;
      }
      return Math.round((total.evaluate(scope) as number) * 100);
    });
    return cutClusters(totals, clusters, clusterNames.length);
  },
};
