import type { SheetView } from './sheet-view';

/** What one sheet may hold; beyond it is not read. */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 500;

export function isTooLarge(view: SheetView): boolean {
  return view.height > MAX_ROWS || view.width > MAX_COLUMNS;
}
