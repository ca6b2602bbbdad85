import pl from 'nodejs-polars';
import { CRITERIA, MAXIMA } from '../../../../tests/truth/million/data';
import { Award, type Contestant, type Row } from '../contestant';

const numbers = Array.from({ length: CRITERIA }, (_, n) => n);

/** A frame of typed columns, expressions with windows over the clusters. */
export const polars: Contestant = {
  title: 'polars (kể cả nạp / with loading)',
  decide(rows) {
    const points = numbers.map((n) => {
      const reached = pl.minHorizontal([pl.col(`a${n}`).div(pl.col(`t${n}`)), pl.lit(1)]);
      return reached.mul(MAXIMA[n]! / 100).round(2);
    });
    const total = pl.sumHorizontal(points).round(2).alias('total');
    const decided = frameOf(rows)
      .lazy()
      .withColumn(total)
      .withColumns(
        pl.col('total').rank({ method: 'min', descending: true }).over('cluster').alias('place'),
        pl.col('total').rank({ method: 'max', descending: true }).over('cluster').alias('upTo'),
        pl.col('total').count().over('cluster').alias('members'),
      )
      .select('place', 'upTo', 'members')
      .collectSync();
    const [place, upTo, members] = ['place', 'upTo', 'members'].map(
      (name) => decided.getColumn(name).toArray() as number[],
    );
    const awards = Uint8Array.from(place!, (first, row) => {
      const seats = Math.floor((Number(members![row]) * 15) / 100);
      return upTo![row]! <= seats ? Award.given : first > seats ? Award.over : Award.council;
    });
    return { places: Float64Array.from(place!), awards };
  },
};

function frameOf(rows: readonly Row[]) {
  const column = (index: number) => Float64Array.from(rows, (row) => row[index] as number);
  return pl.DataFrame({
    cluster: pl.Series(
      'cluster',
      rows.map((row) => row[1] as string),
      pl.Utf8,
    ),
    ...Object.fromEntries(
      numbers.flatMap((n) => [
        [`a${n}`, pl.Series(`a${n}`, column(2 + 2 * n))],
        [`t${n}`, pl.Series(`t${n}`, column(3 + 2 * n))],
      ]),
    ),
  });
}
