import { AWARD, INSURED, people, POINTS, RICE, textFrom, units, WORKPLACE, PERSON_NAME } from './ask';
import { sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const STACKED: GridCase = {
  name: 'units above, people below, on one sheet',
  source: 'issue 6: several tables on one sheet',
  traps: ['several tables on a sheet', 'STT restarts'],
  sheets: [
    sheet('Đề nghị', [
      ['A. TẬP THỂ'],
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Phòng Nội vụ', 94],
      [2, 'Văn phòng', 92],
      [],
      ['B. CÁ NHÂN'],
      ['STT', 'Họ và tên', 'Đơn vị công tác', 'Danh hiệu đề nghị'],
      [1, 'Lê Thị Hạnh', 'Văn phòng', 'CSTĐCS'],
      [2, 'Trần Văn Lộc', 'Phòng Nội vụ', 'LĐTT'],
    ]),
  ],
  populations: [units([POINTS]), people([AWARD])],
  tables: [
    table('don_vi', 'Đề nghị', [2, 2], { ten: 'B', diem: 'C' }, [
      [3, 'Phòng Nội vụ', 94],
      [4, 'Văn phòng', 92],
    ]),
    table('ca_nhan', 'Đề nghị', [7, 7], { ho_ten: 'B', don_vi: 'C', danh_hieu: 'D' }, [
      [8, 'Lê Thị Hạnh', 'Văn phòng', 'cstdcs'],
      [9, 'Trần Văn Lộc', 'Phòng Nội vụ', 'ldtt'],
    ]),
  ],
  leftOut: leftOut('Đề nghị', { title: [1, 6] }),
  told: [],
};

const SIDE_BY_SIDE: GridCase = {
  name: 'a small table of the bands to the right of the units',
  source: 'issue 6: several tables on one sheet',
  traps: ['several tables on a sheet', 'unknown columns'],
  sheets: [
    sheet('Điểm', [
      ['STT', 'Tên đơn vị', 'Tổng điểm', null, 'Mức', 'Từ điểm'],
      [1, 'Xã Trúc Khê', 97, null, 'Xuất sắc', 95],
      [2, 'Xã Mai Lĩnh', 88, null, 'Tốt', 85],
      [3, 'Xã Kim Sa', 82],
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Điểm', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Xã Trúc Khê', 97],
      [3, 'Xã Mai Lĩnh', 88],
      [4, 'Xã Kim Sa', 82],
    ]),
  ],
  leftOut: [],
  told: [],
};

const OVER_SHEETS: GridCase = {
  name: 'one population over three sheets, each a cluster by its name',
  source: 'issue 6: one population over several sheets; rule-set: from sheet',
  traps: ['one population over several sheets'],
  sheets: [
    sheet('Cụm 1', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Xã Trúc Khê', 97],
      [2, 'Xã Mai Lĩnh', 88],
    ]),
    sheet('Cụm 2', [['BẢNG ĐIỂM CỤM 2'], ['STT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Xã Kim Sa', 82]]),
    sheet('Cụm 3', [
      ['Tổng điểm', 'Đơn vị'],
      [79.5, 'Xã Vân Phố'],
      [91, 'Xã Hoa Cương'],
    ]),
  ],
  populations: [
    units([textFrom('sheet', 'cum', 'Cụm thi đua'), POINTS], { sheets: ['Cụm 1', 'Cụm 2', 'Cụm 3'] }),
  ],
  tables: [
    table('don_vi', 'Cụm 1', [1, 1], { ten: 'B', cum: 'sheet', diem: 'C' }, [
      [2, 'Xã Trúc Khê', 'Cụm 1', 97],
      [3, 'Xã Mai Lĩnh', 'Cụm 1', 88],
    ]),
    table('don_vi', 'Cụm 2', [2, 2], { ten: 'B', cum: 'sheet', diem: 'C' }, [[3, 'Xã Kim Sa', 'Cụm 2', 82]]),
    table('don_vi', 'Cụm 3', [1, 1], { ten: 'B', cum: 'sheet', diem: 'A' }, [
      [2, 'Xã Vân Phố', 'Cụm 3', 79.5],
      [3, 'Xã Hoa Cương', 'Cụm 3', 91],
    ]),
  ],
  leftOut: leftOut('Cụm 2', { title: [1] }),
  told: [],
};

