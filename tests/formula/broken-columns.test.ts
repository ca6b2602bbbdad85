import type { LiveReports } from '../../src/reports/live/build-live-reports';
import { METHODS } from '../../src/engine/criteria/registry';
import type { PointsFormula } from '../../src/engine/criteria/formulas/points';
import { Dice } from '../contract/generate/dice';
import { POPULATION } from '../rules/invariants/generate/case';
import { describeWith } from '../support/tool';
import fc from 'fast-check';
import { compareTables } from './support/compare';
import { COUNCIL } from './support/council';
import { denseCase } from './support/dense-case';
import { EVERYTHING } from './support/everything';
import { QUOTA_EXAMPLES } from './support/quota-examples';
import { liveReportsOf, poisonedBook, sheetsOf, type LiveCase } from './support/live-case';
import { recalculate } from './support/recalculate';

jest.setTimeout(600_000);

/** What a column is for, without the names of the rules: `#gate`, `seats ahead`, `total`. */
function kindOf(key: string): string {
  const [, name = '', facet = ''] = key.split('\u0000');
  const words = name.split(' ').slice(1).join(' ').replaceAll(/\d+/g, '#');
  const gate = name.startsWith('#gate') ? '#gate' : undefined;
  return gate ?? (words === '' ? `${name} ${facet}` : words);
}

/** A column of a table. */
interface Place {
  readonly population: string;
  readonly key: string;
  /** The engine says what each of its cells holds. */
  readonly isTold: boolean;
}

/** The columns with formulas: helpers that the engine tells nothing of by their kind. */
function placesIn({ tables }: LiveReports): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const table of tables) {
    const { population } = table;
    for (const [key, { cells, of }] of table.named()) {
      if (!cells.some(({ formula }) => formula !== undefined)) continue;
      const isTold =
        of !== undefined || cells.some(({ formula, value }) => formula !== undefined && value !== null);
      const name = isTold ? `${population} ${key}` : kindOf(key);
      places.set(name, [...(places.get(name) ?? []), { population, key, isTold }]);
    }
  }
  return places;
}

/** Other formulas in some columns: other numbers, no for yes, one word for all others. */
function broken(live: LiveReports, places: readonly Place[]): LiveReports {
  const spoilt = new Set(
    places.flatMap(({ population, key }) => {
      const table = live.tables.find((each) => each.population === population)!;
      const { column } = table.named().get(key)!;
      const rows = Array.from({ length: table.rowCount }, (_, row) => table.firstRow + row);
      return rows.map((row) => `${table.document} ${row} ${column}`);
    }),
  );
  const documents = live.documents.map((document) => ({
    ...document,
    cells: document.cells.map((cell) => {
      const { formula } = cell;
      const isMeant = spoilt.has(`${document.name} ${cell.row} ${cell.column}`);
      return isMeant && formula !== undefined ? { ...cell, formula: wrong(formula) } : cell;
    }),
  }));
  return { ...live, documents };
}

function wrong(formula: string): string {
  const word = `IF(${formula}="có","không",IF(${formula}="không","có",IF(${formula}="–","–","x")))`;
  return `IF(ISNUMBER(${formula}),-2*(${formula})-ROW()*1000-7,${word})`;
}

function columnsIn({ differences }: ReturnType<typeof compareTables>): Set<string> {
  return new Set(differences.map(({ of, key }) => `${of} ${key}`));
}

/** Reports of a case, of which some are wrong. */
interface Spoilt {
  readonly of: LiveCase;
  readonly right: LiveReports;
  readonly live: LiveReports;
}

/** The columns in which cells differ for each of the reports, all calculated at once. */
async function differencesOf(soffice: string, all: readonly Spoilt[]): Promise<Set<string>[]> {
  const written = all.map(({ of, live }) => ({ rules: of.rules, rows: of.rows, documents: live.documents }));
  const { grids } = await recalculate(soffice, [await poisonedBook(written)]);
  return all.map(({ live, right }, at) =>
    columnsIn(compareTables(live, right, sheetsOf(grids[0] ?? [], at))),
  );
}

