import * as arithmetic from '../../src/engine/expression/formulas/arithmetic';
import * as choose from '../../src/engine/expression/formulas/choose';
import * as compare from '../../src/engine/expression/formulas/compare';
import * as dates from '../../src/engine/expression/formulas/dates';
import * as literals from '../../src/engine/expression/formulas/literals';
import * as logic from '../../src/engine/expression/formulas/logic';
import * as read from '../../src/engine/expression/formulas/read';
import * as round from '../../src/engine/expression/formulas/round';
import * as seats from '../../src/engine/expression/formulas/seats';
import * as texts from '../../src/engine/expression/formulas/texts';
import { programFor } from '../expression/support';
import { describeWith } from '../support/tool';
import { toCsv } from '../truth/support/libreoffice';
import type * as Breakable from './support/breakable';
import { broken, writersOf, type Fault } from './support/breakable';
import { parseCsv } from './support/csv';
import { difference } from './support/difference';
import { ExpressionSheet } from './support/expression-sheet';
import { PICKED } from './support/picked';
import { PICKED_ROWS, pickedWorld } from './support/picked-world';
import { Sheet } from './support/sheet';
import { StandIn } from './support/stand-in';

function mockBreakable(module: string): object {
  const { breakable } = jest.requireActual<typeof Breakable>('./support/breakable');
  return breakable(jest.requireActual<object>(`../../src/engine/expression/formulas/${module}`));
}
jest.mock('../../src/engine/expression/formulas/arithmetic', () => mockBreakable('arithmetic'));
jest.mock('../../src/engine/expression/formulas/choose', () => mockBreakable('choose'));
jest.mock('../../src/engine/expression/formulas/compare', () => mockBreakable('compare'));
jest.mock('../../src/engine/expression/formulas/dates', () => mockBreakable('dates'));
jest.mock('../../src/engine/expression/formulas/literals', () => mockBreakable('literals'));
jest.mock('../../src/engine/expression/formulas/logic', () => mockBreakable('logic'));
jest.mock('../../src/engine/expression/formulas/read', () => mockBreakable('read'));
jest.mock('../../src/engine/expression/formulas/round', () => mockBreakable('round'));
jest.mock('../../src/engine/expression/formulas/seats', () => mockBreakable('seats'));
jest.mock('../../src/engine/expression/formulas/texts', () => mockBreakable('texts'));

jest.setTimeout(120_000);

const WRITERS = [arithmetic, choose, compare, dates, literals, logic, read, round, seats, texts].flatMap(
  writersOf,
);

/** What never has a missing value to forget. */
const NEVER_MISSING = [...writersOf(literals), 'missingFormula'];

const BREAKS = WRITERS.flatMap((writer) => [
  { writer, fault: 'wrong' as const },
  ...(NEVER_MISSING.includes(writer) ? [] : [{ writer, fault: 'forgetful' as const }]),
]);

const SHORT = PICKED.filter(({ length }) => length < 60);
const MOST_EXPRESSIONS = 4;

function whileBroken<T>(writer: string, fault: Fault, act: () => T): T {
  Object.assign(broken, { writer, fault });
  try {
    return act();
  } finally {
    delete broken.writer;
  }
}

describeWith('soffice', 'a writer of formulas that is broken on purpose', (soffice) => {
  const book = new ExpressionSheet();
  const world = pickedWorld('half-away');
  const of = new Map<string, number>();
  let cells: string[][];

  let columns = 0;
  const aside = new StandIn(new Sheet(), world, PICKED_ROWS, 0, () => columns++);
  const formulaOf = (source: string): string => programFor(source, world).formula(0, aside);

  beforeAll(() => {
    const whole = new Map(SHORT.map((source) => [source, formulaOf(source)]));
    for (const { writer, fault } of BREAKS) {
      whileBroken(writer, fault, () => {
        const place = book.world(world, PICKED_ROWS);
        const touched = SHORT.filter((source) => formulaOf(source) !== whole.get(source));
        touched.slice(0, MOST_EXPRESSIONS).forEach((source) => place.add(source));
      });
      of.set(`${writer} ${fault}`, book.expectations.length);
    }
    cells = parseCsv(toCsv(soffice, book.sheet.toXlsx()));
  });

  it.each(BREAKS)('$writer, $fault, is seen by the comparison with the engine', ({ writer, fault }) => {
    const ends = [0, ...of.values()];
    const place = [...of.keys()].indexOf(`${writer} ${fault}`);
    const expectations = book.expectations.slice(ends[place], ends[place + 1]);
    expect(expectations.length).toBeGreaterThan(0);
    const differing = expectations.filter((each) => difference(each, cells[each.at[0]]?.[each.at[1]]));
    expect(differing.length).toBeGreaterThan(0);
  });
});
