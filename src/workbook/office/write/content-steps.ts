import { breathe } from '../breathe';
import type { Step } from '../steps';
import type { Assignment } from './assign-documents';
import { lookSteps } from './look-steps';
import { mergeSteps } from './merge-steps';
import { valueSteps } from './value-steps';

/** The content of all documents on their drafts. */
export async function contentSteps(assignments: readonly Assignment[], date1904: boolean): Promise<Step[]> {
  const steps: (readonly Step[])[] = [];
  for (const { draft, document } of assignments) {
    // Looks go before values: a copied look brings its number format, which must not replace a cell's own.
    steps.push(lookSteps(draft, document));
    await breathe();
    steps.push(await valueSteps(draft, document, date1904), mergeSteps(draft, document));
  }
  return steps.flat();
}
