import { WorkbookError } from '../../port';
import type { Requests } from '../requests';
import { contentPrint } from './fingerprint';
import { readGrids } from './read-grids';

interface KnownSheet {
  readonly id: string;
  /** What it is called where it turns out to be gone. */
  readonly name: string;
}

/**
 * What the cells of sheets hold, by id of the sheet: a fingerprint of each.
 * @throws WorkbookError `workbook.changed-meanwhile` where one of them was deleted
 */
export async function readContents(
  requests: Requests,
  sheets: readonly KnownSheet[],
): Promise<ReadonlyMap<string, string>> {
  const prints = new Map<string, string>();
  if (sheets.length === 0) return prints;
  const plan = { sheets: sheets.map(({ id }) => id), formulas: true };
  const grids = await readGrids(requests, plan, { withMerges: false }).catch((error: unknown) => {
    throw gone(error, sheets);
  });
  for (const [at, { id }] of sheets.entries()) {
    const grid = grids[at];
    if (grid) prints.set(id, await contentPrint(grid));
  }
  return prints;
}

function gone(error: unknown, sheets: readonly KnownSheet[]): unknown {
  if (!(error instanceof WorkbookError) || error.code !== 'workbook.no-sheet') return error;
  const sheet = sheets.find(({ id }) => id === error.params['sheet'])?.name ?? '';
  return new WorkbookError('workbook.changed-meanwhile', { sheet });
}
