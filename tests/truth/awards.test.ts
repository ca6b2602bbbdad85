import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { told, type Report } from './million/report';

jest.setTimeout(300_000);

/** `npm run truth` asks the same of a million rows in 2,500 clusters. */
const DATA = { rows: 100_000, clusters: 250 };
const SCRIPT = path.resolve(__dirname, '../../scripts/truth/million.mjs');

describe('awards for the best 15 % of each cluster, by twenty criteria of two decimals', () => {
  let report: Report;
  beforeAll(() => {
    // in plain Node: jest's own surroundings make such arithmetic ten times slower
    const options = [SCRIPT, String(DATA.rows), String(DATA.clusters), '--json'];
    const { error, stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    if (error || stdout === '') throw error ?? new Error(stderr);
    report = JSON.parse(stdout) as Report;
    process.stdout.write(`${told(DATA, report)}\n`);
  });

  it('are exactly those of whole-number arithmetic, and so are all points, totals, places and seats', () => {
    expect(report.differences).toEqual({ points: 0, totals: 0, places: 0, seats: 0, decisions: 0 });
    expect(report.problems).toBe(0);
  });

  it('are asked of data that floats get wrong and in which equal rows meet at the cut', () => {
    expect(report.halves).toBeGreaterThan(1000);
    expect(report.wrongInFloats.points).toBeGreaterThan(100);
    expect(report.wrongInFloats.decisions).toBeGreaterThan(20);
    expect(report.cuts).toBeGreaterThan(20);
    expect(report.council).toBeGreaterThanOrEqual(2 * report.cuts);
    // 15 % of all rows, less what rounding down and the open ties hold back
    expect(report.given).toBeGreaterThan(0.14 * DATA.rows);
    expect(report.given).toBeLessThanOrEqual(0.15 * DATA.rows);
  });
});
