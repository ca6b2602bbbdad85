import type { Population } from '../../../src/rules/rule-set';
import { AWARD, date, flag, PERSON_NAME, people, RATING, text, WORKPLACE } from './ask';
import { dated, sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const REGISTRATION: Population = {
  id: 'dang_ky',
  title: 'Đăng ký thi đua',
  sheets: ['Đăng ký thi đua'],
  key: ['ho_ten', 'don_vi'],
  fields: [
    PERSON_NAME,
    text('don_vi', 'Chức vụ, đơn vị', 'Đơn vị'),
    { id: 'thi_dua', title: 'Đăng ký: Thi đua', aliases: ['Thi đua'], type: 'text', many: true },
    { id: 'khen_thuong', title: 'Đăng ký: Khen thưởng', aliases: ['Khen thưởng'], type: 'text', many: true },
  ],
};

const REGISTRATIONS: GridCase = {
  name: 'registrations of titles, two in one cell',
  source: '§2.5: Stt | Ông (bà) | Họ và tên | Chức vụ, đơn vị | Đăng ký: Thi đua | Khen thưởng',
  traps: ['registrations', 'two titles in a cell', 'two-row header', 'merged title'],
  sheets: [
    sheet(
      'Đăng ký thi đua',
      [
        ['DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021'],
        ['Stt', 'Ông (bà)', 'Họ và tên', 'Chức vụ, đơn vị', 'Đăng ký'],
        [null, null, null, null, 'Thi đua', 'Khen thưởng'],
        [1, 'Bà', 'Lê Thị Hạnh', 'Văn phòng', 'LĐTT; CSTĐCS', 'Giấy khen'],
        [2, 'Ông', 'Bùi Hữu Sơn', 'Tài chính', 'LĐTT', null],
      ],
      { merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2'] },
    ),
  ],
  populations: [REGISTRATION],
  tables: [
    table(
      'dang_ky',
      'Đăng ký thi đua',
      [2, 3],
      { ho_ten: 'C', don_vi: 'D', thi_dua: 'E', khen_thuong: 'F' },
      [
        [4, 'Lê Thị Hạnh', 'Văn phòng', ['LĐTT', 'CSTĐCS'], ['Giấy khen']],
        [5, 'Bùi Hữu Sơn', 'Tài chính', ['LĐTT'], null],
      ],
    ),
  ],
  leftOut: leftOut('Đăng ký thi đua', { title: [1] }),
  told: [],
};

const COUNCIL: GridCase = {
  name: 'the council’s sheet: filter summary, codes, one column per seat',
  source: '§6.2: council sheet of the army-college application',
  traps: ['council sheet', 'merged title', 'codes as text', 'unknown columns', 'wordings of levels'],
  sheets: [
    sheet(
      'Hội đồng xét',
      [
        ['TỔNG HỢP ĐỀ NGHỊ THI ĐUA, KHEN THƯỞNG'],
        ['Năm học: 2020-2021; Trạng thái: Chờ biểu quyết - xuất lúc 14:05 15/11/2021'],
        [
          'STT',
          'Đơn vị',
          'Họ và tên',
          'CCCD',
          'Cấp bậc',
          'Danh hiệu',
          'Mức độ HT nhiệm vụ',
          'Ghi chú',
          'Phòng Chính trị',
          'Phòng Đào tạo',
          'Tổng ĐY',
        ],
        [
          1,
          'Khoa 1',
          'Lê Thị Hạnh',
          '001200000001',
          'Đại úy',
          'CSTĐCS',
          'HTXSNV',
          null,
          'Đồng ý',
          'Đồng ý',
          2,
        ],
        [
          2,
          'Khoa 2',
          'Bùi Hữu Sơn',
          '001200000002',
          'Thượng úy',
          'LĐTT',
          'Hoàn thành tốt nhiệm vụ',
          null,
          'Không đồng ý',
          null,
          0,
        ],
      ],
      { merges: ['A1:K1', 'A2:K2'] },
    ),
  ],
  populations: [people([text('cccd', 'CCCD'), AWARD, RATING])],
  tables: [
    table(
      'ca_nhan',
      'Hội đồng xét',
      [3, 3],
      { ho_ten: 'C', don_vi: 'B', cccd: 'D', danh_hieu: 'F', muc_ht: 'G' },
      [
        [4, 'Lê Thị Hạnh', 'Khoa 1', '001200000001', 'cstdcs', 'xuat_sac'],
        [5, 'Bùi Hữu Sơn', 'Khoa 2', '001200000002', 'ldtt', 'tot'],
      ],
    ),
  ],
  leftOut: leftOut('Hội đồng xét', { title: [1, 2] }),
  told: [],
};

const TEMPLATE: GridCase = {
  name: 'the import form CANHAN.xlsx: header in row 3, line breaks, codes as text and as numbers',
  source: '§6.1: CANHAN.xlsx DANHSACH',
  traps: ['merged title', 'header line breaks', 'codes as text', 'unknown columns'],
  sheets: [
    sheet(
      'DANHSACH',
      [
        ['DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG'],
        [],
        [
          'STT',
          'Họ và tên',
          'Giới tính',
          'Ngày sinh',
          'Chức vụ',
          'Tên phòng ban/ khối, tổ \n công tác',
          'Tên đơn vị/tập thể \n công tác',
          'Mã hình thức khen thưởng',
          'Mã danh hiệu thi đua \n (nếu có)',
        ],
        [1, 'Lê Thị Hạnh', 'Nữ', dated(29221), 'Chuyên viên', 'Tổ 1', 'Văn phòng', '0001', 1650360491],
        [2, 'Bùi Hữu Sơn', 'Nam', '15/8/1985', 'Kế toán', 'Tổ 2', 'Tài chính', '0002', null],
      ],
      { merges: ['A1:I1'] },
    ),
  ],
  populations: [
    {
      id: 'ca_nhan',
      title: 'Cá nhân',
      key: ['ho_ten', 'don_vi'],
      fields: [
        PERSON_NAME,
        { ...WORKPLACE, title: 'Tên đơn vị/tập thể công tác' },
        date('ngay_sinh', 'Ngày sinh'),
        text('ma_htkt', 'Mã hình thức khen thưởng'),
        text('ma_dh', 'Mã danh hiệu thi đua (nếu có)', 'Mã danh hiệu thi đua'),
      ],
    },
  ],
  tables: [
    table(
      'ca_nhan',
      'DANHSACH',
      [3, 3],
      { ho_ten: 'B', don_vi: 'G', ngay_sinh: 'D', ma_htkt: 'H', ma_dh: 'I' },
      [
        [4, 'Lê Thị Hạnh', 'Văn phòng', '1980-01-01', '0001', '1650360491'],
        [5, 'Bùi Hữu Sơn', 'Tài chính', '1985-08-15', '0002', null],
      ],
    ),
  ],
  leftOut: leftOut('DANHSACH', { title: [1] }),
  told: [],
};

const BORN: GridCase = {
  name: 'Ngày sinh split into Nam and Nữ under one header',
  source: '§6.2: two-row merged header (Ngày sinh: Nam | Nữ)',
  traps: ['two-row header', 'flags'],
  sheets: [
    sheet(
      'DS',
      [
        ['STT', 'Họ và tên', 'Đơn vị', 'Ngày sinh', null, 'Lãnh đạo', 'Trực tiếp'],
        [null, null, null, 'Nam', 'Nữ', null, null],
        [1, 'Lê Thị Hạnh', 'Văn phòng', null, '20/01/1990', 'x', null],
        [2, 'Bùi Hữu Sơn', 'Tài chính', '15/8/1985', null, null, 'x'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:G2'] },
    ),
  ],
  populations: [
    people([
      date('sinh_nam', 'Ngày sinh - Nam', 'Ngày sinh Nam', 'Nam'),
      date('sinh_nu', 'Ngày sinh - Nữ', 'Ngày sinh Nữ', 'Nữ'),
      flag('lanh_dao', 'Lãnh đạo'),
      flag('truc_tiep', 'Trực tiếp', 'Người trực tiếp'),
    ]),
  ],
  tables: [
    table(
      'ca_nhan',
      'DS',
      [1, 2],
      { ho_ten: 'B', don_vi: 'C', sinh_nam: 'D', sinh_nu: 'E', lanh_dao: 'F', truc_tiep: 'G' },
      [
        [3, 'Lê Thị Hạnh', 'Văn phòng', null, '1990-01-20', true, false],
        [4, 'Bùi Hữu Sơn', 'Tài chính', '1985-08-15', null, false, true],
      ],
    ),
  ],
  leftOut: [],
  told: [],
};

export const LISTS: readonly GridCase[] = [REGISTRATIONS, COUNCIL, TEMPLATE, BORN];
