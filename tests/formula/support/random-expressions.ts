import fc from 'fast-check';
import { compileExpression } from '../../../src/engine/expression/compile';
import { worlds } from '../../expression/random/data';
import { anyTree } from '../../expression/random/generate';
import { print } from '../../expression/random/print';
import type { Tree } from '../../expression/random/tree';
import { scopeOf, type Given, type World } from '../../expression/support';

export interface RandomWorld {
  readonly world: World;
  readonly expressions: readonly { readonly source: string; readonly tree: Tree }[];
}

/** Random typed expressions over random columns, the same ones each time. */
export function randomWorlds(count: number, each: number): RandomWorld[] {
  return fc.sample(worlds, { numRuns: count, seed: 7 }).map((plain, place) => {
    const world = withAwkwardNumbers(plain);
    const trees = fc.sample(anyTree, { numRuns: each, seed: 100 + place });
    const expressions = trees.map((tree) => ({ tree, source: print(tree) }));
    return { world, expressions: expressions.filter(({ source }) => compiles(source, world)) };
  });
}

/** Literals that cannot be reckoned are refused while compiling, as is what is too long. */
function compiles(source: string, world: World): boolean {
  return source.length <= 2000 && 'program' in compileExpression(source, scopeOf(world));
}

/**
 * Some of the plain figures as figures that floats are at odds with. The tiniest one goes: LibreOffice takes its square, which a
 * float cannot tell from 0, for an error.
 */
function withAwkwardNumbers({ own, parent }: World): World {
  return { own: columnsOf(own!), parent: columnsOf(parent!) };
}

function columnsOf(columns: Readonly<Record<string, Given>>): Record<string, Given> {
  const entries = Object.entries(columns).map(([name, given]) => {
    const values = given.values.map((value) => AWKWARD.get(value) ?? value);
    return [name, given.type.kind === 'number' ? { ...given, values } : given] as const;
  });
  return Object.fromEntries(entries);
}

const AWKWARD: ReadonlyMap<unknown, number> = new Map([
  [1e-160, 1.005],
  [-1e160, 2.675],
  [-2, -2.5],
  [5, 0.29],
  [7, 0.1 + 0.2],
  [8, 100.1 - 100],
  [9, 1 / 3],
  [10, 1e15 / 3],
  [11, 79.9999999996],
]);
