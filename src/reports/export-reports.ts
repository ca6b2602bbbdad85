import type { ReportContext } from './facts/context';
import { nominationsSheet } from './nominations/nominations-sheet';
import { rankingSheets } from './ranking/ranking-sheet';
import { dataSheets, scoresSheets } from './scores/scores-sheet';
import type { SheetDocument } from './sheet-document';
import { stagesSheets } from './stages/stages-sheet';

/**
 * The result sheets for a workbook of their own: without the minutes and the count of ballots, without the reasons of
 * those who were not nominated, and without the problems, which lead to cells that are not there. Empty where nothing
 * was decided.
 */
export function exportReports(given: ReportContext): SheetDocument[] {
  const context: ReportContext = { ...given, exported: true };
  if (context.subjects.length === 0) return [];
  return [
    ...scoresSheets(context),
    ...stagesSheets(context),
    ...rankingSheets(context),
    nominationsSheet(context),
    ...dataSheets(context),
  ];
}
