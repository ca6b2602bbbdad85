import { EMPTY_CONTENT } from '../read/fingerprint';
import { readContents } from '../read/read-contents';
import type { Requests } from '../requests';
import type { Appearance } from './appearance';
import type { Assignment } from './assign-documents';
import { sheetFinder } from './match-sheets';
import { readAppearances } from './read-appearances';
import type { SurveyedSheet, WorkbookSurvey } from './survey-workbook';

/** A sheet that is about to be replaced, as it stands. */
export interface TargetState {
  readonly sheet: SurveyedSheet;
  /** Fingerprint of its cells. */
  readonly content: string;
  /** What an earlier write had put there; undefined where nothing is known of one. */
  readonly written?: string;
  readonly appearance: Appearance;
}

/** How the sheets stand that are about to be replaced, by id. @throws WorkbookError */
export async function readTargets(
  requests: Requests,
  assignments: readonly Assignment[],
  { journal, sheets }: WorkbookSurvey,
): Promise<ReadonlyMap<string, TargetState>> {
  const replaced = assignments.flatMap(({ document, replaces }) =>
    replaces ? [{ document, sheet: replaces }] : [],
  );
  const contents = await readContents(
    requests,
    replaced.map(({ sheet }) => sheet),
  );
  const appearances = await readAppearances(
    requests,
    replaced.map(({ document, sheet }) => ({
      id: sheet.id,
      rows: document.cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
      columns: document.cells.reduce(
        (most, { column }) => Math.max(most, column + 1),
        document.widths.length,
      ),
    })),
  );
  const find = sheetFinder(journal, sheets);
  const written = new Map(journal.contents.map((known) => [find(known)?.id, known.content]));
  return new Map(
    replaced.flatMap(({ sheet }, at) => {
      const content = contents.get(sheet.id);
      const appearance = appearances[at];
      const before = written.get(sheet.id);
      if (content === undefined || !appearance) return [];
      return [
        [sheet.id, { sheet, content, appearance, ...(before === undefined ? {} : { written: before }) }],
      ];
    }),
  );
}

/**
 * Whether a sheet holds what somebody has put there, so that something would be lost. One that a journal of earlier writes knows
 * nothing of is somebody's own with the name of one of ours that is gone; nobody sees a very hidden one, and so nobody changes it.
 */
export function isEdited({ content, written, sheet }: TargetState, { journal }: WorkbookSurvey): boolean {
  if (content === EMPTY_CONTENT) return false;
  if (written !== undefined) return content !== written;
  return journal.sheets.length > 0 && sheet.visibility !== 'veryHidden';
}
