import type { ExpectedTold, GridCase } from '../grids/expected';
import type { GridReading } from './read-grid';
import { saidOf, type Said } from './told';

/** In what the questions, errors and notes differ from the expected ones. Further notes are allowed. */
export function toldDifferences(grid: GridCase, { reading, plan, history }: GridReading): string[] {
  const said = saidOf([...reading.problems, ...(history?.problems ?? []), ...(plan?.problems ?? [])]);
  const answers = new Map<Said, ExpectedTold[]>();
  const differences: string[] = [];
  for (const expected of grid.told) {
    const answering = said.filter((one) => answersTo(one, expected));
    for (const one of answering) answers.set(one, [...(answers.get(one) ?? []), expected]);
    differences.push(...shortcomings(expected, answering));
  }
  for (const one of said) {
    if (one.as === 'note') continue;
    const expected = answers.get(one) ?? [];
    if (expected.length === 0) differences.push(`not expected: ${shown(one)}`);
    else differences.push(...cellsBeyond(one, expected, grid));
  }
  return differences;
}

function kindsOf({ told }: ExpectedTold): readonly string[] {
  return typeof told === 'string' ? [told] : told;
}

function answersTo(said: Said, expected: ExpectedTold): boolean {
  if (said.told === undefined || !kindsOf(expected).includes(said.told)) return false;
  if (expected.cells.length === 0) {
    return expected.column === undefined ? said.sheet === expected.sheet : said.field === expected.column;
  }
  return said.sheet === expected.sheet && expected.cells.some((cell) => covers(said, cell));
}

function covers(said: Said, cell: string): boolean {
  return said.cells.includes(cell) || said.rows.includes(Number(cell.replace(/\D+/, '')));
}

function shortcomings(expected: ExpectedTold, said: readonly Said[]): string[] {
  const name = `${kindsOf(expected).join('/')} ${expected.cells.join(',')}${expected.column ?? ''}`;
  if (said.length === 0) return expected.as === 'question or nothing' ? [] : [`not told: ${name}`];
  const differences = said
    .filter((one) => !expected.as.split(' or ').includes(one.as))
    .map((one) => `${name} as ${one.as}, not ${expected.as}`);
  for (const cell of expected.cells)
    if (!said.some((one) => covers(one, cell))) differences.push(`${name}: nothing about ${cell}`);
  if (expected.column !== undefined && expected.cells.length > 0 && said.length > 1)
    differences.push(`${name}: told ${String(said.length)} times, not once`);
  return differences;
}

/** Cells of which nobody expects this to be told; those of headers may be named beside. */
function cellsBeyond(said: Said, expected: readonly ExpectedTold[], grid: GridCase): string[] {
  if (expected.some(({ cells }) => cells.length === 0)) return [];
  const known = new Set(expected.flatMap(({ cells }) => cells));
  const headers = grid.tables.filter(({ sheet }) => sheet === said.sheet).map(({ header }) => header);
  const isHeader = (cell: string): boolean => {
    const row = Number(cell.replace(/\D+/, ''));
    return headers.some(([, last]) => row <= last);
  };
  return said.cells
    .filter((cell) => !known.has(cell) && !isHeader(cell))
    .map((cell) => `not expected of ${cell}: ${shown(said)}`);
}

function shown({ as, code, sheet, cells, field }: Said): string {
  return `${as} ${code} ${sheet}!${cells.join(',')} ${field ?? ''}`.trim();
}
