import { checkCells } from './check-cells';

/** `CELLS SEED [--json]`; the exit status is 1 where one cell was read wrongly or a reader threw. */
const [cells, seed, ...options] = process.argv.slice(2);
const { faults, ...counts } = checkCells(Number(cells), Number(seed));
const told = `${counts.cells} random cells: ${counts.numbers} numbers read, ${counts.asked} asked about, ${faults.length} faults`;
process.stdout.write(`${options.includes('--json') ? JSON.stringify({ ...counts, faults }) : told}\n`);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
