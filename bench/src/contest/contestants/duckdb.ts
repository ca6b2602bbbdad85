import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
} from '@duckdb/node-api';
import { CRITERIA, MAXIMA } from '../../../../tests/truth/million/data';
import { Award, type Contestant, type Row } from '../contestant';

const numbers = Array.from({ length: CRITERIA }, (_, n) => n);
/** Rows of a chunk, as many as DuckDB holds in one vector. */
const CHUNK = 2048;

const POINTS = numbers.map((n) => `round(${MAXIMA[n]! / 100} * least(a${n} / t${n}, 1), 2)`).join(' + ');
const DECIDED = `
  WITH scored AS (SELECT number, cluster, round(${POINTS}, 2) AS total FROM results),
  placed AS (
    SELECT number,
      rank() OVER best AS place,
      count(*) OVER best AS up_to,
      (count(*) OVER (PARTITION BY cluster) * 15) // 100 AS seats
    FROM scored
    WINDOW best AS (PARTITION BY cluster ORDER BY total DESC)
  )
  SELECT number, place::DOUBLE AS place,
    CASE WHEN up_to <= seats THEN ${Award.given} WHEN place > seats THEN ${Award.over} ELSE ${Award.council} END AS award
  FROM placed`;

let connection: DuckDBConnection;

/** Data chunks into a table in memory, one query with window functions. */
export const duckdb: Contestant = {
  title: 'DuckDB (kể cả nạp / with loading)',
  async prepare() {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
  },
  async decide(rows) {
    const columns = numbers.map((n) => `a${n} DOUBLE, t${n} DOUBLE`).join(', ');
    await connection.run(`CREATE OR REPLACE TABLE results (number INTEGER, cluster VARCHAR, ${columns})`);
    await load(rows);
    const reader = await connection.runAndReadAll(DECIDED);
    const [ids, found, decided] = reader.getColumns() as [number[], number[], number[]];
    const places = new Float64Array(rows.length);
    const awards = new Uint8Array(rows.length);
    ids.forEach((id, i) => {
      places[id - 1] = found[i]!;
      awards[id - 1] = decided[i]!;
    });
    return { places, awards };
  },
};

async function load(rows: readonly Row[]): Promise<void> {
  const appender = await connection.createAppender('results');
  const types = [INTEGER, VARCHAR, ...numbers.flatMap(() => [DOUBLE, DOUBLE])];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(types.map((_, column) => part.map((row) => row[column]!)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
