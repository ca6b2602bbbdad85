import type { SideColumn } from './side-columns';

export type CouncilColumn = 'body' | 'seat' | 'name' | 'role' | 'attendance' | MarkColumn;
/** Columns of a sheet that has one for each answer, marked with x. */
export const MARK_COLUMNS = ['present', 'absent', 'written'] as const;
export type MarkColumn = (typeof MARK_COLUMNS)[number];

/** The columns of *Hội đồng*: their ids in `council.csv`, their headings on the sheet. */
export const COUNCIL_COLUMNS: readonly SideColumn<CouncilColumn>[] = [
  {
    id: 'body',
    heading: 'Hội đồng',
    others: ['Tên Hội đồng', 'Cụm', 'Khối', 'Cụm, khối', 'Cụm thi đua', 'Khối thi đua', 'Cụm, khối thi đua'],
  },
  {
    id: 'seat',
    heading: 'Ghế',
    others: ['Vị trí', 'Ghế, vị trí', 'Thành viên'],
  },
  { id: 'name', heading: 'Họ và tên', others: ['Họ tên', 'Tên', 'Họ và tên thành viên', 'Ông, bà'] },
  {
    id: 'role',
    heading: 'Chức vụ',
    others: [
      'Chức danh',
      'Chức vụ, đơn vị',
      'Chức vụ, đơn vị công tác',
      'Chức vụ công tác',
      'Chức danh trong Hội đồng',
      'Chức vụ trong Hội đồng',
    ],
  },
  {
    id: 'attendance',
    heading: 'Điểm danh',
    others: [
      'Có mặt, vắng',
      'Có mặt, vắng mặt',
      'Có mặt, vắng, gửi ý kiến bằng văn bản',
      'Tình trạng',
      'Tình trạng dự họp',
      'Dự họp, vắng',
    ],
  },
  { id: 'present', heading: 'Có mặt', others: ['Dự họp', 'Tham dự', 'Tham dự họp', 'Dự'] },
  { id: 'absent', heading: 'Vắng', others: ['Vắng mặt', 'Vắng (lý do)'] },
  {
    id: 'written',
    heading: 'Gửi ý kiến bằng văn bản',
    others: ['Ý kiến bằng văn bản', 'Có ý kiến bằng văn bản', 'Bằng văn bản', 'Văn bản'],
  },
];
