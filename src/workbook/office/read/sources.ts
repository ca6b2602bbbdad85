import type { Grid } from '../../../sheets/grid';
import { WorkbookError } from '../../port';
import { foldSheetName } from '../../file/parts/workbook-part';
import type { Requests } from '../requests';
import { contentPrint, valuesPrint } from './fingerprint';
import { readGrids } from './read-grids';

/** A sheet as it was read. */
interface Seen {
  /** What its cells showed. */
  readonly values: string;
  /** Whether it was read with its formulas. */
  readonly withFormulas: boolean;
  /** What was put into them, known since a write has read them again. */
  readonly content?: string;
}

/**
 * What was read for the next write, so that it can tell whether somebody has changed it meanwhile. A write or an undo
 * ends a reading, but what was read stays known: a further write without a new reading is checked against it, by what
 * was put into the cells, because the write's own results may show through formulas there. A new reading begins with the next
 * sheet that is read and not very hidden.
 */
export class Sources {
  private readonly seen = new Map<string, Seen>();
  private isOver = false;
  private isChecked = false;

  async remember(grids: readonly Grid[], withFormulas: boolean): Promise<void> {
    if (this.isOver && grids.some(({ visibility }) => visibility !== 'veryHidden')) {
      this.seen.clear();
      this.isOver = false;
    }
    this.isChecked = false;
    for (const grid of grids) {
      this.seen.set(grid.sheet, { values: await valuesPrint(grid, withFormulas), withFormulas });
    }
  }

  /**
   * Reads all of it again, apart from the sheets that are about to be written.
   * @param continues the write belongs to the one before, which has checked it
   * @throws WorkbookError `workbook.changed-meanwhile` with the first sheet that is not as it was
   */
  async check(requests: Requests, ours: readonly string[], continues: boolean): Promise<void> {
    if (continues && this.isChecked) return;
    const written = new Set(ours.map(foldSheetName));
    const sheets = [...this.seen.keys()].filter((name) => !written.has(foldSheetName(name)));
    if (sheets.length > 0) await this.compare(requests, sheets);
    this.isChecked = true;
  }

  /** After a write or an undo. */
  end(): void {
    this.isOver = true;
  }

  private async compare(requests: Requests, sheets: readonly string[]): Promise<void> {
    const plan = { sheets, formulas: true };
    const grids = await readGrids(requests, plan, { withMerges: false }).catch((error: unknown) => {
      const sheet = goneSheet(error);
      throw sheet === undefined ? error : this.changed(sheet);
    });
    for (const [at, grid] of grids.entries()) {
      const name = sheets[at] ?? '';
      const before = this.seen.get(name);
      const content = await contentPrint(grid);
      const { withFormulas = false } = before ?? {};
      const values = before?.content === undefined ? await valuesPrint(grid, withFormulas) : before.values;
      const isSame = before?.content === undefined ? values === before?.values : content === before.content;
      if (!isSame) throw this.changed(grid.sheet);
      this.seen.set(name, { values, withFormulas, content });
    }
  }

  /** Whoever reads again after this begins anew. */
  private changed(sheet: string): WorkbookError {
    this.isOver = true;
    return new WorkbookError('workbook.changed-meanwhile', { sheet });
  }
}

/** A sheet that was read and is no longer there was renamed or deleted: a change like any other. */
function goneSheet(error: unknown): string | undefined {
  if (!(error instanceof WorkbookError) || error.code !== 'workbook.no-sheet') return undefined;
  return String(error.params['sheet'] ?? '');
}
