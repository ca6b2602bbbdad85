import type { SideColumn } from './side-columns';

export type HistoryColumn = 'population' | 'key' | 'period' | 'title' | 'decision' | 'date';

/** The columns of *Lịch sử danh hiệu*: their ids in `history.csv`, their headings on the sheet. */
export const HISTORY_COLUMNS: readonly SideColumn<HistoryColumn>[] = [
  { id: 'population', heading: 'Nhóm đối tượng', others: ['Loại đối tượng', 'Nhóm'] },
  {
    id: 'key',
    heading: 'Đối tượng',
    others: [
      'Họ tên',
      'Họ và tên',
      'Tên',
      'Tập thể, cá nhân',
      'Cá nhân, tập thể',
      'Tên tập thể, cá nhân',
      'Tên cá nhân, tập thể',
      'Họ tên cá nhân, tên tập thể',
      'Họ và tên, tên tập thể',
      'Tên tập thể',
      'Tập thể',
      'Cá nhân',
      'Tên đơn vị',
    ],
  },
  {
    id: 'period',
    heading: 'Năm',
    others: [
      'Kỳ',
      'Năm học',
      'Năm, kỳ',
      'Năm đạt',
      'Năm khen thưởng',
      'Năm công nhận',
      'Năm tặng',
      'Năm xét',
    ],
  },
  {
    id: 'title',
    heading: 'Danh hiệu',
    others: [
      'Danh hiệu thi đua',
      'Danh hiệu đạt được',
      'Hình thức khen thưởng',
      'Danh hiệu, hình thức khen thưởng',
      'Danh hiệu thi đua, hình thức khen thưởng',
    ],
  },
  {
    id: 'decision',
    heading: 'Số quyết định',
    others: ['Quyết định', 'Số QĐ', 'QĐ số', 'Quyết định số', 'Số, ký hiệu', 'Số, ký hiệu quyết định'],
  },
  {
    id: 'date',
    heading: 'Ngày',
    others: [
      'Ngày quyết định',
      'Quyết định ngày',
      'Ngày QĐ',
      'Ngày ký',
      'Ngày, tháng, năm',
      'Ngày tháng năm ký',
    ],
  },
];
