import { WorkbookError } from '../port';
import { failureOf, reportOf } from './failures';

/** Queues what one round trip asks for, and says how its answers are read once they are there. */
export type Batch<Answer> = (context: Excel.RequestContext) => () => Answer;

export interface RequestOptions {
  /**
   * Told when a cell is being edited, so that the pane can ask for Enter; the request then waits for it. Without a
   * listener the request fails with `workbook.cell-editing`.
   */
  readonly onCellEditing?: () => void;
  /** Asked before each request: true ends reading with `workbook.cancelled`, and a write too, which is then undone. */
  readonly isCancelled?: () => boolean;
  /** Waits so many milliseconds; a test has its own. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Before the second and the third attempt. */
const PAUSES = [500, 2_000] as const;

const sleep = (milliseconds: number): Promise<void> => new Promise((go) => setTimeout(go, milliseconds));

/** Requests to Excel: one batch, one round trip. Failures come as WorkbookError or TooLarge. */
export class Requests {
  constructor(private readonly options: RequestOptions = {}) {}

  /** The same without being cancelled: for putting things in order. */
  get uncancelled(): Requests {
    const { isCancelled: _isCancelled, ...options } = this.options;
    return new Requests(options);
  }

  /** For what must not be done twice. */
  async once<Answer>(batch: Batch<Answer>): Promise<Answer> {
    try {
      return await this.send(batch);
    } catch (error) {
      throw reportOf(error);
    }
  }

  /** For what can be done twice with the same outcome: tried again where Excel was interrupted. */
  async repeatable<Answer>(batch: Batch<Answer>): Promise<Answer> {
    const { pause = sleep } = this.options;
    for (const milliseconds of PAUSES) {
      try {
        return await this.send(batch);
      } catch (error) {
        if (failureOf(error) !== 'again') throw reportOf(error);
      }
      await pause(milliseconds);
    }
    return this.once(batch);
  }

  private async send<Answer>(batch: Batch<Answer>): Promise<Answer> {
    const { onCellEditing, isCancelled } = this.options;
    if (isCancelled?.() === true) throw new WorkbookError('workbook.cancelled', {});
    try {
      return await Excel.run((context) => roundTrip(context, batch));
    } catch (error) {
      // Such a request is refused as a whole, so that sending it again does nothing twice.
      if (failureOf(error) !== 'cell-editing' || onCellEditing === undefined) throw error;
      onCellEditing();
      return Excel.run({ delayForCellEdit: true }, (context) => roundTrip(context, batch));
    }
  }
}

async function roundTrip<Answer>(context: Excel.RequestContext, batch: Batch<Answer>): Promise<Answer> {
  const read = batch(context);
  await context.sync();
  return read();
}
