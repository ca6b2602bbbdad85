import { BARE } from './target';
import type { PlanLine } from './target';

/** Xã Khánh Cư, 5/2024–9/2024, II.2.a, IV.1 and IV.4 (§8.3). */
export const KHANH_CU: readonly PlanLine[] = [
  {
    line: 'Năm 2024, phấn đấu có 01 thôn đạt chuẩn NTM kiểu mẫu(Thôn Trại) .',
    targets: [
      {
        id: 'S1-1',
        counted: 'thôn đạt chuẩn NTM kiểu mẫu',
        phrase: 'có 01 thôn đạt chuẩn NTM kiểu mẫu(Thôn Trại)',
        ...BARE,
        value: 1,
        unit: 'thôn',
        named: ['Thôn Trại'],
      },
    ],
    notTargets: ['Năm 2024'],
  },
  {
    line: 'Lựa chọn từ 01 đến 02 công trình, việc làm phù hợp, tập trung cải tạo cảnh quan, khuôn viên trung tâm của thôn, sáng, xanh, sạch, đẹp, ngăn nắp, đăng ký về UBND xã (qua Văn phòng thống kê xã) trước ngày **25/5/2024**.',
    targets: [
      {
        id: 'S1-2',
        counted: 'công trình, việc làm phù hợp',
        phrase: 'từ 01 đến 02 công trình',
        operator: 'between',
        low: 1,
        high: 2,
        unit: 'công trình',
      },
    ],
    notTargets: ['trước ngày **25/5/2024**'],
  },
  {
    line: 'Mỗi đoàn thể chính trị- xã hội lựa chọn ít nhất 01 công trình, phần việc chào mừng, (*Công trình đường cây, đường hoa; dòng sông sạch, không rác thải, không vật cản; cánh đồng không vỏ thuốc bảo vệ thực vật được cấm biển và có thùng đựng vỏ thuốc; khu dân cư kiểu mẫu ...*). Đăng ký về UBND xã qua Văn phòng thống kê xã trước ngày **25/5/2024**:',
    targets: [
      {
        id: 'S1-3',
        counted: 'công trình, phần việc chào mừng',
        phrase: 'ít nhất 01 công trình',
        operator: 'atLeast',
        value: 1,
        unit: 'công trình',
      },
    ],
    notTargets: ['không rác thải', 'trước ngày **25/5/2024**'],
  },
];
