import { vi } from '../../src/locale/vi';
import { readHistory } from '../../src/sheets/history';
import { TAKEN, type SheetColumns } from '../../src/sheets/mapping/column-match';
import { mappingOf } from '../../src/sheets/mapping/given-mapping';
import { readPopulations } from '../../src/sheets/read-populations';
import { readPlanSheet } from '../../src/sheets/targets/read-plan-sheet';
import { randomFrom, randomWorkbook } from './support/random-grids';
import { rulesOf } from './support/read-grid';

/** Few on an ordinary day; `BINH_XET_GRIDS=10000 npx jest tests/corpus/random-grids` reads all of them. */
const COUNT = Number(process.env['BINH_XET_GRIDS'] ?? '100');
const SEED = 20211115;

/** Reads one workbook in every way there is; returns what must not be. */
function faultsOf(seed: number): string[] {
  const { grids, from } = randomWorkbook(randomFrom(seed));
  const rules = rulesOf(from);
  const reading = readPopulations(grids, rules);
  const again = readPopulations(grids, rules, { mapping: mappingOf(reading.columns) });
  const beside = grids.flatMap((grid) => [
    ...readHistory(grid, rules).problems,
    ...(readPlanSheet(grid)?.problems ?? []),
  ]);
  const problems = [...reading.problems, ...again.problems, ...beside];
  const reasons = reading.columns.flatMap(({ columns }) => columns.map(({ because }) => because.code));
  return [
    ...[...problems.map(({ code }) => code), ...reasons].filter((code) => !(code in vi)),
    ...reading.columns.flatMap(strange),
  ];
}

function strange({ columns }: SheetColumns): string[] {
  const taken = columns.filter(({ confidence, column }) => confidence >= TAKEN && /^[A-Z]+$/.test(column));
  const twice = taken.filter(({ field }, i) => taken.findIndex((one) => one.field === field) !== i);
  const outside = columns.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1));
  return [...twice, ...outside].map(({ field, confidence }) => `${field}: ${String(confidence)}`);
}

it(`${String(COUNT)} workbooks in which anything has happened are read without a throw, and all that is told has a sentence`, () => {
  const faults: string[] = [];
  for (let i = 0; i < COUNT; i++) {
    try {
      faults.push(...faultsOf(SEED + i).map((fault) => `seed ${String(SEED + i)}: ${fault}`));
    } catch (error) {
      faults.push(
        `seed ${String(SEED + i)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  expect(faults.slice(0, 3)).toEqual([]);
});
