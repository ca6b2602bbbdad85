import { cpus } from 'node:os';
import { engineTable } from './engine-table.mjs';
import { middle } from './middle.mjs';
import { table } from './table.mjs';

/** docs/benchmarks.md */
export function page({ contests, jobs, load }) {
  return `${[
    '# Benchmarks',
    'Made by `npm run bench`; do not edit by hand. Ratios are taken inside one round of one run, so that a busy machine slows all alike; ' +
      `medians of ${contests[0]?.rounds.length ?? 0} rounds up to 100,000 rows, one round beyond. ` +
      `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node}.`,
    '## From row arrays to places and a cut',
    'Twenty criteria of two decimals (`proportional`), ranked in clusters of 400, the best 15 % of each with ties across the cut left to the council. ' +
      'From an array of row arrays, as Excel gives it. _Hand-written_ is a typed-array program for this one job, with the same rounding. Rules and expressions are compiled before the clock starts. ' +
      'The engine also keeps what explanations need: states, maxima, who is tied with whom, pools of seats.',
    engineTable(contests),
    WHY,
    '## Through the Excel adapter',
    'The job of Quảng Thành with so many people × 40 columns, in Node, against the simulated host (`excel-host/`), which stands for Excel: its own time is told apart. ' +
      'A real Excel has not been measured.',
    jobsTable(jobs),
    '## First load of the pane',
    load ? loadText(load) : 'Not measured: no Chromium.',
  ].join('\n\n')}\n`;
}

const WHY = `**Where a figure falls short.** Every criterion is a column of its own with states, and titles keep for every row why it has its seat; the
hand-written program keeps a sum. With few rows what is done once per column and per cluster counts most. With many, much of the time of both is the
garbage collector walking the row arrays (every number in them is an object of its own): the columns that the engine makes set it off more often.
The engine works in one thread, as a web view has it; DuckDB and polars use every core. Compiled mathjs is quicker per row here than the
target supposed. Floats as DuckDB and polars have them decide some awards otherwise (last column): they round 1.005 to 1.00.`;

function jobsTable(jobs) {
  const cells = ({ ms, hostMs, trips, bytes }) =>
    [`${seconds(ms)} (${seconds(hostMs)})`, trips, `${(bytes / 1e6).toFixed(1)} MB`].join(', ');
  return table(
    ['People', 'Read: time (host), round trips, bytes', 'Decide', 'Write: time (host), round trips, bytes'],
    jobs.map(({ people, read, decide, write }) => [
      people.toLocaleString('en'),
      cells(read),
      seconds(decide.ms),
      cells(write),
    ]),
  );
}

function loadText({ ms, bytes, gzip }) {
  return (
    `In Chromium, with an empty store, from this machine: ${middle(ms).toFixed(0)} ms until the rules can be chosen (${ms.map((each) => each.toFixed(0)).join(', ')}); ` +
    `${(bytes / 1000).toFixed(0)} kB, ${(gzip / 1000).toFixed(0)} kB in gzip, without Microsoft's client and the engine's worker.`
  );
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
