import { checkCell } from './check-cell';
import { Random } from './random';
import { randomCell, randomField } from './random-cell';

export interface CellsChecked {
  readonly cells: number;
  readonly numbers: number;
  readonly asked: number;
  /** The first faults, each with its cell. */
  readonly faults: readonly string[];
}

const TOLD = 20;

/** So many random cells of a seed through every reader. */
export function checkCells(count: number, seed: number): CellsChecked {
  const random = new Random(seed);
  const faults: string[] = [];
  let numbers = 0;
  let asked = 0;
  for (let cell = 0; cell < count; cell++) {
    const source = randomCell(random);
    const field = randomField(random);
    const mark = random.chance(0.9) ? ',' : '.';
    try {
      const checked = checkCell(source, field, mark);
      if (checked.number) numbers++;
      if (checked.asked) asked++;
      for (const fault of checked.faults) note(faults, fault, source, field);
    } catch (error) {
      note(faults, `thrown: ${String(error)}`, source, field);
    }
  }
  return { cells: count, numbers, asked, faults };
}

function note(faults: string[], fault: string, cell: unknown, field: unknown): void {
  if (faults.length < TOLD) faults.push(`${fault} ${JSON.stringify([cell, field])}`);
}
