import { isRefused } from './failures';
import type { Requests } from './requests';
import { carryOut, type Step } from './steps';

/** Steps that a write does together or does without. */
export interface Part {
  /** The name of the sheet they are for, as it is told. */
  readonly sheet: string;
  readonly steps: readonly Step[];
  /** Whether everything fails with them; absent: the sheet only looks less well without. */
  readonly needed?: true;
}

/**
 * Does all parts in order, in as few requests as fit. Where Excel refuses something, they are done again part by part, and those
 * that are not needed are left out where it refuses them: a machine without a printer, for one, knows no page.
 * @returns names of the sheets that look less well than they should
 * @throws WorkbookError
 */
export async function carryOutParts(requests: Requests, parts: readonly Part[]): Promise<string[]> {
  try {
    await carryOut(
      requests,
      parts.flatMap(({ steps }) => steps),
    );
    return [];
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
  const incomplete = new Set<string>();
  for (const { sheet, steps, needed } of parts) {
    try {
      await carryOut(requests, steps);
    } catch (error) {
      if (needed === true || !isRefused(error)) throw error;
      incomplete.add(sheet);
    }
  }
  return [...incomplete];
}
