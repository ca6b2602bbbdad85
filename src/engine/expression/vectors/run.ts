import type { Params } from '../../problem';
import type { Frame } from '../program';
import { EACH, type Lane } from './vector';

/** Whether a row's value is looked at. A row whose branch is not taken reports nothing. Absent: every row. */
export type Rows = ((row: number) => boolean) | undefined;

/** One part of a column program: its value for all rows at once. */
export type Step<Vector> = (run: Run, rows: Rows) => Vector;

/** What a kernel calls for a value that cannot be computed from values that are there. */
export type Fault = (index: number, code: string, params?: Params) => void;

/** One evaluation of a program over a frame. */
export class Run {
  readonly size: number;
  private readonly reported = new Set<string>();
  private readonly shared = new Map<Step<unknown>, unknown>();

  constructor(readonly frame: Frame) {
    this.size = frame.size;
  }

  /** The value of a step that several others build on: evaluated once. */
  once<Vector>(step: Step<Vector>, rows: Rows): Vector {
    if (!this.shared.has(step)) this.shared.set(step, step(this, rows));
    return this.shared.get(step) as Vector;
  }

  /** Reports against the piece of source `quote`; what fails in a constant fails for every row that looks at it. */
  fault(quote: string, lane: Lane, rows: Rows): Fault {
    return (index, code, params = {}) => {
      const [from, to] = lane === EACH ? [index, index + 1] : [0, this.size];
      for (let row = from; row < to; row++) {
        const key = `${row} ${code} ${quote}`;
        if ((rows && !rows(row)) || this.reported.has(key)) continue;
        this.reported.add(key);
        this.frame.report(row, code, { quote, ...params });
      }
    };
  }
}

/** A step that several others build on. */
export function once<Vector>(step: Step<Vector>): Step<Vector> {
  return (run, rows) => run.once(step, rows);
}

export function both(first: Rows, second: (row: number) => boolean): Rows {
  return first ? (row) => first(row) && second(row) : second;
}
