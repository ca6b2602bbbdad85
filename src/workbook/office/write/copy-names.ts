import type { Language } from '../../../locale/language';
import { say } from '../../../locale/pane-catalogue';
import { foldSheetName } from '../../file/parts/workbook-part';
import { cutSheetName, LONGEST_NAME } from '../../file/write/sheet-names';

/** Names for copies of sheets that somebody has changed, as `Xếp hạng (bản đã sửa)`; none of them is taken. */
export function copyNames(sheets: readonly string[], taken: readonly string[], language: Language): string[] {
  const used = new Set(taken.map(foldSheetName));
  return sheets.map((sheet) => {
    for (let count = 1; ; count++) {
      const ending =
        count === 1
          ? say(language, 'workbook.copy-ending')
          : say(language, 'workbook.copy-ending-next', { count });
      const name = `${cutSheetName(sheet, LONGEST_NAME - ending.length - 1)} ${ending}`;
      if (used.has(foldSheetName(name))) continue;
      used.add(foldSheetName(name));
      return name;
    }
  });
}