const LOOKUPS: GridCase = {
  name: 'the list of people among sheets of names and codes',
  source: '§6.1: HTKT 89 award names; PLDT; LVHD; "phan loai kt"',
  traps: ['lookup sheets', 'codes as text'],
  sheets: [
    sheet('HTKT', [
      ['Tên hình thức', 'Mã'],
      ['Lao động tiên tiến', '1650360491'],
      ['Chiến sĩ thi đua cơ sở', 1650360492],
    ]),
    sheet('phan loai kt', [
      ['Tên', 'Mã'],
      ['Cá nhân', 'CANHAN'],
      ['Tập thể', 'TAPTHE'],
      ['Hộ gia đình', 'HOGIADINH'],
    ]),
    sheet('file nhận', [
      ['STT', 'Họ và tên', 'Đơn vị công tác', 'Danh hiệu thi đua/Hình thức khen thưởng'],
      [1, 'Lê Thị Hạnh', 'Văn phòng', 'Lao động tiên tiến'],
      [2, 'Bùi Hữu Sơn', 'Tài chính', 'Chiến sĩ thi đua cơ sở'],
    ]),
  ],
  populations: [
    { id: 'ca_nhan', title: 'Cá nhân', key: ['ho_ten', 'don_vi'], fields: [PERSON_NAME, WORKPLACE, AWARD] },
  ],
  tables: [
    table('ca_nhan', 'file nhận', [1, 1], { ho_ten: 'B', don_vi: 'C', danh_hieu: 'D' }, [
      [2, 'Lê Thị Hạnh', 'Văn phòng', 'ldtt'],
      [3, 'Bùi Hữu Sơn', 'Tài chính', 'cstdcs'],
    ]),
  ],
  leftOut: [],
  told: [],
  notTables: ['HTKT', 'phan loai kt'],
};

const SAME_HEADER_TWICE: GridCase = {
  name: 'the same table for two years on two sheets, and nothing says which',
  source: 'issue 6: the mapping is confirmed by the secretary',
  traps: ['several tables on a sheet'],
  sheets: [
    sheet('Năm 2020', [
      ['STT', 'Tên đơn vị', 'Sản lượng lúa'],
      [1, 'Xã Trúc Khê', 3011],
      [2, 'Xã Mai Lĩnh', 2790],
    ]),
    sheet('Năm 2021', [
      ['STT', 'Tên đơn vị', 'Sản lượng lúa'],
      [1, 'Xã Trúc Khê', 3120],
      [2, 'Xã Mai Lĩnh', 2870],
    ]),
  ],
  populations: [units([RICE])],
  tables: [],
  leftOut: [],
  told: [{ told: ['which table', 'duplicate'], as: 'question or error', sheet: 'Năm 2021', cells: [] }],
};

const NAMED_SHEET: GridCase = {
  name: 'two sheets with one header, and the rule set names one of them',
  source: 'rule-set: names its sheet may have',
  traps: [],
  sheets: [
    sheet('Năm 2020', [
      ['STT', 'Tên đơn vị', 'BHYT'],
      [1, 'Xã Trúc Khê', 95],
      [2, 'Xã Mai Lĩnh', 94],
    ]),
    sheet('Năm 2021', [
      ['STT', 'Tên đơn vị', 'BHYT'],
      [1, 'Xã Trúc Khê', 98],
      [2, 'Xã Mai Lĩnh', 97],
    ]),
  ],
  populations: [units([INSURED], { sheets: ['Kết quả', 'NĂM  2021'] })],
  tables: [
    table('don_vi', 'Năm 2021', [1, 1], { ten: 'B', bhyt: 'C' }, [
      [2, 'Xã Trúc Khê', 98],
      [3, 'Xã Mai Lĩnh', 97],
    ]),
  ],
  leftOut: [],
  told: [],
  notTables: ['Năm 2020'],
};

export const SEVERAL_TABLES: readonly GridCase[] = [
  STACKED,
  SIDE_BY_SIDE,
  OVER_SHEETS,
  LOOKUPS,
  SAME_HEADER_TWICE,
  NAMED_SHEET,
];
