import { giveAway } from '../own-sheets';
import { ACTION_BYTES, type Step } from '../steps';
import type { SheetKey } from './journal';

/** A sheet of the adapter's own becomes one that people see, under its name. Can be done twice. */
export function appearStep({ id, name }: SheetKey): Step {
  return {
    bytes: 5 * ACTION_BYTES,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      giveAway(sheet, name);
      sheet.visibility = 'Visible';
    },
  };
}
