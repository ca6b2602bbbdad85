import type { Grid } from '../../../sheets/grid';
import { WorkbookError } from '../../port';
import { foldSheetName } from '../../file/parts/workbook-part';
import type { Requests } from '../requests';
import { fingerprint } from './fingerprint';
import { readGrids } from './read-grids';

/** What was read since the last write, so that a write can tell whether somebody has changed it meanwhile. */
export class Sources {
  private readonly seen = new Map<string, string>();

  async remember(grids: readonly Grid[]): Promise<void> {
    for (const grid of grids) this.seen.set(grid.sheet, await fingerprint(grid));
  }

  /**
   * Reads all of it again, apart from the sheets that are about to be written.
   * @throws WorkbookError `workbook.changed-meanwhile` with the first sheet that is not as it was
   */
  async check(requests: Requests, ours: readonly string[]): Promise<void> {
    const written = new Set(ours.map(foldSheetName));
    const sheets = [...this.seen.keys()].filter((name) => !written.has(foldSheetName(name)));
    if (sheets.length === 0) return;
    const grids = await readGrids(requests, { sheets }).catch((error: unknown) => {
      throw gone(error);
    });
    for (const [index, grid] of grids.entries()) {
      if ((await fingerprint(grid)) === this.seen.get(sheets[index] ?? '')) continue;
      throw new WorkbookError('workbook.changed-meanwhile', { sheet: grid.sheet });
    }
  }

  /** After a write: its own formulas may show through what was read, and a result is written from one reading. */
  forget(): void {
    this.seen.clear();
  }
}

/** A sheet that was read and is no longer there was renamed or deleted: a change like any other. */
function gone(error: unknown): unknown {
  if (!(error instanceof WorkbookError) || error.code !== 'workbook.no-sheet') return error;
  return new WorkbookError('workbook.changed-meanwhile', { sheet: error.params['sheet'] ?? '' });
}
