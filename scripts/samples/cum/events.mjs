/** @import { Event, EventKind } from './model.mjs' */

const SETTLED = 'da_ket_luan';
const OPEN = 'dang_xac_minh';

/** @type {readonly [unit: string, day: string, kind: EventKind, content: string, paper: string, open?: true][]} */
// prettier-ignore
const TABLE = [
  ['Xã Cẩm Sơn Đông', '2026-03-12', 'mo_hinh', 'Mô hình “Tổ dịch vụ công tại thôn”', 'QĐ 418/QĐ-UBND'],
  ['Xã Cẩm Sơn Đông', '2026-06-05', 'mo_hinh', 'Mô hình thu gom rác có phân loại', 'QĐ 902/QĐ-UBND'],
  ['Phường Thanh Bình Thượng', '2026-06-05', 'mo_hinh', 'Mô hình “Phường không giấy tờ”', 'QĐ 902/QĐ-UBND'],
  ['Xã Kim Bảng Nam', '2026-07-20', 'mo_hinh', 'Mô hình đường hoa của Hội Phụ nữ', 'QĐ 1130/QĐ-UBND'],
  ['Xã Cẩm Sơn Đông', '2026-08-14', 'mo_hinh', 'Sáng kiến theo dõi việc giao qua bảng tính', 'QĐ 1277/QĐ-UBND'],
  ['Xã Hoà Mỹ Tây', '2026-08-14', 'mo_hinh', 'Mô hình nuôi cá lồng liên kết', 'QĐ 1277/QĐ-UBND'],
  ['Xã Cẩm Sơn Đông', '2026-08-19', 'co_bang_khen', 'Bằng khen phong trào toàn dân bảo vệ an ninh Tổ quốc', 'QĐ 3310/QĐ-BCA'],
  ['Xã Tân Quý Đông', '2026-09-02', 'co_bang_khen', 'Bằng khen phong trào xây dựng nông thôn mới', 'QĐ 2745/QĐ-BNNMT'],
  ['Xã Cẩm Sơn Đông', '2026-09-02', 'co_bang_khen', 'Bằng khen phong trào xây dựng nông thôn mới', 'QĐ 2745/QĐ-BNNMT'],
  ['Xã Đồng Phú Trung', '2026-04-10', 'cham_bao_cao', 'Báo cáo quý I nộp chậm 6 ngày', 'CV 57/CTĐ'],
  ['Xã Phước Lâm Hạ', '2026-04-10', 'cham_bao_cao', 'Báo cáo quý I nộp chậm 9 ngày', 'CV 57/CTĐ'],
  ['Phường Thanh Bình Thượng', '2026-07-08', 'cham_bao_cao', 'Báo cáo 6 tháng nộp chậm 2 ngày', 'CV 103/CTĐ'],
  ['Phường Trà Khê Nam', '2026-07-08', 'cham_bao_cao', 'Báo cáo 6 tháng nộp chậm 4 ngày', 'CV 103/CTĐ'],
  ['Xã Phước Lâm Hạ', '2026-07-08', 'cham_bao_cao', 'Báo cáo 6 tháng nộp chậm 12 ngày', 'CV 103/CTĐ'],
  ['Xã Long Hà Bắc', '2026-10-09', 'cham_bao_cao', 'Báo cáo quý III nộp chậm 3 ngày', 'CV 148/CTĐ'],
  ['Xã Phước Lâm Hạ', '2026-10-09', 'cham_bao_cao', 'Báo cáo quý III nộp chậm 5 ngày', 'CV 148/CTĐ'],
  ['Phường Vĩnh Hưng Tây', '2026-05-27', 'vuot_cap', 'Khiếu kiện vượt cấp về đền bù', 'TB 61/TB-BTCD'],
  ['Xã Phước Lâm Hạ', '2026-09-18', 'vuot_cap', 'Khiếu kiện vượt cấp về đất công ích', 'TB 95/TB-BTCD'],
  ['Xã Tân Quý Đông', '2026-05-19', 'ky_luat', 'Cảnh cáo một công chức', 'QĐ 214/QĐ-KL'],
  ['Xã Phước Lâm Hạ', '2026-10-30', 'ky_luat', 'Cảnh cáo một cán bộ', 'QĐ 388/QĐ-KL'],
  ['Xã Kim Bảng Nam', '2026-11-24', 'vu_viec', 'Báo chí nêu việc san lấp trái phép; đang xác minh', 'CV 2210/UBND-TTr', true],
];

/** The book of points added and taken off, by kind and then by day. @type {readonly Event[]} */
export const EVENTS = TABLE.map(([unit, day, kind, content, paper, open]) => ({
  unit,
  day,
  kind,
  content,
  paper,
  status: open ? OPEN : SETTLED,
}));
