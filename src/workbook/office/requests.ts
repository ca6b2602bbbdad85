import { WorkbookError } from '../port';
import { failureOf, reportOf } from './failures';
import { rising, within, type Told } from './progress';

/** Queues what one round trip asks for, and says how its answers are read once they are there. */
export type Batch<Answer> = (context: Excel.RequestContext) => () => Answer;

/** What a person is told about: the sheets are read, written, or what they calculate is read back. */
export type Phase = 'read' | 'write' | 'check';

export interface RequestOptions {
  /**
   * Told when a cell is being edited, so that the pane can ask for Enter; the request then waits for it. Without a
   * listener the request fails with `workbook.cell-editing`.
   */
  readonly onCellEditing?: () => void;
  /** Asked before each request: true ends reading with `workbook.cancelled`, and a write too, which is then undone. */
  readonly isCancelled?: () => boolean;
  /** Told between requests how much of a work is done, from 0 to 1; never less than before. */
  readonly onProgress?: (phase: Phase, done: number) => void;
  /** Waits so many milliseconds; a test has its own. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Before the second and the third attempt. */
const PAUSES = [500, 2_000] as const;

const sleep = (milliseconds: number): Promise<void> => new Promise((go) => setTimeout(go, milliseconds));

/** Requests to Excel: one batch, one round trip. Failures come as WorkbookError. */
export class Requests {
  constructor(
    private readonly options: RequestOptions = {},
    private readonly tell: Told = () => undefined,
  ) {}

  /** The same without being cancelled: for putting things in order. */
  get uncancelled(): Requests {
    const { isCancelled: _isCancelled, ...options } = this.options;
    return new Requests(options, this.tell);
  }

  /** The same for one piece of work, whose progress is told. */
  during(phase: Phase): Requests {
    return new Requests(
      this.options,
      rising((done) => this.options.onProgress?.(phase, done)),
    );
  }

  /** The same for a part of the work, which goes from one share of it to another. */
  part(from: number, to: number): Requests {
    return new Requests(this.options, within(this.tell, from, to));
  }

  /** So much of this work is done, from 0 to 1. */
  told(done: number): void {
    this.tell(done);
  }

  /** Lets Excel go on for so many milliseconds. */
  async rest(milliseconds: number): Promise<void> {
    const { pause = sleep } = this.options;
    await pause(milliseconds);
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
    for (const milliseconds of PAUSES) {
      try {
        return await this.send(batch, mayBeEditing);
      } catch (error) {
        if (failureOf(error) !== 'again') throw reportOf(error);
      }
      await this.rest(milliseconds);
    }
    return this.once(batch);
  }

  private async send<Answer>(batch: Batch<Answer>, waitsFor = isEditing): Promise<Answer> {
    const { onCellEditing, isCancelled } = this.options;
    if (isCancelled?.() === true) throw new WorkbookError('workbook.cancelled', {});
    try {
      return await Excel.run((context) => roundTrip(context, batch));
    } catch (error) {
      // Such a request is refused as a whole, so that sending it again does nothing twice.
      if (!waitsFor(error) || onCellEditing === undefined) throw error;
      onCellEditing();
      return Excel.run({ delayForCellEdit: true }, (context) => roundTrip(context, batch));
    }
  }
}

function isEditing(error: unknown): boolean {
  return failureOf(error) === 'cell-editing';
}

/** Microsoft documents `InvalidOperation` for a cell being edited as well; that has other causes, and may come half-way. */
function mayBeEditing(error: unknown): boolean {
  return isEditing(error) || (error instanceof OfficeExtension.Error && error.code === 'InvalidOperation');
}

async function roundTrip<Answer>(context: Excel.RequestContext, batch: Batch<Answer>): Promise<Answer> {
  const read = batch(context);
  await context.sync();
  return read();
}
