import { MAXIMA } from '../../../../tests/truth/million/data';
import type { Contestant } from '../contestant';
import { cutClusters } from '../cut';
import { typedColumns } from '../typed-columns';

/** Typed arrays and nothing that this one job does not ask for, with the product's rounding: halves up in decimal. */
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
    totals[row]! += Math.floor((reached < 1 ? max * reached : max) * HUNDREDTHS + 0.5);
  }
}

/**
 * More than the roundings of the float together come to, as a part of the value, and far less than the distance from a half to
 * the nearest other figure that two decimals divided by two decimals can give.
 */
const HUNDREDTHS = 100 * (1 + 1e-14);
