import { Award, type Outcome } from './contestant';

/**
 * Places and the best 15 % inside clusters, by whole numbers: rows are counted into their clusters, each cluster's totals are
 * sorted once.
 *
 * @param totals in hundredths of a point
 */
export function cutClusters(totals: Int32Array, clusters: Int32Array, count: number): Outcome {
  const size = totals.length;
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < size; row++) starts[clusters[row]! + 1]!++;
  for (let cluster = 0; cluster < count; cluster++) starts[cluster + 1]! += starts[cluster]!;
  const next = starts.slice(0, count);
  // total and row in one number, so that a plain numeric sort brings the rows along
  const keys = new Float64Array(size);
  for (let row = 0; row < size; row++)
    keys[next[clusters[row]!]!++] = (MOST_TOTAL - totals[row]!) * ROWS + row;
  const places = new Float64Array(size);
  const awards = new Uint8Array(size);
  for (let cluster = 0; cluster < count; cluster++) {
    const members = keys.subarray(starts[cluster], starts[cluster + 1]).sort();
    const seats = Math.floor((members.length * 15) / 100);
    for (let from = 0; from < members.length;) {
      const total = Math.floor(members[from]! / ROWS);
      let to = from + 1;
      while (to < members.length && Math.floor(members[to]! / ROWS) === total) to++;
      const award = to <= seats ? Award.given : from >= seats ? Award.over : Award.council;
      for (let i = from; i < to; i++) {
        const row = members[i]! % ROWS;
        places[row] = from + 1;
        awards[row] = award;
      }
      from = to;
    }
  }
  return { places, awards };
}

/** More than any row's number; together with a total it stays below 2^53. */
const ROWS = 2 ** 24;
/** More hundredths than any total has. */
const MOST_TOTAL = 20_000;
