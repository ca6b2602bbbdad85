import { CLUSTER_ABOVE, INSURED, people, POINTS, RICE, units } from './ask';
import { calculated, sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const TOTAL: GridCase = {
  name: 'a row Tổng cộng under the units',
  source: '§6.2: then Tổng cộng: n người',
  traps: ['total row'],
  sheets: [
    sheet('Lúa', [
      ['STT', 'Tên đơn vị', 'Sản lượng lúa'],
      [1, 'Xã Trúc Khê', 3120],
      [2, 'Xã Mai Lĩnh', 2870],
      [null, 'Tổng cộng', calculated('SUM(C2:C3)', 5990)],
    ]),
  ],
  populations: [units([RICE])],
  tables: [
    table('don_vi', 'Lúa', [1, 1], { ten: 'B', lua: 'C' }, [
      [2, 'Xã Trúc Khê', 3120],
      [3, 'Xã Mai Lĩnh', 2870],
    ]),
  ],
  leftOut: leftOut('Lúa', { total: [4] }),
  told: [],
};

const SUBTOTALS: GridCase = {
  name: 'a sum after every cluster and one of all, also in capitals and on top',
  source: '§6.2: detect section/total/signature rows',
  traps: ['subtotal rows', 'total row', 'section names the cluster', 'roman sections'],
  sheets: [
    sheet('Lúa', [
      ['STT', 'Tên đơn vị', 'Sản lượng lúa'],
      ['TOÀN HUYỆN', null, 8830],
      ['I', 'Cụm số 1'],
      [1, 'Xã Trúc Khê', 3120],
      [2, 'Xã Mai Lĩnh', 2870],
      [null, 'Cộng cụm số 1', 5990],
      ['II', 'Cụm số 2'],
      [1, 'Xã Kim Sa', 2840],
      [null, 'Cộng cụm số 2', 2840],
      ['TỔNG SỐ', null, 8830],
    ]),
  ],
  populations: [units([CLUSTER_ABOVE, RICE])],
  tables: [
    table('don_vi', 'Lúa', [1, 1], { ten: 'B', cum: 'section', lua: 'C' }, [
      [4, 'Xã Trúc Khê', 'Cụm số 1', 3120],
      [5, 'Xã Mai Lĩnh', 'Cụm số 1', 2870],
      [8, 'Xã Kim Sa', 'Cụm số 2', 2840],
    ]),
  ],
  leftOut: leftOut('Lúa', { total: [2, 6, 9, 10], section: [3, 7] }),
  told: [],
};

const SIGNATURES: GridCase = {
  name: 'date, offices and names of those who sign',
  source: '§5, §6.2: signature block below the table',
  traps: ['signature rows', 'closing sentence', 'total row'],
  sheets: [
    sheet('Danh sách', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Điểm'],
      [1, 'Lê Thị Hạnh', 'Văn phòng', 92],
      [2, 'Bùi Hữu Sơn', 'Tài chính', 86],
      ['Tổng cộng: 02 người'],
      ['(Danh sách này có 0 tập thể, 02 cá nhân)'],
      [],
      [null, null, 'Hoa Đông, ngày 15 tháng 11 năm 2021'],
      [null, 'NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN'],
      [null, '(Ký, ghi rõ họ tên)', 'CHỦ TỊCH'],
      [],
      [null, 'Phan Thu Oanh', 'Đặng Quang Dũng'],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Danh sách', [1, 1], { ho_ten: 'B', don_vi: 'C', diem: 'D' }, [
      [2, 'Lê Thị Hạnh', 'Văn phòng', 92],
      [3, 'Bùi Hữu Sơn', 'Tài chính', 86],
    ]),
  ],
  leftOut: leftOut('Danh sách', { total: [4], note: [5], signature: [7, 8, 9, 11] }),
  told: [],
};

const NOTES: GridCase = {
  name: 'notes and footnotes under the table',
  source: 'issue 6; §8.4: a footnote under the list of targets',
  traps: ['notes under the table'],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'Tên đơn vị', 'Tỷ lệ bao phủ BHYT', 'Tổng điểm'],
      [1, 'Xã Thạch Đàm', 96, 88],
      [2, 'Xã Hoa Cương', 99, 90],
      ['Ghi chú:'],
      ['- Số liệu đến ngày 31/10/2021.'],
      ['(*) Xã Hoa Cương báo cáo chậm 02 ngày.'],
      ['¹ Theo số liệu của Bảo hiểm xã hội huyện.'],
    ]),
  ],
  populations: [units([INSURED, POINTS])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', bhyt: 'C', diem: 'D' }, [
      [2, 'Xã Thạch Đàm', 96, 88],
      [3, 'Xã Hoa Cương', 99, 90],
    ]),
  ],
  leftOut: leftOut('Kết quả', { note: [4, 5, 6, 7] }),
  told: [],
};

const RECIPIENTS: GridCase = {
  name: 'Nơi nhận and Lưu: VT beside the signature',
  source: '§5: Nơi nhận; signature left and right',
  traps: ['signature rows', 'merged title'],
  sheets: [
    sheet(
      'Điểm',
      [
        ['BẢNG ĐIỂM THI ĐUA'],
        ['STT', 'Tên đơn vị', 'Tổng điểm'],
        [1, 'Xã Ngọc Trạch', 88],
        [2, 'Xã Vân Phố', 90],
        [],
        ['Nơi nhận:', null, 'TM. HỘI ĐỒNG'],
        ['- UBND tỉnh;', null, 'THƯ KÝ'],
        ['- Lưu: VT, PNV.'],
        [null, null, 'Võ Quang Vinh'],
      ],
      { merges: ['A1:C1'] },
    ),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Điểm', [2, 2], { ten: 'B', diem: 'C' }, [
      [3, 'Xã Ngọc Trạch', 88],
      [4, 'Xã Vân Phố', 90],
    ]),
  ],
  leftOut: leftOut('Điểm', { title: [1], signature: [6, 7, 8, 9] }),
  told: [],
};

const NAMED_LIKE_A_TOTAL: GridCase = {
  name: 'units whose names begin like a total or a note',
  source: '§6.2: detect total rows, and only those',
  traps: [],
  sheets: [
    sheet('Doanh nghiệp', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Tổng công ty Mai Lĩnh', 92],
      [2, 'Công ty Cổ phần Trúc Khê', 88],
      [3, 'Cộng đồng nghề cá Kim Sa', 84],
      [4, 'Tổng cục Khảo sát Vân Đài', 90],
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Doanh nghiệp', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Tổng công ty Mai Lĩnh', 92],
      [3, 'Công ty Cổ phần Trúc Khê', 88],
      [4, 'Cộng đồng nghề cá Kim Sa', 84],
      [5, 'Tổng cục Khảo sát Vân Đài', 90],
    ]),
  ],
  leftOut: [],
  told: [],
};

export const ENDINGS: readonly GridCase[] = [
  TOTAL,
  SUBTOTALS,
  SIGNATURES,
  NOTES,
  RECIPIENTS,
  NAMED_LIKE_A_TOTAL,
];
