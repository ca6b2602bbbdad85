import { people, POINTS, units } from './ask';
import { inFont, sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';
import { toTcvn3, toTcvn3Capitals, toVni } from './legacy-encoding';

const PEOPLE_FIELDS = { ho_ten: 'B', don_vi: 'C', diem: 'D' };

const TCVN3: GridCase = {
  name: 'a whole sheet in .VnTime',
  source: '§6.3: TCVN3, font name starts with a dot',
  traps: ['TCVN3'],
  sheets: [
    sheet(
      'Danh sach',
      [
        ['STT', toTcvn3('Họ và tên'), toTcvn3('Đơn vị công tác'), toTcvn3('Điểm')],
        [1, toTcvn3('Lê Thị Hạnh'), toTcvn3('Văn phòng Ủy ban').replace('Ủ', 'ñ'), 92],
        [2, toTcvn3('Nguyễn Đình Phước'), toTcvn3('Phòng Tài chính - Kế hoạch'), 86],
      ],
      { font: '.VnTime' },
    ),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Danh sach', [1, 1], PEOPLE_FIELDS, [
      [2, 'Lê Thị Hạnh', 'Văn phòng ủy ban', 92],
      [3, 'Nguyễn Đình Phước', 'Phòng Tài chính - Kế hoạch', 86],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'legacy text', as: 'question', sheet: 'Danh sach', cells: ['B2', 'C2', 'B3', 'C3'] }],
};

const TCVN3_CAPITALS: GridCase = {
  name: 'title and names in the capitals’ font .VnTimeH, the rest in .VnTime',
  source: '§6.3: upper-case uses the "H" fonts with lower-case codes',
  traps: ['TCVN3', 'merged title'],
  sheets: [
    sheet(
      'DS',
      [
        [inFont('.VnTimeH', toTcvn3Capitals('Danh sách đề nghị khen thưởng'))],
        ['STT', toTcvn3('Tên đơn vị'), toTcvn3('Tổng điểm')],
        [1, inFont('.VnTimeH', toTcvn3Capitals('Xã Thạch Đàm')), 90],
        [2, inFont('.VnTime', toTcvn3('Xã Bạch Lộc')), 88],
      ],
      { merges: ['A1:C1'], font: '.VnTime' },
    ),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'DS', [2, 2], { ten: 'B', diem: 'C' }, [
      [3, { oneOf: ['XÃ THẠCH ĐÀM', 'xã thạch đàm'] }, 90],
      [4, 'Xã Bạch Lộc', 88],
    ]),
  ],
  leftOut: leftOut('DS', { title: [1] }),
  told: [{ told: 'legacy text', as: 'question', sheet: 'DS', cells: ['B3', 'B4'] }],
};

const VNI: GridCase = {
  name: 'a whole sheet in VNI-Times',
  source: '§6.3: VNI, multi-character sequences aù, aø',
  traps: ['VNI'],
  sheets: [
    sheet(
      'Danh sach',
      [
        ['STT', toVni('Họ và tên'), toVni('Đơn vị công tác'), toVni('Điểm')],
        [1, toVni('Trần Thị Nhung'), toVni('Văn phòng Ủy ban'), 92],
        [2, toVni('Đỗ Hữu Trí'), toVni('Phòng Lao động'), 86],
      ],
      { font: 'VNI-Times' },
    ),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Danh sach', [1, 1], PEOPLE_FIELDS, [
      [2, 'Trần Thị Nhung', 'Văn phòng Ủy ban', 92],
      [3, 'Đỗ Hữu Trí', 'Phòng Lao động', 86],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'legacy text', as: 'question', sheet: 'Danh sach', cells: ['B2', 'C2', 'B3', 'C3'] }],
};

const WITHOUT_FONT: GridCase = {
  name: 'TCVN3 text that was pasted and lost its font',
  source: 'issue 6: font name first, then impossible sequences',
  traps: ['legacy text without its font', 'TCVN3'],
  sheets: [
    sheet(
      'Danh sách',
      [
        ['STT', 'Họ và tên', 'Đơn vị công tác', 'Điểm'],
        [1, toTcvn3('Nguyễn Thị Phượng'), toTcvn3('Phòng Kế hoạch và Đầu tư'), 92],
        [2, 'Đặng Quang Dũng', 'Phòng Nội vụ', 86],
      ],
      { font: 'Times New Roman' },
    ),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Danh sách', [1, 1], PEOPLE_FIELDS, [
      [2, 'Nguyễn Thị Phượng', 'Phòng Kế hoạch và Đầu tư', 92],
      [3, 'Đặng Quang Dũng', 'Phòng Nội vụ', 86],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'legacy text', as: 'question', sheet: 'Danh sách', cells: ['B2', 'C2'] }],
};

const VNI_WITHOUT_FONT: GridCase = {
  name: 'VNI text that was pasted and lost its font',
  source: 'issue 6: font name first, then impossible sequences',
  traps: ['legacy text without its font', 'VNI'],
  sheets: [
    sheet('Danh sách', [
      ['STT', 'Họ và tên', 'Đơn vị công tác', 'Điểm'],
      [1, toVni('Nguyễn Thị Phượng'), toVni('Phòng Kế hoạch và Đầu tư'), 92],
      [2, 'Ngô Ngọc Huệ', 'Phòng Nội vụ', 86],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Danh sách', [1, 1], PEOPLE_FIELDS, [
      [2, 'Nguyễn Thị Phượng', 'Phòng Kế hoạch và Đầu tư', 92],
      [3, 'Ngô Ngọc Huệ', 'Phòng Nội vụ', 86],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'legacy text', as: 'question', sheet: 'Danh sách', cells: ['B2', 'C2'] }],
};

const UNICODE_IN_LEGACY_FONT: GridCase = {
  name: 'Unicode text shown in a legacy font, and plain letters in one',
  source: '§6.3: the font alone makes no legacy text of letters that TCVN3 does not have',
  traps: ['Unicode in a legacy font'],
  sheets: [
    sheet(
      'Danh sách',
      [
        ['STT', 'Họ và tên', 'Đơn vị công tác', 'Điểm'],
        [1, 'Nguyễn Thị Phượng', 'Phòng Kế hoạch và Đầu tư', 92],
        [2, 'Phan Thu Loan', 'Ban CHQS', 86],
      ],
      { font: '.VnTime' },
    ),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Danh sách', [1, 1], PEOPLE_FIELDS, [
      [2, 'Nguyễn Thị Phượng', 'Phòng Kế hoạch và Đầu tư', 92],
      [3, 'Phan Thu Loan', 'Ban CHQS', 86],
    ]),
  ],
  leftOut: [],
  told: [],
};

export const LEGACY: readonly GridCase[] = [
  TCVN3,
  TCVN3_CAPITALS,
  VNI,
  WITHOUT_FONT,
  VNI_WITHOUT_FONT,
  UNICODE_IN_LEGACY_FONT,
];
