import { flag, INSURED, people, POINTS, RATING, text, units } from './ask';
import { formatted, sheet } from './build';
import { table } from './expected';
import type { GridCase } from './expected';

const MARKS: GridCase = {
  name: 'blanks, dots, n/a, dashes, không có and KP in a column of numbers',
  source: 'rule-language: -, không có, KP are asked; … and n/a are missing and reported',
  traps: ['missing marks', 'asked marks'],
  sheets: [
    sheet('Điểm', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Xã Trúc Khê', null],
      [2, 'Xã Mai Lĩnh', '…'],
      [3, 'Xã Kim Sa', 'n/a'],
      [4, 'Xã Vân Phố', '-'],
      [5, 'Xã Hoa Cương', 'không có'],
      [6, 'Xã Thạch Đàm', 'KP'],
      [7, 'Xã Bạch Lộc', 0],
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Điểm', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Xã Trúc Khê', null],
      [3, 'Xã Mai Lĩnh', null],
      [4, 'Xã Kim Sa', null],
      [5, 'Xã Vân Phố', null],
      [6, 'Xã Hoa Cương', null],
      [7, 'Xã Thạch Đàm', null],
      [8, 'Xã Bạch Lộc', 0],
    ]),
  ],
  leftOut: [],
  told: [
    { told: 'missing mark', as: 'note', sheet: 'Điểm', cells: ['C3', 'C4'] },
    { told: 'mark for nothing', as: 'question', sheet: 'Điểm', cells: ['C5', 'C6', 'C7'] },
  ],
};

const PER_CENT: GridCase = {
  name: 'one column of shares: true per cents, plain numbers and text',
  source: 'rule-language: a cell formatted 0% that holds 0.98 is held as 98',
  traps: ['per cent format'],
  sheets: [
    sheet('BHYT', [
      ['STT', 'Tên đơn vị', 'Tỷ lệ bao phủ BHYT'],
      [1, 'Xã Trúc Khê', formatted(0.98, '0%')],
      [2, 'Xã Mai Lĩnh', formatted(0.995, '0.0%')],
      [3, 'Xã Kim Sa', 91],
      [4, 'Xã Vân Phố', '97,5%'],
      [5, 'Xã Hoa Cương', '96,25'],
    ]),
  ],
  populations: [units([INSURED])],
  tables: [
    table('don_vi', 'BHYT', [1, 1], { ten: 'B', bhyt: 'C' }, [
      [2, 'Xã Trúc Khê', 98],
      [3, 'Xã Mai Lĩnh', 99.5],
      [4, 'Xã Kim Sa', 91],
      [5, 'Xã Vân Phố', 97.5],
      [6, 'Xã Hoa Cương', 96.25],
    ]),
  ],
  leftOut: [],
  told: [],
};

const LEVELS: GridCase = {
  name: 'ratings in full, short, in capitals, unknown and blank',
  source: 'rule-set: levels and their aliases; design §3',
  traps: ['wordings of levels'],
  sheets: [
    sheet('Xếp loại', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'],
      [1, 'Lê Thị Hạnh', 'Văn phòng', 'Hoàn thành xuất sắc nhiệm vụ'],
      [2, 'Bùi Hữu Sơn', 'Tài chính', 'HTTNV'],
      [3, 'Võ Quang Vinh', 'Văn phòng', 'HOÀN THÀNH TỐT'],
      [4, 'Phan Thu Oanh', 'Tài chính', 'Loại A'],
      [5, 'Ngô Ngọc Huệ', 'Địa chính', null],
    ]),
  ],
  populations: [people([RATING])],
  tables: [
    table('ca_nhan', 'Xếp loại', [1, 1], { ho_ten: 'B', don_vi: 'C', muc_ht: 'D' }, [
      [2, 'Lê Thị Hạnh', 'Văn phòng', 'xuat_sac'],
      [3, 'Bùi Hữu Sơn', 'Tài chính', 'tot'],
      [4, 'Võ Quang Vinh', 'Văn phòng', 'tot'],
      [5, 'Phan Thu Oanh', 'Tài chính', null],
      [6, 'Ngô Ngọc Huệ', 'Địa chính', null],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'no such level', as: 'question or error', sheet: 'Xếp loại', cells: ['D5'] }],
};

const FLAGS: GridCase = {
  name: 'a column of x and blanks beside a column of có and không with a blank',
  source: 'rule-language: a column of x and blanks: blank is no; có / không: blank is missing',
  traps: ['flags'],
  sheets: [
    sheet('Điều kiện', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Người trực tiếp', 'Có sáng kiến', 'Ý kiến'],
      [1, 'Lê Thị Hạnh', 'Văn phòng', 'x', 'Có', 'đồng ý'],
      [2, 'Bùi Hữu Sơn', 'Tài chính', null, 'Không', 'không ý kiến'],
      [3, 'Võ Quang Vinh', 'Văn phòng', 'X', null, null],
    ]),
  ],
  populations: [
    people([
      flag('truc_tiep', 'Người trực tiếp'),
      flag('sang_kien', 'Có sáng kiến'),
      text('y_kien', 'Ý kiến'),
    ]),
  ],
  tables: [
    table(
      'ca_nhan',
      'Điều kiện',
      [1, 1],
      { ho_ten: 'B', don_vi: 'C', truc_tiep: 'D', sang_kien: 'E', y_kien: 'F' },
      [
        [2, 'Lê Thị Hạnh', 'Văn phòng', true, true, 'đồng ý'],
        [3, 'Bùi Hữu Sơn', 'Tài chính', false, false, 'không ý kiến'],
        [4, 'Võ Quang Vinh', 'Văn phòng', true, null, null],
      ],
    ),
  ],
  leftOut: [],
  told: [],
};

export const CLEAR_COLUMNS: readonly GridCase[] = [MARKS, PER_CENT, LEVELS, FLAGS];
