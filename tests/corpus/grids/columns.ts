import { INSURED, number, POINTS, RICE, text, units } from './ask';
import { sheet } from './build';
import { table } from './expected';
import type { GridCase } from './expected';

const UNKNOWN: GridCase = {
  name: 'columns the rules do not know, before, between and behind, in another order',
  source: 'issue 6: columns the rules do not know',
  traps: ['unknown columns'],
  sheets: [
    sheet('Kết quả', [
      ['Mã', 'Tổng điểm', 'Người liên hệ', 'Tên đơn vị', 'Điện thoại', 'BHYT', 'Ghi chú'],
      ['X01', 90, 'Lê Thị Hạnh', 'Xã Trúc Khê', '0900 000 001', 98, 'nộp đúng hạn'],
      ['X02', 91, 'Trần Văn Lộc', 'Xã Mai Lĩnh', '0900 000 002', 97, null],
    ]),
  ],
  populations: [units([INSURED, POINTS])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'D', bhyt: 'F', diem: 'B' }, [
      [2, 'Xã Trúc Khê', 98, 90],
      [3, 'Xã Mai Lĩnh', 97, 91],
    ]),
  ],
  leftOut: [],
  told: [],
};

const MISSING: GridCase = {
  name: 'a field without a column',
  source: 'rule-language: a field without a column is asked',
  traps: ['missing column'],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Xã Trúc Khê', 90],
      [2, 'Xã Mai Lĩnh', 91],
    ]),
  ],
  populations: [units([POINTS, INSURED])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Xã Trúc Khê', 90],
      [3, 'Xã Mai Lĩnh', 91],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'field without column', as: 'question', sheet: 'Kết quả', cells: [], column: 'bhyt' }],
};

const TWO_FOR_ONE: GridCase = {
  name: 'two columns with one field’s words: nobody may choose but the secretary',
  source: 'issue 6: a mapping with a confidence and the reason, confirmed once',
  traps: ['two columns for one field'],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'Tên đơn vị', 'Tổng điểm', 'Ghi nhận', 'Tổng điểm'],
      [1, 'Xã Trúc Khê', 90, 'lần 1', 92],
      [2, 'Xã Mai Lĩnh', 91, 'lần 1', 89],
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B' }, [
      [2, 'Xã Trúc Khê'],
      [3, 'Xã Mai Lĩnh'],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'which column', as: 'question', sheet: 'Kết quả', cells: ['C1', 'E1'], column: 'diem' }],
};

const TITLE_BEFORE_ALIAS: GridCase = {
  name: 'the field’s own title beside a longer header that begins with it',
  source: 'issue 6: a mapping with a confidence',
  traps: [],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'Tên đơn vị', 'Điểm thưởng', 'Điểm', 'Điểm trừ'],
      [1, 'Xã Trúc Khê', 2, 90, 1],
      [2, 'Xã Mai Lĩnh', 0, 91, 3],
    ]),
  ],
  populations: [
    units([
      number('diem', 'Điểm', 'điểm'),
      number('thuong', 'Điểm thưởng', 'điểm'),
      number('tru', 'Điểm trừ', 'điểm'),
    ]),
  ],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', diem: 'D', thuong: 'C', tru: 'E' }, [
      [2, 'Xã Trúc Khê', 90, 2, 1],
      [3, 'Xã Mai Lĩnh', 91, 0, 3],
    ]),
  ],
  leftOut: [],
  told: [],
};

const UNITS_IN_HEADER: GridCase = {
  name: 'units in brackets behind the words of the header',
  source: '§6.3: unit in the header',
  traps: ['unit in the header'],
  sheets: [
    sheet('Kết quả', [
      [
        'STT',
        'Xã, phường',
        'BHYT (%)',
        'Sản lượng lúa (tấn)',
        'Tăng dân số tự nhiên (‰)',
        'Thu ngân sách\n(ĐVT: triệu đồng)',
      ],
      [1, 'Xã Trúc Khê', '98,5', 3120, '5,8', '1.250,5'],
      [2, 'Xã Mai Lĩnh', '97', 2870, '6', '980'],
    ]),
  ],
  populations: [
    units([
      INSURED,
      RICE,
      number('dan_so', 'Tăng dân số tự nhiên', '‰'),
      number('thu', 'Thu ngân sách', 'triệu đồng'),
    ]),
  ],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', bhyt: 'C', lua: 'D', dan_so: 'E', thu: 'F' }, [
      [2, 'Xã Trúc Khê', 98.5, 3120, 5.8, 1250.5],
      [3, 'Xã Mai Lĩnh', 97, 2870, 6, 980],
    ]),
  ],
  leftOut: [],
  told: [],
};

const OTHER_SCALE: GridCase = {
  name: 'the header’s unit has another scale than the field’s: converted or asked, never taken as it stands',
  source:
    'rule-language: converted to the field’s unit where that is certain, otherwise asked (README, Undecided)',
  traps: ['unit in the header'],
  sheets: [
    sheet('Thu', [
      ['STT', 'Tên đơn vị', 'Thu ngân sách (tỷ đồng)'],
      [1, 'Xã Trúc Khê', 1.5],
      [2, 'Xã Mai Lĩnh', 2],
    ]),
  ],
  populations: [units([number('thu', 'Thu ngân sách', 'triệu đồng')])],
  tables: [
    table('don_vi', 'Thu', [1, 1], { ten: 'B', thu: 'C' }, [
      [2, 'Xã Trúc Khê', { oneOf: [1500, null] }],
      [3, 'Xã Mai Lĩnh', { oneOf: [2000, null] }],
    ]),
  ],
  leftOut: [],
  told: [
    {
      told: ['ambiguous number', 'no number'],
      as: 'question or nothing',
      sheet: 'Thu',
      cells: ['C2', 'C3'],
      column: 'C',
    },
  ],
};

const FOLDED_WORDS: GridCase = {
  name: 'header words in capitals, with other tone placement, sỹ for sĩ and an en dash',
  source: 'design §3: text is compared after folding',
  traps: ['NFD'],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'TÊN ĐƠN VỊ', 'SỐ BÁC SĨ', 'GIA ĐÌNH VĂN HÓA', 'Công nghiệp – Xây dựng'.normalize('NFD')],
      [1, 'Xã Trúc Khê', 4, 96, 29.5],
      [2, 'Xã Mai Lĩnh', 3, 95, 30],
    ]),
  ],
  populations: [
    units([
      text('khac', 'Ý kiến khác'),
      number('bac_sy', 'Số bác sỹ', 'bác sỹ'),
      number('gdvh', 'Gia đình văn hoá', '%'),
      number('cnxd', 'Công nghiệp - Xây dựng', '%'),
    ]),
  ],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', bac_sy: 'C', gdvh: 'D', cnxd: 'E' }, [
      [2, 'Xã Trúc Khê', 4, 96, 29.5],
      [3, 'Xã Mai Lĩnh', 3, 95, 30],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'field without column', as: 'question', sheet: 'Kết quả', cells: [], column: 'khac' }],
};

export const COLUMNS: readonly GridCase[] = [
  UNKNOWN,
  MISSING,
  TWO_FOR_ONE,
  TITLE_BEFORE_ALIAS,
  UNITS_IN_HEADER,
  OTHER_SCALE,
  FOLDED_WORDS,
];
