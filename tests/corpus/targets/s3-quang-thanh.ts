import { BARE } from './target';
import type { PlanLine } from './target';

/** Xã Quảng Thành 2021, II.3 and II.4 (§8.5). */
export const QUANG_THANH: readonly PlanLine[] = [
  {
    line: 'Đợt thứ nhất: Từ đầu năm đến ngày 11/6/2021 với tinh thần thi đua lập thành tích chào mừng kỷ niệm 73 năm ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2021), mục tiêu phấn đấu hoàn thành các nhiệm vụ, chỉ tiêu kế hoạch 6 tháng đầu năm 2021.',
    targets: [
      {
        id: 'S3-4',
        counted: 'các nhiệm vụ, chỉ tiêu kế hoạch 6 tháng đầu năm 2021',
        phrase: 'hoàn thành các nhiệm vụ, chỉ tiêu kế hoạch 6 tháng đầu năm 2021',
        operator: 'pass',
      },
    ],
    notTargets: ['Từ đầu năm đến ngày 11/6/2021', '73 năm', '(11/6/1948 - 11/6/2021)', '6 tháng'],
  },
  {
    line: 'Đợt thứ hai: Từ ngày 11/6/2021 đến hết năm 2021: Thi đua phấn đấu hoàn thành toàn diện các nhiệm vụ, chỉ tiêu năm 2021.',
    targets: [
      {
        id: 'S3-5',
        counted: 'các nhiệm vụ, chỉ tiêu năm 2021',
        phrase: 'hoàn thành toàn diện các nhiệm vụ, chỉ tiêu năm 2021',
        operator: 'pass',
      },
    ],
    notTargets: ['Từ ngày 11/6/2021 đến hết năm 2021'],
  },
  {
    line: 'Tập thể UBND xã phấn đấu đạt “Tập thể Lao động xuất sắc”.',
    targets: [
      {
        id: 'S3-1',
        counted: 'Tập thể UBND xã',
        phrase: 'đạt “Tập thể Lao động xuất sắc”',
        operator: 'rating',
        rating: 'Tập thể Lao động xuất sắc',
      },
    ],
  },
  {
    line: '100% cá nhân đạt danh hiệu Lao động tiên tiến; trong đó 15% cá nhân đạt danh hiệu Chiến sỹ thi đua cấp cơ sở .',
    targets: [
      {
        id: 'S3-2',
        counted: 'cá nhân đạt danh hiệu Lao động tiên tiến',
        phrase: '100% cá nhân đạt danh hiệu Lao động tiên tiến',
        ...BARE,
        value: 100,
        unit: '%',
      },
      {
        id: 'S3-3',
        counted: 'cá nhân đạt danh hiệu Chiến sỹ thi đua cấp cơ sở',
        phrase: '15% cá nhân đạt danh hiệu Chiến sỹ thi đua cấp cơ sở',
        operator: 'bare',
        value: 15,
        unit: '%',
        within: 'S3-2',
        confirm: ['bare', 'base'],
      },
    ],
  },
];
