import type { Problem } from '../engine/problem';
import type { Id, Population } from '../rules/rule-set';
import { isSameSheet } from './choices/sheet-name';
import type { SheetView } from './sheet-view';

/** Population → names of the sheets that are read for it, whatever their names and headers say. */
export type ChosenSheets = Readonly<Record<Id, readonly string[]>>;

export interface Choice {
  /** Only populations for which something was chosen; their sheets in the order of the workbook. */
  readonly views: ReadonlyMap<Id, readonly SheetView[]>;
  readonly problems: readonly Problem[];
}

/** The sheets that were chosen; one that is not there, or holds no rows of a population, is an error. */
export function chosenViews(
  views: readonly SheetView[],
  populations: readonly Population[],
  chosen: ChosenSheets,
): Choice {
  const found = new Map<Id, readonly SheetView[]>();
  const problems: Problem[] = [];
  for (const { id, title } of populations) {
    const names = Object.hasOwn(chosen, id) ? (chosen[id] ?? []) : [];
    if (names.length === 0) continue;
    found.set(
      id,
      views.filter((view) => names.some((name) => isSameSheet(view.grid.sheet, name))),
    );
    for (const sheet of names.filter((name) => !views.some((view) => isSameSheet(view.grid.sheet, name)))) {
      const params = { population: title, sheet, sheets: views.map(({ grid }) => grid.sheet) };
      problems.push({ severity: 'error', code: 'sheets.chosen-missing', params, population: id });
    }
  }
  return { views: found, problems };
}
