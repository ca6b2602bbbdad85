import { writeFileSync } from 'node:fs';
import { contest } from './contest';
import type { Contestant } from './contestant';

/** `CONTESTANT ROWS RUNS FILE`: the score goes to FILE.json, the awards, a byte a row, to FILE.awards. */
const [name, count, runs, file] = process.argv.slice(2) as [string, string, string, string];

/** Each is loaded only by its own process, so that none bears another's memory. */
const CONTESTANTS: Readonly<Record<string, () => Promise<Contestant>>> = {
  engine: async () => (await import('./contestants/engine')).engine,
  'hand-written': async () => (await import('./contestants/hand-written')).handWritten,
  mathjs: async () => (await import('./contestants/mathjs')).mathjs,
  duckdb: async () => (await import('./contestants/duckdb')).duckdb,
  polars: async () => (await import('./contestants/polars')).polars,
};

const { outcome, ...score } = await contest(await CONTESTANTS[name]!(), Number(count), Number(runs));
writeFileSync(`${file}.json`, JSON.stringify(score));
writeFileSync(`${file}.awards`, outcome.awards);
