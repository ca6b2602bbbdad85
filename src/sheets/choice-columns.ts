import { isBlank, writtenText } from './cell';
import { headerKey } from './recognise/header-key';
import type { SheetView } from './sheet-view';

export type ChoiceColumn =
  'population' | 'kind' | 'title' | 'group' | 'key' | 'value' | 'because' | 'by' | 'date';

/** The columns of *Quyết định của Hội đồng*: their ids in `choices.csv` and their headings on the sheet. */
export const CHOICE_COLUMNS: readonly { readonly id: ChoiceColumn; readonly heading: string }[] = [
  { id: 'population', heading: 'Nhóm đối tượng' },
  { id: 'kind', heading: 'Loại quyết định' },
  { id: 'title', heading: 'Danh hiệu' },
  { id: 'group', heading: 'Nhóm' },
  { id: 'key', heading: 'Đối tượng' },
  { id: 'value', heading: 'Giá trị' },
  { id: 'because', heading: 'Lý do' },
  { id: 'by', heading: 'Người quyết định' },
  { id: 'date', heading: 'Ngày' },
];

const BY_NAME: ReadonlyMap<string, ChoiceColumn> = new Map(
  CHOICE_COLUMNS.flatMap(({ id, heading }) => [
    [headerKey(id), id] as const,
    [headerKey(heading), id] as const,
  ]),
);
const SEARCHED_ROWS = 30;

/** The header row with the most known headings, among them the kind and the title; a title block may stand above. */
export function findChoiceColumns(
  view: SheetView,
): { row: number; columns: ReadonlyMap<ChoiceColumn, number> } | undefined {
  let best: { row: number; columns: Map<ChoiceColumn, number> } | undefined;
  for (let row = 0; row < Math.min(SEARCHED_ROWS, view.height); row++) {
    const columns = new Map<ChoiceColumn, number>();
    for (const column of view.ownColumns(row)) {
      const cell = view.at(row, column);
      const name = isBlank(cell) ? undefined : BY_NAME.get(headerKey(writtenText(cell)));
      if (name !== undefined && !columns.has(name)) columns.set(name, column);
    }
    if (columns.has('kind') && columns.has('title') && columns.size > (best?.columns.size ?? 0)) {
      best = { row, columns };
    }
  }
  return best;
}
