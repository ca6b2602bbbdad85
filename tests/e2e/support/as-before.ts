import { snapshot, type WorkbookSnapshot } from '../../../excel-host/model/snapshot';
import type { WorkbookModel } from '../../../excel-host/model/workbook';

/** What the pane keeps with the workbook: the person's choices, and the record of its writes. */
const OWN_SETTINGS = ['binh-xet.setup', 'binh-xet-journal'];

/** Names of all sheets, hidden ones among them. */
export const sheetNames = ({ sheets }: WorkbookModel): string[] => sheets.map(({ name }) => name);

/** Sheets that are not among those named. */
export const newSheets = (workbook: WorkbookModel, before: readonly string[]): string[] =>
  sheetNames(workbook).filter((name) => !before.includes(name));

/** Everything of the workbook but these sheets and what the pane keeps in its settings. */
export function foreign(workbook: WorkbookModel, ours: readonly string[] = []): WorkbookSnapshot {
  const all = snapshot(workbook, ours);
  const settings = Object.entries(all.settings).filter(([key]) => !OWN_SETTINGS.includes(key));
  return { ...all, settings: Object.fromEntries(settings) };
}
