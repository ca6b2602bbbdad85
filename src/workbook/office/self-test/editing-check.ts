import { codeOf, tell } from './ask';
import type { Outcome } from './check';

export interface EditingSteps {
  /** Seconds in which the person begins to edit a cell. */
  readonly onWait: (seconds: number) => void;
  /** The person should press Enter now. */
  readonly onEnter: () => void;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const SECONDS = 10;
const sleep = (milliseconds: number): Promise<void> => new Promise((go) => setTimeout(go, milliseconds));

/** What a request meets while a cell is being edited, and whether one that may wait is carried out after Enter. */
export async function tryWhileEditing({ onWait, onEnter, pause = sleep }: EditingSteps): Promise<Outcome[]> {
  for (let left = SECONDS; left > 0; left--) {
    onWait(left);
    await pause(1_000);
  }
  const begun = performance.now();
  const refused = await codeOf(tell(({ workbook }) => void workbook.worksheets.load('items/name')));
  const answered = performance.now();
  onEnter();
  const waited = await codeOf(
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    }),
  );
  const expected = 'InvalidOperationInCellEditMode';
  return [
    {
      id: 'editing.refused',
      expected,
      got: refused,
      verdict: refused === expected ? 'as-expected' : 'differs',
      milliseconds: answered - begun,
    },
    {
      id: 'editing.waits-for-enter',
      expected: 'done',
      got: waited,
      verdict: waited === 'done' ? 'as-expected' : 'differs',
      milliseconds: performance.now() - answered,
    },
  ];
}
