import type { Column } from '../../../src/engine/columns/column';
import { isMissing } from '../../../src/engine/columns/operations';
import type { Program } from '../../../src/engine/expression/program';
import { frameOf, programFor, type World } from '../../expression/support';
import { Sheet } from './sheet';
import { contentOf, StandIn } from './stand-in';

/** The value of one expression in one row, and the cell whose formula should give it. */
export interface Expectation {
  readonly source: string;
  readonly row: number;
  readonly at: readonly [row: number, column: number];
  readonly formula: string;
  /** What the engine has; null is missing. */
  readonly value: number | string | boolean | null;
}

/** A sheet of worlds, one below the other, and right of each the formulas of expressions over it. */
export class ExpressionSheet {
  readonly sheet = new Sheet();
  readonly expectations: Expectation[] = [];
  private rows = 0;

  /** Lays out a world; what it gives writes an expression beside it. */
  world(world: World, size: number): { add(source: string): void; layout: StandIn } {
    let columns = 0;
    const firstRow = this.rows;
    this.rows += size;
    const layout = new StandIn(this.sheet, world, size, firstRow, () => columns++);
    return { layout, add: (source) => this.add(programFor(source, world), world, layout, size) };
  }

  private add(program: Program, world: World, layout: StandIn, size: number): void {
    const result = program.evaluate(frameOf(world, size).frame);
    const formulas = Array.from({ length: size }, (_, row) => program.formula(row, layout));
    const [first, column] = layout.put(formulas);
    formulas.forEach((formula, row) => {
      const value = expected(result, row);
      this.expectations.push({ source: program.source, row, at: [first + row, column], formula, value });
    });
  }
}

function expected(column: Column, row: number): Expectation['value'] {
  return isMissing(column, row) ? null : contentOf(column, row);
}
