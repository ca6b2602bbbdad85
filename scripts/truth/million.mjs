/**
 * The awards of a million rows, decided by the engine and by whole-number arithmetic (tests/truth/million). The exit status is 1
 * where one award differs.
 *
 *     node scripts/truth/million.mjs [ROWS CLUSTERS [--json]]
 */
import { runBundled } from './run-bundled.mjs';

const [rows = '1000000', clusters = '2500', ...options] = process.argv.slice(2);
await runBundled('./tests/truth/million/main.ts', [rows, clusters, ...options]);
