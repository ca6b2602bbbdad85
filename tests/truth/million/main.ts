import { compareAwards } from './compare';
import { told } from './report';

/** `ROWS CLUSTERS [--json]`; the exit status is 1 where one figure is not that of whole numbers. */
const [rows, clusters, ...options] = process.argv.slice(2);
const data = { rows: Number(rows), clusters: Number(clusters) };
const report = compareAwards(data);
process.stdout.write(`${options.includes('--json') ? JSON.stringify(report) : told(data, report)}\n`);

const wrong = Object.entries({ ...report.differences, problems: report.problems }).filter(
  ([, count]) => count > 0,
);
for (const [what, count] of wrong) process.stderr.write(`${what}: ${count} are not as in whole numbers\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
