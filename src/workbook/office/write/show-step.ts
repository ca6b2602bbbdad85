import type { SheetInfo } from '../../port';
import { ACTION_BYTES, type Step } from '../steps';

const SHOWN = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export function showStep(sheet: string, visibility: SheetInfo['visibility']): Step {
  return {
    bytes: 2 * ACTION_BYTES,
    queue: ({ workbook }) => {
      workbook.worksheets.getItem(sheet).visibility = SHOWN[visibility];
    },
  };
}
