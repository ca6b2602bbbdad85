import type { Problem } from '../../engine/problem';
import type { Id, RuleSet } from '../../rules/rule-set';
import type { AssignedSheet } from '../assigned-sheet';
import type { SheetView } from '../sheet-view';
import type { ReadingChoices } from './reading-choices';
import { isSameSheet, ofKey } from './sheet-name';

/** Sheets that are there, about which something was said for a population that is not read from them. */
export function unreadSheets(
  { mapping, answers }: ReadingChoices,
  { populations }: Pick<RuleSet, 'populations'>,
  assigned: ReadonlyMap<Id, readonly AssignedSheet[]>,
  views: readonly SheetView[],
): Problem[] {
  return populations.flatMap(({ id, title }) => {
    const named = [mapping, answers].flatMap((part) => Object.keys(ofKey<object>(part, id) ?? {}));
    const unread = views.filter((view) => {
      const isRead = (assigned.get(id) ?? []).some((one) => one.view === view);
      return !isRead && named.some((sheet) => isSameSheet(sheet, view.grid.sheet));
    });
    return unread.map(({ grid: { sheet } }): Problem => ({
      severity: 'warning',
      code: 'sheets.given-sheet-unread',
      params: { sheet, population: title },
      population: id,
      sheet,
    }));
  });
}
