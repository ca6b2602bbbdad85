/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { calculateWithIronCalc } from '../../../../excel-host/calculation/ironcalc';
import { snapshot } from '../../../../excel-host/model/snapshot';
import { CHECKS } from '../../../../src/workbook/office/self-test/checks';
import { runChecks } from '../../../../src/workbook/office/self-test/run-checks';
import { excel } from '../../../excel-host/support/excel';

const isLarge = (id: string): boolean => /^(limits|speed)\./.test(id);
const small = CHECKS.filter(({ id }) => !isLarge(id));
const large = CHECKS.filter(({ id }) => isLarge(id));

const run = (checks: typeof CHECKS) =>
  runChecks({ checks, onProgress: () => undefined, isStopped: () => false });
type Outcomes = Awaited<ReturnType<typeof run>>;

const unexpected = (outcomes: Outcomes) =>
  outcomes.filter(({ verdict, got }) => verdict === 'differs' || got.startsWith('error'));

test('each check has an id of its own', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  expect(small.length).toBeGreaterThan(50);
});

test.each([
  ['1.9', ['needs ExcelApi 1.13', 'needs ExcelApi 1.11']],
  ['1.14', []],
] as const)(
  'on a simulated Excel %s all is as expected, and the workbook is then as before',
  async (api, lacking) => {
    const host = excel({ api, calculate: calculateWithIronCalc });
    const before = snapshot(host.workbook);
    const outcomes = await run(small);
    expect(unexpected(outcomes)).toEqual([]);
    expect(outcomes).toHaveLength(small.length);
    expect(outcomes.filter(({ verdict }) => verdict === 'not-tried').map(({ got }) => got)).toEqual(lacking);
    expect(snapshot(host.workbook)).toEqual(before);
  },
);

test('limits and speed are tried too, without a calculation between the blocks', async () => {
  const host = excel({ api: '1.14' });
  const before = snapshot(host.workbook);
  const outcomes = await run(large);
  expect(unexpected(outcomes)).toEqual([]);
  expect(outcomes.map(({ id, got }) => [id, got])).toContainEqual(['limits.read-of-5200000-cells', 'null']);
  expect(outcomes.at(-1)?.note).toMatch(/written in [\d.]+ s, read in [\d.]+ s, 10 requests each of \d+ kB/);
  expect(snapshot(host.workbook)).toEqual(before);
});
