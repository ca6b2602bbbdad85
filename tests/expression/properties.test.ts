import fc from 'fast-check';
import { compileExpression } from '../../src/engine/expression/compile';
import { valueAt } from '../../src/engine/columns/operations';
import { ROWS, worlds } from './random/data';
import { anyTree } from './random/generate';
import { Interpreter, type Value } from './random/interpret';
import { print } from './random/print';
import type { Tree } from './random/tree';
import { frameOf, scopeOf } from './support';

/** Literals that cannot be reckoned are refused while compiling; there is nothing to evaluate then. */
const OF_LITERALS = ['expression.division-by-zero', 'expression.overflow', 'expression.power'];

function count(tree: unknown, counts: Map<string, number>): void {
  if (typeof tree !== 'object' || tree === null) return;
  if ('op' in tree) counts.set(String(tree.op), (counts.get(String(tree.op)) ?? 0) + 1);
  Object.values(tree).forEach((part) => count(part, counts));
}

function equal(a: unknown, b: Value): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b), 1e-3);
}

describe('random typed expressions over random columns', () => {
  test('are worth, row by row, what an independent interpreter says, and report the same rows', () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(anyTree, worlds, fc.boolean(), (tree: Tree, world, decomposed) => {
        const source = print(tree).normalize(decomposed ? 'NFD' : 'NFC');
        fc.pre(source.length <= 2000);
        const compiled = compileExpression(source, scopeOf(world));
        if ('problems' in compiled) {
          expect(
            compiled.problems.map(({ code }) => code).filter((code) => !OF_LITERALS.includes(code)),
          ).toEqual([]);
          return;
        }
        count(tree, counts);
        const { frame, reports } = frameOf(world, ROWS);
        const column = compiled.program.evaluate(frame);
        const faults = new Set<string>();
        for (let row = 0; row < ROWS; row++) {
          const interpreter = new Interpreter(world, row);
          const expected = interpreter.value(tree);
          interpreter.faults.forEach((fault) => faults.add(fault));
          const actual = valueAt(column, row);
          if (!equal(actual, expected)) {
            throw new Error(`row ${row} of ${source}: ${String(actual)} instead of ${String(expected)}`);
          }
        }
        expect([...new Set(reports.map(({ row, code }) => `${row} ${code}`))].sort()).toEqual(
          [...faults].sort(),
        );
        expect(new Set(reports.map((report) => JSON.stringify(report))).size).toBe(reports.length);
      }),
      { numRuns: 4000 },
    );
    const rare = [...counts].filter(([, times]) => times < 20);
    expect(counts.size).toBe(41);
    expect(rare).toEqual([]);
  }, 120_000);
});
