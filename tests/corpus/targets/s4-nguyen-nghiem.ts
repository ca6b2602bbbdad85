import { BARE } from './target';
import type { PlanLine } from './target';

/** Phường Nguyễn Nghiêm 2024, II.1 (tasks) and II.2 (§8.6). */
export const NGUYEN_NGHIEM: readonly PlanLine[] = [
  {
    line: 'Tiếp tục lãnh đạo, chỉ đạo triển khai thực hiện 01 nhiệm vụ đột phá và 02 nhiệm vụ trọng tâm đã được xác định trong Nghị quyết XV và Kế hoạch phát triển kinh tế - xã hội 05 năm của phường, giai đoạn 2021 - 2025.',
    targets: [
      {
        id: 'S4-16',
        counted: 'nhiệm vụ đột phá',
        phrase: '01 nhiệm vụ đột phá',
        ...BARE,
        value: 1,
        unit: 'nhiệm vụ',
      },
      {
        id: 'S4-17',
        counted: 'nhiệm vụ trọng tâm',
        phrase: '02 nhiệm vụ trọng tâm',
        ...BARE,
        value: 2,
        unit: 'nhiệm vụ',
      },
    ],
    notTargets: ['05 năm', '2021 - 2025'],
  },
  {
    line: 'Tổng thu ngân sách nhà nước trên địa bàn phấn đấu đạt và vượt chỉ tiêu dự toán thành phố giao.',
    targets: [
      {
        id: 'S4-1',
        counted: 'Tổng thu ngân sách nhà nước trên địa bàn',
        phrase: 'đạt và vượt chỉ tiêu dự toán thành phố giao',
        operator: 'atLeast',
        exceed: true,
        assignedBy: 'thành phố',
        confirm: ['value'],
      },
    ],
    notTargets: ['trên địa bàn'],
  },
  {
    line: 'Có 96% gia đình và 100% tổ dân phố, cơ quan đạt chuẩn văn hóa.',
    targets: [
      { id: 'S4-2', counted: 'gia đình', phrase: '96% gia đình', ...BARE, value: 96, unit: '%' },
      { id: 'S4-3', counted: 'tổ dân phố', phrase: '100% tổ dân phố', ...BARE, value: 100, unit: '%' },
      { id: 'S4-4', counted: 'cơ quan', phrase: '100% tổ dân phố, cơ quan', ...BARE, value: 100, unit: '%' },
    ],
  },
  {
    line: 'Tỷ lệ rác thải được thu gom xử lý đạt 100%.',
    targets: [
      {
        id: 'S4-5',
        counted: 'Tỷ lệ rác thải được thu gom xử lý',
        phrase: 'đạt 100%',
        ...BARE,
        value: 100,
        unit: '%',
      },
    ],
  },
  {
    line: 'Giảm tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng 1,6%.',
    targets: [
      {
        id: 'S4-6',
        counted: 'tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng',
        phrase: 'Giảm tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng 1,6%',
        operator: 'bare',
        value: 1.6,
        unit: '%',
        change: 'decrease',
        confirm: ['bare', 'by-or-to'],
      },
    ],
    notTargets: ['dưới 5 tuổi'],
  },
  {
    line: 'Tỷ lệ tăng dân số tự nhiên 5,8‰.',
    targets: [
      {
        id: 'S4-7',
        counted: 'Tỷ lệ tăng dân số tự nhiên',
        phrase: '5,8‰',
        operator: 'bare',
        value: 5.8,
        unit: '‰',
        confirm: ['bare', 'direction'],
      },
    ],
    notTargets: ['tăng'],
  },
  {
    line: 'Tỷ lệ bao phủ BHYT đạt 98% so với dân số.',
    targets: [
      {
        id: 'S4-8',
        counted: 'Tỷ lệ bao phủ BHYT',
        phrase: 'đạt 98% so với dân số',
        ...BARE,
        value: 98,
        unit: '% so với dân số',
      },
    ],
  },
  {
    line: '100% trẻ em đủ tuổi vào lớp 1.',
    targets: [
      {
        id: 'S4-9',
        counted: 'trẻ em đủ tuổi vào lớp 1',
        phrase: '100% trẻ em đủ tuổi vào lớp 1',
        ...BARE,
        value: 100,
        unit: '%',
      },
    ],
    notTargets: ['lớp 1'],
  },
  {
    line: 'Xây dựng Trường tiểu học Nguyễn Nghiêm đạt chuẩn Quốc gia.',
    targets: [
      {
        id: 'S4-10',
        counted: 'Trường tiểu học Nguyễn Nghiêm',
        phrase: 'Xây dựng Trường tiểu học Nguyễn Nghiêm đạt chuẩn Quốc gia',
        operator: 'pass',
        named: ['Trường tiểu học Nguyễn Nghiêm'],
      },
    ],
  },
  {
    line: 'Hoàn thành 100% các chỉ tiêu vận động các nguồn quỹ (ĐOĐN, Người nghèo, Chất độc da cam...).',
    targets: [
      {
        id: 'S4-11',
        counted: 'các chỉ tiêu vận động các nguồn quỹ',
        phrase: '100% các chỉ tiêu vận động các nguồn quỹ',
        ...BARE,
        value: 100,
        unit: '%',
        named: ['ĐOĐN', 'Người nghèo', 'Chất độc da cam'],
      },
    ],
  },
  {
    line: 'Giao quân đạt 100% chỉ tiêu.',
    targets: [
      {
        id: 'S4-12',
        counted: 'Giao quân',
        phrase: 'đạt 100% chỉ tiêu',
        ...BARE,
        value: 100,
        unit: '% chỉ tiêu',
      },
    ],
  },
  {
    line: 'Xây dựng lực lượng dân quân tự vệ đạt chỉ tiêu thành phố giao.',
    targets: [
      {
        id: 'S4-13',
        counted: 'lực lượng dân quân tự vệ',
        phrase: 'đạt chỉ tiêu thành phố giao',
        operator: 'bare',
        assignedBy: 'thành phố',
        confirm: ['bare', 'value'],
      },
    ],
  },
  {
    line: 'Công an đạt *Đơn vị quyết thắng*; Quân sự đạt *Vững mạnh toàn diện*.',
    targets: [
      {
        id: 'S4-14',
        counted: 'Công an',
        phrase: 'đạt *Đơn vị quyết thắng*',
        operator: 'rating',
        rating: 'Đơn vị quyết thắng',
      },
      {
        id: 'S4-15',
        counted: 'Quân sự',
        phrase: 'đạt *Vững mạnh toàn diện*',
        operator: 'rating',
        rating: 'Vững mạnh toàn diện',
      },
    ],
  },
];
