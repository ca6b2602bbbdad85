/** Names put together by number: nobody and no place is meant. */
const SITES = ['Trúc', 'Mai', 'Thạch', 'Hoa', 'Quế', 'Ngọc', 'Kim', 'Liên', 'Vân', 'Tùng', 'Phong', 'Sương'];
const SECOND = ['Khê', 'Lĩnh', 'Đàm', 'Cương', 'Lộc', 'Nguyên', 'Trạch', 'Thượng', 'Viên', 'Môn'];
const FAMILY = ['Lê', 'Trần', 'Phạm', 'Hồ', 'Phan', 'Võ', 'Đặng', 'Bùi', 'Ngô', 'Dương', 'Đỗ'];
const MIDDLE = ['Thị', 'Văn', 'Đình', 'Thu', 'Quang', 'Ngọc', 'Hữu'];
const GIVEN = [
  'Hạnh',
  'Lộc',
  'Nhung',
  'Tuấn',
  'Oanh',
  'Phước',
  'Thảo',
  'Vinh',
  'Loan',
  'Dũng',
  'Huệ',
  'Sơn',
  'Trí',
];

/** Up to 120 names of communes, no two alike. */
export function communeName(index: number): string {
  return `Xã ${pick(SITES, index)} ${pick(SECOND, Math.floor(index / SITES.length))}`;
}

/** Up to 1001 names of people, no two alike. */
export function personName(index: number): string {
  return `${pick(FAMILY, index)} ${pick(MIDDLE, index)} ${pick(GIVEN, index)}`;
}

function pick(from: readonly string[], index: number): string {
  return from[index % from.length] ?? '';
}
