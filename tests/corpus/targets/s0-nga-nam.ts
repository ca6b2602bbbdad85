import { BARE } from './target';
import type { PlanLine } from './target';

/** Thị xã Ngã Năm 2021–2025, II.1.2 and II.1.3 (§8.2). */
export const NGA_NAM: readonly PlanLine[] = [
  {
    line: 'thực hiện quyết liệt chương trình phòng, chống tội phạm và các loại tệ nạn xã hội, đẩy mạnh các biện pháp kiểm chế, làm giảm tai nạn giao thông cả 3 tiêu chí.',
    targets: [
      {
        id: 'S0-tngt',
        counted: 'tai nạn giao thông',
        phrase: 'giảm tai nạn giao thông cả 3 tiêu chí',
        operator: 'pass',
        change: 'decrease',
      },
    ],
    notTargets: ['cả 3 tiêu chí'],
  },
  {
    line: 'Sản lượng lúa đặc sản, chất lượng cao đến cuối giai đoạn chiếm trên 85% sản lượng lúa toàn thị xã; sản lượng thủy đến cuối giai đoạn đạt 10.000 tấn trở lên, giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt và nuôi trồng thủy sản đạt trên 170 triệu đồng/năm. Thu ngân sách nhà nước trong cân đối đến cuối giai đoạn là 100 tỷ đồng.',
    targets: [
      {
        id: 'S0-1',
        counted: 'Sản lượng lúa đặc sản, chất lượng cao',
        phrase: 'chiếm trên 85% sản lượng lúa toàn thị xã',
        operator: 'moreThan',
        value: 85,
        unit: '%',
      },
      {
        id: 'S0-2',
        counted: 'sản lượng thủy',
        phrase: 'đạt 10.000 tấn trở lên',
        operator: 'atLeast',
        value: 10000,
        unit: 'tấn',
      },
      {
        id: 'S0-3',
        counted: 'giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt và nuôi trồng thủy sản',
        phrase: 'đạt trên 170 triệu đồng/năm',
        operator: 'moreThan',
        value: 170,
        unit: 'triệu đồng/năm',
      },
      {
        id: 'S0-4',
        counted: 'Thu ngân sách nhà nước trong cân đối',
        phrase: 'là 100 tỷ đồng',
        ...BARE,
        value: 100,
        unit: 'tỷ đồng',
      },
    ],
    notTargets: ['trên 1 ha'],
  },
  {
    line: 'tạo trong quản lý, dạy và học” ở tất cả các cấp học; nâng tỷ lệ giáo viên đạt chuẩn và trên chuẩn, đảm bảo chất lượng giảng dạy và học tập trong nhà trường hướng tới hoàn thành các chỉ tiêu: tỷ lệ huy động trẻ em, học sinh trong độ tuổi đến lớp: Nhà trẻ đạt 25%; Mẫu giáo đạt 95%, Tiểu học đạt 99,5%, Trung học cơ sở 99%, Trung học phổ thông 75%.',
    targets: [
      {
        id: 'S0-gv',
        counted: 'tỷ lệ giáo viên đạt chuẩn và trên chuẩn',
        phrase: 'nâng tỷ lệ giáo viên đạt chuẩn và trên chuẩn',
        operator: 'pass',
        change: 'increase',
      },
      { id: 'S0-5', counted: 'Nhà trẻ', phrase: 'đạt 25%', ...BARE, value: 25, unit: '%' },
      { id: 'S0-6', counted: 'Mẫu giáo', phrase: 'đạt 95%', ...BARE, value: 95, unit: '%' },
      { id: 'S0-7', counted: 'Tiểu học', phrase: 'đạt 99,5%', ...BARE, value: 99.5, unit: '%' },
      { id: 'S0-8', counted: 'Trung học cơ sở', phrase: '99%', ...BARE, value: 99, unit: '%' },
      { id: 'S0-9', counted: 'Trung học phổ thông', phrase: '75%', ...BARE, value: 75, unit: '%' },
    ],
    notTargets: ['trên chuẩn'],
  },
  {
    line: 'Lĩnh vực y tế: nâng cao chất lượng công tác khám, chữa bệnh cho Nhân dân và phòng chống dịch bệnh với mục tiêu: tỷ lệ xã, phường đạt chuẩn quốc gia về y tế đến cuối giai đoạn là 100%. Tỷ lệ người tham gia bảo hiểm y tế đạt 98% dân số.',
    targets: [
      {
        id: 'S0-10',
        counted: 'tỷ lệ xã, phường đạt chuẩn quốc gia về y tế',
        phrase: 'là 100%',
        ...BARE,
        value: 100,
        unit: '%',
      },
      {
        id: 'S0-11',
        counted: 'Tỷ lệ người tham gia bảo hiểm y tế',
        phrase: 'đạt 98% dân số',
        ...BARE,
        value: 98,
        unit: '% dân số',
      },
    ],
  },
  {
    line: 'Về giải quyết việc làm và giảm nghèo: chú trọng đào tạo nghề, giải quyết việc làm cho người lao động, hướng tới cuối giai đoạn tỷ lệ lao động qua đào tạo đạt 66,00% (trong đó, lao động qua đào tạo có văn bằng, chứng chỉ đạt 55%). Giảm tỷ lệ hộ nghèo bình quân 2%/năm; trong đó, giảm tỷ lệ hộ Khmer nghèo từ 3%/năm.',
    targets: [
      {
        id: 'S0-12',
        counted: 'tỷ lệ lao động qua đào tạo',
        phrase: 'đạt 66,00%',
        ...BARE,
        value: 66,
        unit: '%',
      },
      {
        id: 'S0-13',
        counted: 'lao động qua đào tạo có văn bằng, chứng chỉ',
        phrase: 'đạt 55%',
        operator: 'bare',
        value: 55,
        unit: '%',
        within: 'S0-12',
        confirm: ['bare', 'base'],
      },
      {
        id: 'S0-14',
        counted: 'tỷ lệ hộ nghèo',
        phrase: 'Giảm tỷ lệ hộ nghèo bình quân 2%/năm',
        operator: 'bare',
        value: 2,
        unit: '%/năm',
        change: 'decrease',
        average: 'years',
        confirm: ['bare', 'by-or-to'],
      },
      {
        id: 'S0-15',
        counted: 'tỷ lệ hộ Khmer nghèo',
        phrase: 'giảm tỷ lệ hộ Khmer nghèo từ 3%/năm',
        operator: 'atLeast',
        value: 3,
        unit: '%/năm',
        change: 'decrease',
        within: 'S0-14',
        confirm: ['by-or-to'],
      },
    ],
  },
  {
    line: 'Đảm bảo an ninh chính trị và trật tự an toàn xã hội trên địa bàn.',
    targets: [
      {
        id: 'S0-16',
        counted: 'an ninh chính trị và trật tự an toàn xã hội trên địa bàn',
        phrase: 'Đảm bảo an ninh chính trị và trật tự an toàn xã hội trên địa bàn',
        operator: 'pass',
      },
    ],
    notTargets: ['trên địa bàn'],
  },
  {
    line: 'Hoàn thành công tác tuyển chọn gọi công dân nhập ngũ đạt 100% chỉ tiêu được giao.',
    targets: [
      {
        id: 'S0-17',
        counted: 'công tác tuyển chọn gọi công dân nhập ngũ',
        phrase: 'đạt 100% chỉ tiêu được giao',
        ...BARE,
        value: 100,
        unit: '% chỉ tiêu được giao',
      },
    ],
  },
];
