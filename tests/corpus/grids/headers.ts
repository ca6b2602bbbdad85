import { CLUSTER_ABOVE, date, flag, INSURED, people, POINTS, RICE, text, units } from './ask';
import { sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const TWO_ROWS: GridCase = {
  name: 'a header of two rows, merged across and down',
  source: '§6.2: two-row merged header (Ngày sinh: Nam | Nữ; Quyết định: Số QĐ | Ngày tháng)',
  traps: ['two-row header', 'merged title'],
  sheets: [
    sheet(
      'Sáng kiến',
      [
        ['DANH SÁCH CÁ NHÂN CÓ SÁNG KIẾN'],
        ['STT', 'Họ và tên', 'Đơn vị công tác', 'Quyết định công nhận', null, 'Đã áp dụng'],
        [null, null, null, 'Số QĐ', 'Ngày tháng'],
        [1, 'Lê Thị Hạnh', 'Phòng Nội vụ', '12/QĐ-UBND', '25/5/2021', 'x'],
        [2, 'Trần Văn Lộc', 'Văn phòng', '15/QĐ-UBND', '13/6/2021', null],
        [3, 'Võ Quang Vinh', 'Văn phòng', '16/QĐ-UBND', '14/6/2021', 'x'],
      ],
      { merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'] },
    ),
  ],
  populations: [
    people([
      text('so_qd', 'Số quyết định công nhận', 'Số QĐ'),
      date('ngay_qd', 'Ngày quyết định công nhận', 'Ngày tháng', 'Quyết định công nhận - Ngày tháng'),
      flag('ap_dung', 'Đã áp dụng'),
    ]),
  ],
  tables: [
    table(
      'ca_nhan',
      'Sáng kiến',
      [2, 3],
      { ho_ten: 'B', don_vi: 'C', so_qd: 'D', ngay_qd: 'E', ap_dung: 'F' },
      [
        [4, 'Lê Thị Hạnh', 'Phòng Nội vụ', '12/QĐ-UBND', '2021-05-25', true],
        [5, 'Trần Văn Lộc', 'Văn phòng', '15/QĐ-UBND', '2021-06-13', false],
        [6, 'Võ Quang Vinh', 'Văn phòng', '16/QĐ-UBND', '2021-06-14', true],
      ],
    ),
  ],
  leftOut: leftOut('Sáng kiến', { title: [1] }),
  told: [],
};

const THREE_ROWS: GridCase = {
  name: 'a header of three rows: the same last words under two groups',
  source: 'issue 6: two- and three-row headers',
  traps: ['three-row header'],
  sheets: [
    sheet(
      'Kinh tế',
      [
        ['STT', 'Xã, phường', 'Kết quả thực hiện năm 2021'],
        [null, null, 'Trồng trọt', null, 'Chăn nuôi', null],
        [null, null, 'Lúa (tấn)', 'Ngô (tấn)', 'Trâu (con)', 'Bò (con)'],
        [1, 'Xã Ngọc Trạch', 3120, 70, 410, 95],
        [2, 'Xã Vân Phố', 2940, 64, 388, 120],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'] },
    ),
  ],
  populations: [
    units([
      RICE,
      { id: 'ngo', title: 'Sản lượng ngô', aliases: ['Ngô'], type: 'number', unit: 'tấn' },
      { id: 'trau', title: 'Đàn trâu', aliases: ['Trâu'], type: 'number', unit: 'con' },
      { id: 'bo', title: 'Đàn bò', aliases: ['Bò'], type: 'number', unit: 'con' },
    ]),
  ],
  tables: [
    table('don_vi', 'Kinh tế', [1, 3], { ten: 'B', lua: 'C', ngo: 'D', trau: 'E', bo: 'F' }, [
      [4, 'Xã Ngọc Trạch', 3120, 70, 410, 95],
      [5, 'Xã Vân Phố', 2940, 64, 388, 120],
    ]),
  ],
  leftOut: [],
  told: [],
};

const LINE_BREAKS: GridCase = {
  name: 'line breaks and spaces in the words of the header',
  source: '§6.1: "Tên đơn vị/tập thể \\n công tác"',
  traps: ['header line breaks'],
  sheets: [
    sheet('CANHAN', [
      ['STT', 'Họ và\ntên', 'Đơn vị \n công tác', ' Tổng  điểm '],
      [1, 'Phạm Đình Nhung', 'Văn phòng', 92],
      [2, 'Hồ Thu Tuấn', 'Tư pháp', 88],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'CANHAN', [1, 1], { ho_ten: 'B', don_vi: 'C', diem: 'D' }, [
      [2, 'Phạm Đình Nhung', 'Văn phòng', 92],
      [3, 'Hồ Thu Tuấn', 'Tư pháp', 88],
    ]),
  ],
  leftOut: [],
  told: [],
};

const FAR_DOWN: GridCase = {
  name: 'a header in row 14, under a letter',
  source: '§6.2: keywords in the first ~15 rows',
  traps: ['header far down'],
  sheets: [
    sheet('Tổng hợp', [
      ['UBND HUYỆN HOA ĐÔNG'],
      ['PHÒNG NỘI VỤ'],
      ['Kính gửi: Hội đồng Thi đua - Khen thưởng huyện'],
      ['Căn cứ Luật Thi đua, Khen thưởng;'],
      ['Căn cứ kết quả thực hiện nhiệm vụ năm 2021 của các đơn vị;'],
      ['Căn cứ Tỷ lệ bao phủ BHYT do Bảo hiểm xã hội huyện cung cấp;'],
      [],
      ['Phòng Nội vụ tổng hợp kết quả như sau:'],
      [],
      ['Đơn vị tính: %, điểm'],
      [],
      ['Bảng 1'],
      [],
      ['STT', 'Tên đơn vị', 'Tỷ lệ bao phủ BHYT', 'Tổng điểm'],
      [1, 'Xã Tùng Đài', 94, 80],
      [2, 'Xã Phong Lâm', 92, 84],
    ]),
  ],
  populations: [units([INSURED, POINTS])],
  tables: [
    table('don_vi', 'Tổng hợp', [14, 14], { ten: 'B', bhyt: 'C', diem: 'D' }, [
      [15, 'Xã Tùng Đài', 94, 80],
      [16, 'Xã Phong Lâm', 92, 84],
    ]),
  ],
  leftOut: leftOut('Tổng hợp', { title: [1, 2, 3, 4, 5, 6, 8, 10, 12] }),
  told: [],
};

const REPEATED: GridCase = {
  name: 'the header stands again on the second page and over each section',
  source: '§5: repeat header row on each page; §6.2',
  traps: ['header repeated', 'section names the cluster', 'roman sections'],
  sheets: [
    sheet('Điểm', [
      ['I. Cụm thi đua số 1'],
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Xã Trúc Khê', 90],
      [2, 'Xã Mai Lĩnh', 91],
      ['II. Cụm thi đua số 2'],
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Xã Thạch Đàm', 87],
    ]),
  ],
  populations: [units([CLUSTER_ABOVE, POINTS])],
  tables: [
    table('don_vi', 'Điểm', [2, 2], { ten: 'B', cum: 'section', diem: 'C' }, [
      [3, 'Xã Trúc Khê', 'Cụm thi đua số 1', 90],
      [4, 'Xã Mai Lĩnh', 'Cụm thi đua số 1', 91],
      [7, 'Xã Thạch Đàm', 'Cụm thi đua số 2', 87],
    ]),
  ],
  leftOut: leftOut('Điểm', { section: [1, 5], 'header again': [6] }),
  told: [],
};

export const HEADERS: readonly GridCase[] = [TWO_ROWS, THREE_ROWS, LINE_BREAKS, FAR_DOWN, REPEATED];
