import type { RoundingMode } from '../../src/engine/arithmetic/round';
import { ROWS } from '../expression/random/data';
import { describeWith } from '../support/tool';
import { toCsv } from '../truth/support/libreoffice';
import { parseCsv } from './support/csv';
import { difference } from './support/difference';
import { ExpressionSheet, type Expectation } from './support/expression-sheet';
import { PICKED, ROUNDED } from './support/picked';
import { PICKED_ROWS, pickedWorld } from './support/picked-world';
import { randomWorlds } from './support/random-expressions';

jest.setTimeout(120_000);

const MODES: readonly RoundingMode[] = ['half-away', 'half-even', 'down', 'up'];

describeWith('soffice', 'expressions as formulas of a spreadsheet', (soffice) => {
  const book = new ExpressionSheet();
  const random = randomWorlds(30, 60);
  let cells: string[][];
  let helpers: number;

  const differences = (of: readonly Expectation[], shown: string[][]): string[] =>
    of.flatMap((each) => difference(each, shown[each.at[0]]?.[each.at[1]]) ?? []);

  beforeAll(() => {
    const picked = book.world(pickedWorld('half-away'), PICKED_ROWS);
    PICKED.forEach((source) => picked.add(source));
    for (const mode of MODES) {
      const place = book.world(pickedWorld(mode), PICKED_ROWS);
      ROUNDED.forEach((source) => place.add(source));
    }
    for (const { world, expressions } of random) {
      const place = book.world(world, ROWS);
      expressions.forEach(({ source }) => place.add(source));
    }
    helpers = picked.layout.helperCount;
    cells = parseCsv(toCsv(soffice, book.sheet.toXlsx()));
  });

  it('give, recalculated, the value that the engine has in every row', () => {
    expect(differences(book.expectations, cells)).toEqual([]);
  });

  it('are seen with values of every type and with missing ones', () => {
    const counts: Record<string, number> = {};
    for (const { value } of book.expectations) {
      const kind = value === null ? 'missing' : typeof value;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    for (const kind of ['number', 'boolean', 'string', 'missing']) expect(counts[kind]).toBeGreaterThan(500);
    const constant = PICKED.filter((source) => {
      const values = book.expectations.filter((each) => each.source === source).map(({ value }) => value);
      return new Set(values).size === 1;
    });
    // what reads nothing, and what no row decides otherwise
    expect(constant.length).toBeLessThan(25);
    expect(helpers).toBeGreaterThan(20);
  });

  it('are seen with every operation among the random ones', () => {
    const counts = new Map<string, number>();
    const count = (tree: unknown): void => {
      if (typeof tree !== 'object' || tree === null) return;
      if ('op' in tree) counts.set(String(tree.op), (counts.get(String(tree.op)) ?? 0) + 1);
      Object.values(tree).forEach(count);
    };
    random.forEach(({ expressions }) => expressions.forEach(({ tree }) => count(tree)));
    expect(counts.size).toBe(41);
    expect([...counts].filter(([, times]) => times < 20)).toEqual([]);
  });

  it('are shown as they were cached where nobody recalculates them, which the comparison sees', () => {
    const sheet = new ExpressionSheet();
    const place = sheet.world(pickedWorld('half-away'), PICKED_ROWS);
    PICKED.slice(0, 20).forEach((source) => place.add(source));
    const stale = parseCsv(toCsv(soffice, sheet.sheet.toXlsx(), 'never'));
    expect(sheet.expectations).toHaveLength(20 * PICKED_ROWS);
    expect(differences(sheet.expectations, stale)).toHaveLength(20 * PICKED_ROWS);
  });
});
