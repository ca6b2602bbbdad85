import pack from '../../packs/quang-thanh-2021.json';
import type { RuleSet } from '../../src/rules/rule-set';
import { readPopulations } from '../../src/sheets/read-populations';
import type { Written } from './support';
import { day, sheet, short, values } from './support';

const RULES = pack as RuleSet;
const date = (serial: number): Written => ({ value: serial, format: 'dd/mm/yyyy' });

// columns A … T
const GROUPS: Written[] = [
  'STT', 'Họ và tên', 'Chức vụ', 'Ngày đăng ký\nthi đua',
  'Đợt 1\n(đầu năm – 11/6/2021)', null, null, null, null,
  'Đợt 2', null, null, null,
  'Sáng kiến', null, 'Mức độ hoàn thành\nnhiệm vụ', 'Kỷ luật', 'Ngày nộp hồ sơ', 'Ghi chú',
]; // prettier-ignore
const WORDS: Written[] = [
  null, null, null, null,
  'Được giao', 'Hoàn thành', 'Kỷ cương', 'Phong trào', 'Kỷ niệm\n11/6',
  'Được giao', 'Hoàn thành', 'Kỷ cương', 'Phong trào',
  'Được công nhận', 'Ngày nộp hồ sơ', null, null, null, null,
]; // prettier-ignore
const PEOPLE = sheet(
  'Kết quả cá nhân',
  [
    ['ỦY BAN NHÂN DÂN', null, null, null, null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['XÃ QUẢNG THÀNH'],
    ['KẾT QUẢ THI ĐUA NĂM 2021 CỦA CÁN BỘ, CÔNG CHỨC, NGƯỜI LAO ĐỘNG'],
    [],
    GROUPS,
    WORDS,
    GROUPS.map((_, i) => `(${i + 1})`),
    ['I', 'Lãnh đạo'],
    [1, 'Nguyễn Văn Khánh', 'Chủ tịch UBND', date(44_206), 20, 20, 'Tốt', 5, 'x', 22, 21, 'Tốt', '4,5', 'x', '15/10/2021', 'HTXSNV', 'Không', '10/11/2021', null],
    [2, ' Trần Thị Lan ', 'PCT', '18/01/2021', 18, 17, 'khá', 4, null, 20, '19', 'Tốt', 5, null, null, 'Hoàn thành tốt', 0, '10/11/2021', 'Nghỉ 2 tháng'],
    ['II. Văn phòng – Thống kê'],
    [1, 'Lê Hoàng Sơn', 'Công chức xã', '25/01/2021', 15, 15, 'Tốt', 5, 'X', 16, 16, 'Khá', 5, 'x', '01/11/2021', 'HTTNV', 'Không có', '14/11/2021', null],
    ['', 'Tổng cộng: 3 người'],
    [],
    [],
    [null, null, null, null, null, null, null, null, null, null, null, null, 'Quảng Thành, ngày 20 tháng 11 năm 2021'],
    [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, null, null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
    [null, '(Ký, ghi rõ họ tên)', null, null, null, null, null, null, null, null, null, null, 'CHỦ TỊCH'],
    [],
    [null, 'Phạm Thị Hoa', null, null, null, null, null, null, null, null, null, null, 'Nguyễn Văn Khánh'],
  ], // prettier-ignore
  {
    merges: [
      'A1:D1', 'J1:S1', 'A3:S3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:I5', 'J5:M5', 'N5:O5',
      'P5:P6', 'Q5:Q6', 'R5:R6', 'S5:S6', 'B8:S8', 'A11:S11', 'M16:S16', 'M17:S17', 'M18:S18', 'M20:S20',
    ], // prettier-ignore
  },
);
const OFFICE = sheet(
  'Cơ quan',
  [
    ['KẾT QUẢ THI ĐUA NĂM 2021 CỦA TẬP THỂ'],
    ['STT', 'Tên đơn vị', 'Đợt 1', null, null, 'Đợt 2', null, null, 'Xếp loại', 'Ngày đăng ký', 'Ngày nộp hồ sơ khen thưởng'],
    [null, null, 'Chỉ tiêu được giao', 'Chỉ tiêu hoàn thành', 'Điểm phong trào', 'Chỉ tiêu được giao', 'Chỉ tiêu hoàn thành', 'Điểm phong trào'],
    ['A', 'B', 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 'Cơ quan xã Quảng Thành', 12, 12, 9, '14 chỉ tiêu', 13, 8.5, 'Hoàn thành xuất sắc nhiệm vụ', date(44_206), '10/11/2021'],
    [],
    [null, null, null, null, null, null, null, null, 'CHỦ TỊCH'],
  ], // prettier-ignore
  { merges: ['A1:K1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:H2', 'I2:I3', 'J2:J3', 'K2:K3'] },
);

const reading = readPopulations([OFFICE, PEOPLE], RULES);
const [office, people] = reading.tables as [(typeof reading.tables)[0], (typeof reading.tables)[0]];

test('both tables are found and read without a question', () => {
  expect(short(reading.problems)).toEqual([]);
  expect(reading.unreadable).toBe(false);
  expect([office.population, office.rowCount]).toEqual(['tap_the', 1]);
  expect([people.population, people.rowCount]).toEqual(['ca_nhan', 3]);
});

test('people have the section above them as their bộ phận, and their own row', () => {
  expect([0, 1, 2].map((row) => people.keyOf(row))).toEqual([
    { ho_ten: 'Nguyễn Văn Khánh', bo_phan: 'Lãnh đạo' },
    { ho_ten: 'Trần Thị Lan', bo_phan: 'Lãnh đạo' },
    { ho_ten: 'Lê Hoàng Sơn', bo_phan: 'Văn phòng – Thống kê' },
  ]);
  expect([0, 1, 2].map((row) => people.rowNumberOf(row))).toEqual([9, 10, 12]);
  expect(people.cellOf('bo_phan', 2)).toEqual({ sheet: 'Kết quả cá nhân', cell: 'A11' });
});

test('every field of the people is read as it was meant', () => {
  expect(
    Object.fromEntries([...people.fields.keys()].map((field) => [field, values(people, field)])),
  ).toEqual({
    ho_ten: ['Nguyễn Văn Khánh', 'Trần Thị Lan', 'Lê Hoàng Sơn'],
    bo_phan: ['Lãnh đạo', 'Lãnh đạo', 'Văn phòng – Thống kê'],
    chuc_vu: ['chu_tich', 'pho_chu_tich', 'cong_chuc'],
    // 44206 is 10/01/2021: 309 days before 44515, 15/11/2021
    ngay_dang_ky: [day('2021-01-10'), day('2021-01-18'), day('2021-01-25')],
    d1_giao: [20, 18, 15],
    d1_xong: [20, 17, 15],
    d1_ky_cuong: ['tot', 'kha', 'tot'],
    d1_pt: [5, 4, 5],
    d1_ky_niem: [true, false, true],
    d2_giao: [22, 20, 16],
    d2_xong: [21, 19, 16],
    d2_ky_cuong: ['tot', 'tot', 'kha'],
    d2_pt: [4.5, 5, 5],
    sang_kien: [true, false, true],
    ngay_sang_kien: [day('2021-10-15'), null, day('2021-11-01')],
    muc_do: ['ht_xuat_sac', 'ht_tot', 'ht_tot'],
    ky_luat: ['khong', 'khong', 'khong'],
    ngay_ho_so: [day('2021-11-10'), day('2021-11-10'), day('2021-11-14')],
  });
});

test('every value of a person leads to its own cell', () => {
  const letters = 'BACDEFGHIJKLMNOPQR'; // bo_phan stands in the section row
  [...people.fields.keys()].forEach((field, i) => {
    const expected = field === 'bo_phan' ? 'B8' : `${letters[i]}10`;
    expect([field, people.cellOf(field, 1)?.cell]).toEqual([field, expected]);
  });
  expect(people.writtenOf('ngay_dang_ky', 0)).toBe('10/01/2021');
  expect(people.writtenOf('d2_pt', 0)).toBe('4,5');
});

test('the office is read from its own sheet', () => {
  expect(
    Object.fromEntries([...office.fields.keys()].map((field) => [field, values(office, field)[0]])),
  ).toEqual({
    ten: 'Cơ quan xã Quảng Thành',
    d1_giao: 12,
    d1_dat: 12,
    d1_pt: 9,
    d2_giao: 14,
    d2_dat: 13,
    d2_pt: 8.5,
    muc_do: 'ht_xuat_sac',
    ngay_dang_ky: day('2021-01-10'),
    ngay_ho_so: day('2021-11-10'),
  });
});
