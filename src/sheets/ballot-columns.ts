import type { SideColumn } from './side-columns';

export type CountColumn = 'issued' | 'returned' | 'valid' | 'yes' | 'no' | 'lower';
export type BallotColumn = 'population' | 'title' | 'key' | 'seat' | 'vote' | CountColumn;

/** The columns of *Phiếu bầu*: their ids in `ballots.csv`, their headings on the sheet. */
export const BALLOT_COLUMNS: readonly SideColumn<BallotColumn>[] = [
  { id: 'population', heading: 'Nhóm đối tượng', others: ['Loại đối tượng', 'Nhóm'] },
  {
    id: 'title',
    heading: 'Danh hiệu',
    others: [
      'Danh hiệu đề nghị',
      'Danh hiệu thi đua',
      'Hình thức khen thưởng',
      'Danh hiệu, hình thức khen thưởng',
      'Danh hiệu thi đua, hình thức khen thưởng',
      'Mức xếp loại',
      'Xếp loại',
    ],
  },
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
      'Tên tập thể',
      'Tập thể',
      'Cá nhân',
      'Tên đơn vị',
    ],
  },
  { id: 'seat', heading: 'Ghế', others: ['Vị trí', 'Ghế, vị trí', 'Thành viên', 'Người bỏ phiếu'] },
  { id: 'vote', heading: 'Ý kiến', others: ['Phiếu', 'Biểu quyết', 'Kết quả biểu quyết'] },
  { id: 'issued', heading: 'Phát ra', others: ['Số phiếu phát ra', 'Phiếu phát ra'] },
  { id: 'returned', heading: 'Thu về', others: ['Số phiếu thu về', 'Phiếu thu về', 'Thu vào'] },
  { id: 'valid', heading: 'Hợp lệ', others: ['Số phiếu hợp lệ', 'Phiếu hợp lệ'] },
  {
    id: 'yes',
    heading: 'Đồng ý',
    others: ['Số phiếu đồng ý', 'Phiếu đồng ý', 'Tán thành', 'Số phiếu tán thành', 'Nhất trí'],
  },
  {
    id: 'no',
    heading: 'Không đồng ý',
    others: ['Số phiếu không đồng ý', 'Phiếu không đồng ý', 'Không tán thành', 'Không nhất trí'],
  },
  {
    id: 'lower',
    heading: 'Hạ danh hiệu',
    others: ['Số phiếu hạ danh hiệu', 'Phiếu hạ danh hiệu', 'Đề nghị hạ danh hiệu', 'Xác nhận hạ danh hiệu'],
  },
];
