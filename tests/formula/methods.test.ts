import type { Method } from '../../src/engine/criteria/method';
import { METHODS } from '../../src/engine/criteria/registry';
import { describeWith } from '../support/tool';
import { exampleRules } from './support/example-rules';
import { PointsSheet, type Expected } from './support/points-sheet';
import { WORDS } from './support/run-sheet';

jest.setTimeout(120_000);

afterEach(() => jest.restoreAllMocks());

/** The examples of every method on one sheet, and which cells of it belong to which method. */
function examples(): { sheet: PointsSheet; cells: [kind: string, cells: readonly Expected[]][] } {
  const sheet = new PointsSheet();
  const cells = METHODS.map((method): [string, readonly Expected[]] => {
    const before = sheet.expected.length;
    for (const example of method.examples) {
      const { rules, rows } = exampleRules(method, example);
      sheet.add(rules, rows, true);
    }
    return [method.kind, sheet.expected.slice(before)];
  });
  return { sheet, cells };
}

it('lays out the points that the examples of every method declare', () => {
  const { cells } = examples();
  const points = (list: readonly Expected[]): unknown[] =>
    list
      .filter(({ what }) => what.startsWith('x value'))
      .map(({ value }) => (typeof value === 'number' ? value.toFixed(9) : value));
  const declared = METHODS.map((method) => [
    method.kind,
    method.examples.flatMap((example) =>
      [example.points].flat().map((value) => value?.toFixed(9) ?? WORDS.excluded),
    ),
  ]);
  expect(cells.map(([kind, list]) => [kind, points(list)])).toEqual(declared);
});

describeWith('soffice', 'the formulas of every method', (soffice) => {
  it('give what its examples declare', () => {
    expect(examples().sheet.differences(soffice)).toEqual([]);
  });

  it('are found out, whichever of them is wrong', () => {
    for (const method of METHODS) spoil(method);
    const { sheet, cells } = examples();
    const wrong = new Set(sheet.differing(soffice).map(({ cell }) => cell));
    const unnoticed = cells.filter(([, list]) => !list.some((cell) => wrong.has(cell)));
    expect(unnoticed.map(([kind]) => kind)).toEqual([]);
  });
});

/** A method whose formula gives a quarter of a point less. */
function spoil(method: Method): void {
  const formula = method.formula!.bind(method);
  jest.spyOn(method as Required<Method>, 'formula').mockImplementation((inputs, bounds) => {
    return { points: `(${formula(inputs, bounds).points})-0.25` };
  });
}
