import { GRID_CASES } from './grids/all';
import type { GridCase } from './grids/expected';
import { NOT_YET } from './not-yet/readings';
import { columnDifferences } from './support/compare-columns';
import { historyDifferences } from './support/compare-history';
import { tableDifferences } from './support/compare-tables';
import { toldDifferences } from './support/compare-told';
import { readGrid } from './support/read-grid';

function differences(grid: GridCase): string[] {
  const reading = readGrid(grid);
  return [
    ...columnDifferences(grid, reading),
    ...tableDifferences(grid, reading),
    ...historyDifferences(grid, reading),
    ...toldDifferences(grid, reading),
  ];
}

const NAMED = GRID_CASES.map((grid) => [grid.name, grid] as const);

describe('the sheets of the corpus', () => {
  it.each(NAMED.filter(([name]) => !(name in NOT_YET)))('%s: is read as a person reads it', (_, grid) => {
    expect(differences(grid)).toEqual([]);
  });

  it('that are not read rightly yet are listed, and no others', () => {
    const listed = NAMED.filter(([name, grid]) => name in NOT_YET && differences(grid).length === 0);
    expect(listed.map(([name]) => name)).toEqual([]);
    const names = new Set(NAMED.map(([name]) => name));
    expect(Object.keys(NOT_YET).filter((name) => !names.has(name))).toEqual([]);
  });
});
