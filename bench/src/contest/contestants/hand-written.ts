import { MAXIMA } from '../../../../tests/truth/million/data';
import type { Contestant } from '../contestant';
import { cutClusters } from '../cut';
import { typedColumns } from '../typed-columns';

/** Typed arrays and nothing that this one job does not ask for, with the product's rounding: to 15 digits, then halves up. */
export const handWritten: Contestant = {
  title: 'Viết tay / hand-written',
  decide(rows) {
    const { size, actuals, targets, clusters, clusterNames } = typedColumns(rows);
    const totals = new Int32Array(size);
    MAXIMA.forEach((hundredths, criterion) => {
      addPoints(totals, hundredths / 100, actuals[criterion]!, targets[criterion]!);
    });
    return cutClusters(totals, clusters, clusterNames.length);
  },
};

/** Adds max × min(actual ÷ target, 1), rounded to hundredths. */
function addPoints(totals: Int32Array, max: number, actual: Float64Array, target: Float64Array): void {
  for (let row = 0; row < totals.length; row++) {
    const reached = actual[row]! / target[row]!;
    const scaled = (reached < 1 ? max * reached : max) * 100;
    const floor = Math.floor(scaled);
    totals[row]! += scaled - floor >= 0.5 - scaled * NOISE ? floor + 1 : floor;
  }
}

/** Half a unit of the 15th digit, as a part of the value. */
const NOISE = 3e-16;
