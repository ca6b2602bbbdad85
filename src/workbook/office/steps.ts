import { TooLarge } from './failures';
import { pack } from './pack';
import type { Requests } from './requests';

/** A piece of a write that can be done twice with the same outcome: absolute places, nothing inserted. */
export interface Step {
  /** What it adds to a request, in bytes of UTF-8. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
  /** Smaller steps that do the same; absent where there are none. */
  readonly halves?: () => readonly Step[];
}

/** The largest request: Excel on the web takes 5 MB, and a smaller one holds up nobody for long. */
export const MOST_BYTES = 2_000_000;

/** Roughly what one call or one property adds to a request, with the object it belongs to. */
export const ACTION_BYTES = 350;

/** Does all steps in order, as many in a request as fit. @throws WorkbookError */
export async function carryOut(requests: Requests, steps: readonly Step[]): Promise<void> {
  const groups = pack(steps, ({ bytes }) => bytes, MOST_BYTES);
  for (const [at, group] of groups.entries()) {
    await carryOutGroup(requests, group);
    requests.told((at + 1) / groups.length);
  }
}

async function carryOutGroup(requests: Requests, group: readonly Step[]): Promise<void> {
  try {
    await requests.repeatable((context) => {
      queueSteps(context, group);
      return () => undefined;
    });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const halves = halvesOf(group);
    if (halves.length === 0) throw error;
    for (const half of halves) await carryOutGroup(requests, half);
  }
}

/** Queues steps so that Excel neither calculates nor draws between them. */
export function queueSteps(context: Excel.RequestContext, steps: readonly Step[]): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.queue(context);
}

function halvesOf(group: readonly Step[]): readonly (readonly Step[])[] {
  const [first] = group;
  const middle = Math.ceil(group.length / 2);
  if (group.length > 1) return [group.slice(0, middle), group.slice(middle)];
  return (first?.halves?.() ?? []).map((step) => [step]);
}
