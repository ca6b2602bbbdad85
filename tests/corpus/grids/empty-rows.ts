import { AWARD, INSURED, people, POINTS, text, units } from './ask';
import { calculated, failed, sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const lookup = (row: number) => failed('#N/A', `VLOOKUP(D${String(row)},ma!$A$2:$B$4,2,0)`);

const PREFILLED: GridCase = {
  name: 'formulas filled down beyond the data: #N/A, empty texts and noughts',
  source: '§6.1: A1:U553 pre-filled; used range ≠ data range, empty rows show #N/A',
  traps: ['pre-filled formulas', 'STT blank'],
  sheets: [
    sheet('file nhận', [
      ['STT', 'Họ và tên', 'Đơn vị công tác', 'Danh hiệu thi đua', 'Mã danh hiệu', 'Kiểm tra'],
      [
        null,
        'Phan Thu Oanh',
        'Văn phòng',
        'LĐTT',
        calculated('VLOOKUP(D2,ma!$A$2:$B$4,2,0)', '03'),
        calculated('LEN(B2)', 13),
      ],
      [
        null,
        'Ngô Ngọc Huệ',
        'Địa chính',
        'CSTĐCS',
        calculated('VLOOKUP(D3,ma!$A$2:$B$4,2,0)', '01'),
        calculated('LEN(B3)', 12),
      ],
      [null, null, null, null, lookup(4), calculated('LEN(B4)', 0)],
      [null, null, null, null, lookup(5), calculated('LEN(B5)', 0)],
      [null, null, null, null, calculated('IF(D6="","",D6)', ''), calculated('LEN(B6)', 0)],
      [calculated('ROW()-1', 6), null, null, null, lookup(7), calculated('LEN(B7)', 0)],
    ]),
  ],
  populations: [people([AWARD])],
  tables: [
    table('ca_nhan', 'file nhận', [1, 1], { ho_ten: 'B', don_vi: 'C', danh_hieu: 'D' }, [
      [2, 'Phan Thu Oanh', 'Văn phòng', 'ldtt'],
      [3, 'Ngô Ngọc Huệ', 'Địa chính', 'cstdcs'],
    ]),
  ],
  leftOut: leftOut('file nhận', { 'pre-filled': [4, 5, 6, 7] }),
  told: [],
};

const LONG_PREFILLED: GridCase = {
  name: 'two people above five hundred pre-filled rows',
  source: '§6.1: 386 data rows of 552 pre-formatted',
  traps: ['pre-filled formulas'],
  sheets: [
    sheet('Nhập', [
      ['STT', 'Tên đơn vị', 'Tổng điểm', 'Mã'],
      [1, 'Xã Trúc Khê', 90, calculated('VLOOKUP(B2,ma!A:B,2,0)', 'X01')],
      [2, 'Xã Mai Lĩnh', 91, calculated('VLOOKUP(B3,ma!A:B,2,0)', 'X02')],
      ...Array.from({ length: 500 }, (_, i) => [
        null,
        null,
        null,
        failed('#N/A', `VLOOKUP(B${String(i + 4)},ma!A:B,2,0)`),
      ]),
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Nhập', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Xã Trúc Khê', 90],
      [3, 'Xã Mai Lĩnh', 91],
    ]),
  ],
  leftOut: leftOut('Nhập', { 'pre-filled': Array.from({ length: 500 }, (_, i) => i + 4) }),
  told: [],
};

const ERROR_IN_A_ROW: GridCase = {
  name: 'an error value in a row that does count',
  source: '§6.1; rule-language: a missing value is never 0',
  traps: ['error values'],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'Tên đơn vị', 'Tỷ lệ bao phủ BHYT', 'Tổng điểm'],
      [1, 'Xã Thạch Đàm', 96, calculated('C2*0.9', 86.4)],
      [2, 'Xã Hoa Cương', failed('#DIV/0!', 'E3/F3'), failed('#DIV/0!', 'C3*0.9')],
    ]),
  ],
  populations: [units([INSURED, POINTS])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', bhyt: 'C', diem: 'D' }, [
      [2, 'Xã Thạch Đàm', 96, 86.4],
      [3, 'Xã Hoa Cương', null, null],
    ]),
  ],
  leftOut: [],
  told: [
    {
      told: ['error value', 'no number', 'missing mark'],
      as: 'question or error',
      sheet: 'Kết quả',
      cells: ['C3'],
    },
    {
      told: ['error value', 'no number', 'missing mark'],
      as: 'question or error',
      sheet: 'Kết quả',
      cells: ['D3'],
    },
  ],
};

const BLANK_ROW: GridCase = {
  name: 'a blank row in the middle of the table',
  source: 'rule-language: one blank row does not end a table',
  traps: ['blank row inside'],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Xã Trúc Khê', 90],
      [2, 'Xã Mai Lĩnh', 91],
      [],
      [3, 'Xã Kim Sa', 84],
      [4, 'Xã Vân Phố', 87],
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Xã Trúc Khê', 90],
      [3, 'Xã Mai Lĩnh', 91],
      [5, 'Xã Kim Sa', 84],
      [6, 'Xã Vân Phố', 87],
    ]),
  ],
  leftOut: [],
  told: [],
};

const NO_KEY: GridCase = {
  name: 'a row with values and no name',
  source: 'rule-language: a row with values but no key is reported',
  traps: ['row without key'],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Ghi nhận', 'Điểm'],
      [1, 'Lê Thị Hạnh', 'Văn phòng', 'đúng hạn', 92],
      [2, null, 'Tài chính', 'đúng hạn', 86],
      [3, 'Bùi Hữu Sơn', 'Tài chính', null, 84],
    ]),
  ],
  populations: [people([text('ghi_nhan', 'Ghi nhận'), POINTS])],
  tables: [
    table('ca_nhan', 'Kết quả', [1, 1], { ho_ten: 'B', don_vi: 'C', ghi_nhan: 'D', diem: 'E' }, [
      [2, 'Lê Thị Hạnh', 'Văn phòng', 'đúng hạn', 92],
      [4, 'Bùi Hữu Sơn', 'Tài chính', null, 84],
    ]),
  ],
  leftOut: leftOut('Kết quả', { 'no key': [3] }),
  told: [{ told: 'row without key', as: 'question or error', sheet: 'Kết quả', cells: ['B3'] }],
};

export const EMPTY_ROWS: readonly GridCase[] = [PREFILLED, LONG_PREFILLED, ERROR_IN_A_ROW, BLANK_ROW, NO_KEY];
