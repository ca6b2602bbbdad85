/**
 * Random rule sets written with formulas, calculated by LibreOffice with every cached value poisoned, and compared cell by cell
 * with the engine: as they are, and with other values typed into the cells that were read (tests/formula/live). Prints how
 * often each method stood with each policy for missing results under each aggregate, and how long LibreOffice calculates what
 * compares 2,000 rows with each other. The exit status is 1 where a cell differs, or that takes 5 seconds of the processor.
 *
 *     node scripts/truth/formulas.mjs [RULE_SETS SEED]
 */
import { runBundled } from './run-bundled.mjs';

await runBundled('./tests/formula/live/main.ts', process.argv.slice(2));
