import type { SideColumn } from './side-columns';

export type ChoiceColumn =
  'population' | 'kind' | 'title' | 'group' | 'key' | 'value' | 'because' | 'by' | 'date';

/** The columns of *Quyết định của Hội đồng*: their ids in `choices.csv` and their headings on the sheet. */
export const CHOICE_COLUMNS: readonly SideColumn<ChoiceColumn>[] = [
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