function differences(
  soffice: string,
  of: LiveCase,
  right: LiveReports,
  all: readonly LiveReports[],
): Promise<Set<string>[]> {
  return differencesOf(
    soffice,
    all.map((live) => ({ of, right, live })),
  );
}

describeWith('soffice', 'a formula that is wrong on purpose', (soffice) => {
  it.each([
    ['of everything', EVERYTHING, []],
    // helpers that both have are broken in the first
    ['that a council has decided about', COUNCIL, [EVERYTHING]],
  ])('is seen in a table %s, whichever column it stands in', async (_, one, tried) => {
    const right = liveReportsOf(one);
    expect(right.fixed).toEqual([]);
    const places = placesIn(right);
    const before = new Set(tried.flatMap((each) => [...placesIn(liveReportsOf(each)).keys()]));
    const told = [...places].filter(([, [place]]) => place!.isTold);
    const others = [...places].filter(([name, [place]]) => !place!.isTold && !before.has(name));
    const reports = [
      right,
      broken(
        right,
        told.flatMap(([, all]) => all),
      ),
      ...others.map(([, all]) => broken(right, all)),
    ];
    const [untouched, ofTold, ...ofOthers] = await differences(soffice, one, right, reports);
    expect([...untouched!]).toEqual([]);
    expect(told.map(([name]) => name).filter((name) => !ofTold!.has(name))).toEqual([]);
    expect(others.map(([name]) => name).filter((_, at) => ofOthers[at]!.size === 0)).toEqual([]);
    expect([told.length > 40, others.length > 8]).toEqual([true, true]);
  });

  it('is seen, whichever column of a quota it stands in', async () => {
    // what stands in the table of everything is broken there
    const tried = new Set(placesIn(liveReportsOf(EVERYTHING)).keys());
    const before = tried.size;
    const spoilt = QUOTA_EXAMPLES.flatMap(({ of }, example) => {
      const later = QUOTA_EXAMPLES.slice(example + 1).flatMap(({ shows }) => shows);
      const right = liveReportsOf(of);
      expect(right.fixed).toEqual([]);
      const others = [...placesIn(right)].filter(([name, [place]]) => {
        return !place!.isTold && !tried.has(name) && !later.includes(name);
      });
      for (const [name] of others) tried.add(name);
      const wrong = others.map(([name, all]) => ({ of, right, live: broken(right, all), name }));
      return [{ of, right, live: right, name: '' }, ...wrong];
    });
    const found = await differencesOf(soffice, spoilt);
    const names = spoilt.filter((_, at) => found[at]!.size === 0).map(({ name }) => name);
    expect(names).toEqual(QUOTA_EXAMPLES.map(() => ''));
    expect(tried.size - before).toBeGreaterThan(30);
  });

  it('is seen, whichever method of scoring wrote it', async () => {
    const [one] = fc.sample(fc.gen(), { seed: 5, numRuns: 1 }).map((g) => denseCase(new Dice(g), 1));
    const { rules, rows } = one!;
    const [population] = rules.populations;
    // every method once: the first section is a plain sum
    const few = { ...population!, criteria: population!.criteria!.slice(0, 1), titles: [], bands: [] };
    const dense: LiveCase = { rules: { ...rules, populations: [few] }, rows: { [POPULATION]: rows } };
    const right = liveReportsOf(dense);
    const broken = METHODS.map((method) => {
      const writer = method as Required<Pick<typeof method, 'formula'>>;
      const right = writer.formula.bind(method);
      const spy = jest.spyOn(writer, 'formula').mockImplementation((...given): PointsFormula => {
        const { points, decided } = right(...given);
        return { points: `IF((${points})>1,(${points})-1,(${points})+1)`, ...(decided && { decided }) };
      });
      const live = liveReportsOf(dense);
      spy.mockRestore();
      return live;
    });
    const [untouched, ...found] = await differences(soffice, dense, right, [right, ...broken]);
    expect([...untouched!]).toEqual([]);
    expect(METHODS.filter((_, at) => found[at]!.size === 0).map(({ kind }) => kind)).toEqual([]);
  });
});
