import { BARE } from './target';
import type { PlanLine } from './target';

/** Huyện Ba Tơ 2021, II.2: society, environment, defence (§8.4, 18 to 34). */
export const BA_TO_SOCIETY: readonly PlanLine[] = [
  {
    line: 'Tỷ lệ hộ sử dụng điện: 98%;',
    targets: [
      { id: 'S2-18', counted: 'Tỷ lệ hộ sử dụng điện', phrase: '98%', ...BARE, value: 98, unit: '%' },
    ],
  },
  {
    line: 'Phần đầu thu ngân sách đạt và vượt chỉ tiêu tỉnh giao;',
    targets: [
      {
        id: 'S2-19',
        counted: 'thu ngân sách',
        phrase: 'đạt và vượt chỉ tiêu tỉnh giao',
        operator: 'atLeast',
        exceed: true,
        assignedBy: 'tỉnh',
        confirm: ['value'],
      },
    ],
  },
  {
    line: '100% chất thải y tế và 92% rác thải sinh hoạt được thu gom, xử lý;',
    targets: [
      {
        id: 'S2-20',
        counted: 'chất thải y tế',
        phrase: '100% chất thải y tế',
        ...BARE,
        value: 100,
        unit: '%',
      },
      {
        id: 'S2-21',
        counted: 'rác thải sinh hoạt',
        phrase: '92% rác thải sinh hoạt',
        ...BARE,
        value: 92,
        unit: '%',
      },
    ],
  },
  {
    line: 'Tỷ lệ độ che phủ rừng: 67,1%;',
    targets: [
      { id: 'S2-22', counted: 'Tỷ lệ độ che phủ rừng', phrase: '67,1%', ...BARE, value: 67.1, unit: '%' },
    ],
  },
  {
    line: 'Tỷ lệ lao động được đào tạo so với tổng số lao động: 30%;',
    targets: [
      {
        id: 'S2-23',
        counted: 'Tỷ lệ lao động được đào tạo so với tổng số lao động',
        phrase: '30%',
        ...BARE,
        value: 30,
        unit: '%',
      },
    ],
  },
  {
    line: 'Phần đầu xây dựng thêm 05 trường đạt chuẩn Quốc gia: Mầm non Ba Cung, Mầm non Ba Vinh, Mầm non Ba Bích, Mầm non Ba Khâm, Tiểu học và THCS Ba Chùa, nâng tổng số trường đạt chuẩn lên 18 trường;',
    targets: [
      {
        id: 'S2-24',
        counted: 'trường đạt chuẩn Quốc gia',
        phrase: 'thêm 05 trường đạt chuẩn Quốc gia',
        ...BARE,
        value: 5,
        unit: 'trường',
        change: 'increase',
        named: [
          'Mầm non Ba Cung',
          'Mầm non Ba Vinh',
          'Mầm non Ba Bích',
          'Mầm non Ba Khâm',
          'Tiểu học và THCS Ba Chùa',
        ],
      },
      {
        id: 'S2-25',
        counted: 'tổng số trường đạt chuẩn',
        phrase: 'nâng tổng số trường đạt chuẩn lên 18 trường',
        ...BARE,
        value: 18,
        unit: 'trường',
      },
    ],
  },
  {
    line: 'Số giường bệnh/lạ dân: 19,3 giường; số bác sỹ/lạ dân: 7 bác sỹ;',
    targets: [
      {
        id: 'S2-26',
        counted: 'Số giường bệnh/lạ dân',
        phrase: '19,3 giường',
        operator: 'bare',
        value: 19.3,
        unit: 'giường',
        confirm: ['bare', 'unit'],
      },
      {
        id: 'S2-27',
        counted: 'số bác sỹ/lạ dân',
        phrase: '7 bác sỹ',
        operator: 'bare',
        value: 7,
        unit: 'bác sỹ',
        confirm: ['bare', 'unit'],
      },
    ],
  },
  {
    line: 'Tỷ lệ tham gia bảo hiểm y tế toàn dân đạt 98%;',
    targets: [
      {
        id: 'S2-28',
        counted: 'Tỷ lệ tham gia bảo hiểm y tế toàn dân',
        phrase: 'đạt 98%',
        ...BARE,
        value: 98,
        unit: '%',
      },
    ],
  },
  {
    line: 'Tỷ lệ hộ nghèo giảm 4-6%;',
    targets: [
      {
        id: 'S2-29',
        counted: 'Tỷ lệ hộ nghèo',
        phrase: 'giảm 4-6%',
        operator: 'between',
        low: 4,
        high: 6,
        unit: '%',
        change: 'decrease',
        confirm: ['by-or-to'],
      },
    ],
  },
  {
    line: 'Tỷ lệ dân cư nông thôn được sử dụng nguồn nước hợp vệ sinh: 87%;',
    targets: [
      {
        id: 'S2-30',
        counted: 'Tỷ lệ dân cư nông thôn được sử dụng nguồn nước hợp vệ sinh',
        phrase: '87%',
        ...BARE,
        value: 87,
        unit: '%',
      },
    ],
  },
  {
    line: 'Tuyên quân đạt: 100%; xây dựng xã, thị trấn đạt tiêu chuẩn vững mạnh về quốc phòng đạt 95%, trong đó: Xã, thị trấn vững mạnh toàn diện đạt 50%;',
    targets: [
      { id: 'S2-31', counted: 'Tuyên quân', phrase: 'đạt: 100%', ...BARE, value: 100, unit: '%' },
      {
        id: 'S2-32',
        counted: 'xã, thị trấn đạt tiêu chuẩn vững mạnh về quốc phòng',
        phrase: 'đạt 95%',
        ...BARE,
        value: 95,
        unit: '%',
      },
      {
        id: 'S2-33',
        counted: 'Xã, thị trấn vững mạnh toàn diện',
        phrase: 'đạt 50%',
        operator: 'bare',
        value: 50,
        unit: '%',
        within: 'S2-32',
        confirm: ['bare', 'base'],
      },
    ],
  },
  {
    line: 'Xây dựng 90% xã, thị trấn, cơ quan, doanh nghiệp, trường học đạt tiêu chuẩn “An toàn về an ninh trật tự”.',
    targets: [
      {
        id: 'S2-34',
        counted:
          'xã, thị trấn, cơ quan, doanh nghiệp, trường học đạt tiêu chuẩn “An toàn về an ninh trật tự”',
        phrase: '90% xã, thị trấn, cơ quan, doanh nghiệp, trường học',
        ...BARE,
        value: 90,
        unit: '%',
      },
    ],
  },
];
