import type { Grid } from '../../src/sheets/grid';
import { findHeader, type Header } from '../../src/sheets/recognise/find-header';
import { headerNames, type HeaderNames } from '../../src/sheets/recognise/header-names';
import { convertGrid } from '../../src/sheets/legacy/convert-grid';
import { SheetView } from '../../src/sheets/sheet-view';
import type { GridCase } from './grids/expected';
import { GRID_CASES } from './grids/all';
import { randomFrom, randomWorkbook } from './support/random-grids';

const RANDOM = 60;
const SEED = 20211116;

/** Of each sheet and population of a workbook the header, found by these names. */
function headersOf(
  grids: readonly Grid[],
  { populations }: Pick<GridCase, 'populations'>,
  of: (names: HeaderNames) => HeaderNames,
): (string | undefined)[] {
  const views = grids.map((grid) => new SheetView(convertGrid(grid)));
  return views.flatMap((view) =>
    populations.map((population) => shown(findHeader(view, population, of(headerNames(population))))),
  );
}

function shown(header: Header | undefined): string | undefined {
  return header && JSON.stringify([header.top, header.bottom, [...header.columns], header.matches.twice]);
}

/** Names that cannot tell which words may end them: every row is looked at in full. */
const lookingEverywhere = ({ find, namedBy, findKey }: HeaderNames): HeaderNames => ({
  find,
  namedBy,
  findKey,
});

it('no header stands in the rows that are passed over: the corpus', () => {
  const found = GRID_CASES.map((grid) => headersOf(grid.sheets, grid, (names) => names));
  expect(found.flat().filter((header) => header !== undefined).length).toBeGreaterThan(50);
  expect(found).toEqual(GRID_CASES.map((grid) => headersOf(grid.sheets, grid, lookingEverywhere)));
});

it(`no header stands in the rows that are passed over: ${RANDOM} workbooks in which anything has happened`, () => {
  for (let number = 0; number < RANDOM; number++) {
    const { grids, from } = randomWorkbook(randomFrom(SEED + number));
    expect([number, headersOf(grids, from, (names) => names)]).toEqual([
      number,
      headersOf(grids, from, lookingEverywhere),
    ]);
  }
});
