import type { CriterionColumn } from './criterion-forms';
import type { TitleColumn } from './title-forms';

/** A column of a rule sheet: its heading, by which it is found wherever it stands. */
export interface RuleColumn<Id extends string = string> {
  readonly id: Id;
  readonly heading: string;
}

export const CRITERION_COLUMNS: readonly RuleColumn<CriterionColumn>[] = [
  { id: 'code', heading: 'TT' },
  { id: 'title', heading: 'Tiêu chí' },
  { id: 'id', heading: 'Mã' },
  { id: 'level', heading: 'Cấp' },
  { id: 'max', heading: 'Điểm tối đa' },
  { id: 'kind', heading: 'Loại' },
  { id: 'method', heading: 'Cách tính' },
  { id: 'read', heading: 'Thực hiện, điều kiện' },
  { id: 'target', heading: 'Kế hoạch' },
  { id: 'details', heading: 'Chi tiết' },
  { id: 'missing', heading: 'Khi thiếu' },
  { id: 'basis', heading: 'Căn cứ' },
];

export const TITLE_COLUMNS: readonly RuleColumn<TitleColumn>[] = [
  { id: 'part', heading: 'Phần' },
  { id: 'title', heading: 'Tên, nội dung' },
  { id: 'id', heading: 'Mã' },
  { id: 'main', heading: 'Điều kiện, cách tính' },
  { id: 'details', heading: 'Chi tiết' },
  { id: 'basis', heading: 'Căn cứ' },
];

/** What stands in the column *Cấp* of the row that names a population. */
export const POPULATION_LEVEL = 'Nhóm';

/** What the part below the table begins with: it is read by people alone. */
export const READ_ONLY = 'Chỉ để tra cứu';
