/**
 * A million random cells through every reader of cells (tests/truth/cells): none may throw, and the digits of every
 * number that is read stand in the text in that order. The exit status is 1 where one does not.
 *
 *     node scripts/truth/cells.mjs [CELLS SEED [--json]]
 */
import { runBundled } from './run-bundled.mjs';

const [cells = '1000000', seed = '1', ...options] = process.argv.slice(2);
await runBundled('./tests/truth/cells/main.ts', [cells, seed, ...options]);
