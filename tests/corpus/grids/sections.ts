import { CLUSTER_ABOVE, INSURED, people, POINTS, text, textFrom, units } from './ask';
import { sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const CLUSTERS: GridCase = {
  name: 'roman section rows name the cluster, STT starts again in each',
  source: '§3.1 example 2, §6.2: per-cluster roman rows, STT restarting per section',
  traps: ['roman sections', 'section names the cluster', 'STT restarts'],
  sheets: [
    sheet('Bảng biểu 4', [
      ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
      ['I', 'Cụm Thi đua 1'],
      [1, 'Xã Trúc Khê', 97, 1],
      [2, 'Xã Mai Lĩnh', 95.5, 2],
      ['II', 'Cụm Thi đua 2'],
      [1, 'Xã Thạch Đàm', 96, 1],
      [2, 'Xã Hoa Cương', 92, 2],
      [3, 'Xã Bạch Lộc', 90.25, 3],
    ]),
  ],
  populations: [units([CLUSTER_ABOVE, POINTS])],
  tables: [
    table('don_vi', 'Bảng biểu 4', [1, 1], { ten: 'B', cum: 'section', diem: 'C' }, [
      [3, 'Xã Trúc Khê', 'Cụm Thi đua 1', 97],
      [4, 'Xã Mai Lĩnh', 'Cụm Thi đua 1', 95.5],
      [6, 'Xã Thạch Đàm', 'Cụm Thi đua 2', 96],
      [7, 'Xã Hoa Cương', 'Cụm Thi đua 2', 92],
      [8, 'Xã Bạch Lộc', 'Cụm Thi đua 2', 90.25],
    ]),
  ],
  leftOut: leftOut('Bảng biểu 4', { section: [2, 5] }),
  told: [],
};

const MERGED_SECTIONS: GridCase = {
  name: 'section rows merged over the whole width, number and name in one cell',
  source: '§6.2: sections "I. CÁ NHÂN", a section name is read without its numbering',
  traps: ['roman sections', 'section names the cluster', 'STT restarts', 'merged title'],
  sheets: [
    sheet(
      'Xếp hạng',
      [
        ['BẢNG ĐIỂM CÁC CỤM THI ĐUA'],
        ['STT', 'Tên đơn vị', 'BHYT', 'Tổng điểm'],
        ['I. Cụm thi đua các xã vùng cao'],
        ['1', 'Xã Kim Sa', 91, 84],
        ['2', 'Xã Ngọc Trạch', 93, 88],
        ['II. Cụm thi đua các xã đồng bằng'],
        ['1', 'Xã Vân Phố', 97, 90],
      ],
      { merges: ['A1:D1', 'A3:D3', 'A6:D6'] },
    ),
  ],
  populations: [units([CLUSTER_ABOVE, INSURED, POINTS])],
  tables: [
    table('don_vi', 'Xếp hạng', [2, 2], { ten: 'B', cum: 'section', bhyt: 'C', diem: 'D' }, [
      [4, 'Xã Kim Sa', 'Cụm thi đua các xã vùng cao', 91, 84],
      [5, 'Xã Ngọc Trạch', 'Cụm thi đua các xã vùng cao', 93, 88],
      [7, 'Xã Vân Phố', 'Cụm thi đua các xã đồng bằng', 97, 90],
    ]),
  ],
  leftOut: leftOut('Xếp hạng', { title: [1], section: [3, 6] }),
  told: [],
};

const BY_KIND: GridCase = {
  name: 'I. TẬP THỂ and II. CÁ NHÂN in one list: the section says the kind',
  source: '§6.2: sections I. CÁ NHÂN / II. TẬP THỂ, then STT restarting',
  traps: ['sections by kind', 'STT restarts'],
  sheets: [
    sheet('Đề nghị', [
      ['STT', 'Tên tập thể, cá nhân', 'Danh hiệu đề nghị'],
      ['I. TẬP THỂ'],
      [1, 'Phòng Nội vụ', 'Tập thể lao động tiên tiến'],
      ['II. CÁ NHÂN'],
      [1, 'Lê Thị Hạnh', 'LĐTT'],
      [2, 'Trần Văn Lộc', 'CSTĐCS'],
    ]),
  ],
  populations: [
    {
      id: 'de_nghi',
      title: 'Đề nghị khen thưởng',
      key: ['ten', 'loai'],
      fields: [
        text('ten', 'Tên tập thể, cá nhân'),
        textFrom('section', 'loai', 'Loại'),
        text('danh_hieu', 'Danh hiệu đề nghị'),
      ],
    },
  ],
  tables: [
    table('de_nghi', 'Đề nghị', [1, 1], { ten: 'B', loai: 'section', danh_hieu: 'C' }, [
      [3, 'Phòng Nội vụ', 'TẬP THỂ', 'Tập thể lao động tiên tiến'],
      [5, 'Lê Thị Hạnh', 'CÁ NHÂN', 'LĐTT'],
      [6, 'Trần Văn Lộc', 'CÁ NHÂN', 'CSTĐCS'],
    ]),
  ],
  leftOut: leftOut('Đề nghị', { section: [2, 4] }),
  told: [],
};

const STT_BLANK: GridCase = {
  name: 'no STT in any row',
  source: '§6.1: STT blank in all 386 rows',
  traps: ['STT blank'],
  sheets: [
    sheet('file nhận', [
      ['STT', 'Họ và tên', 'Đơn vị công tác', 'Điểm'],
      [null, 'Phan Thu Oanh', 'Văn phòng', 90],
      [null, 'Đặng Quang Dũng', 'Tư pháp', 85],
      [null, 'Ngô Ngọc Huệ', 'Địa chính', 82.5],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'file nhận', [1, 1], { ho_ten: 'B', don_vi: 'C', diem: 'D' }, [
      [2, 'Phan Thu Oanh', 'Văn phòng', 90],
      [3, 'Đặng Quang Dũng', 'Tư pháp', 85],
      [4, 'Ngô Ngọc Huệ', 'Địa chính', 82.5],
    ]),
  ],
  leftOut: [],
  told: [],
};

const STT_GAPS: GridCase = {
  name: 'STT 1, 4, 6, twice 6, and one as text with a dot',
  source: '§6.1: sample rows with STT 1, 4, 6, 7, 8 (gaps)',
  traps: ['STT with gaps'],
  sheets: [
    sheet('Hướng dẫn', [
      ['Stt', 'Họ và tên', 'Đơn vị công tác', 'Điểm'],
      [1, 'Phan Thu Oanh', 'Văn phòng', 90],
      [4, 'Đặng Quang Dũng', 'Tư pháp', 85],
      [6, 'Ngô Ngọc Huệ', 'Địa chính', 82.5],
      [6, 'Dương Hữu Trí', 'Địa chính', 81],
      ['8.', 'Đỗ Đình Sơn', 'Văn phòng', 79],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Hướng dẫn', [1, 1], { ho_ten: 'B', don_vi: 'C', diem: 'D' }, [
      [2, 'Phan Thu Oanh', 'Văn phòng', 90],
      [3, 'Đặng Quang Dũng', 'Tư pháp', 85],
      [4, 'Ngô Ngọc Huệ', 'Địa chính', 82.5],
      [5, 'Dương Hữu Trí', 'Địa chính', 81],
      [6, 'Đỗ Đình Sơn', 'Văn phòng', 79],
    ]),
  ],
  leftOut: [],
  told: [],
};

const NO_STT: GridCase = {
  name: 'sections in the name’s own column, no STT at all',
  source: '§6.2: STT column is not always there; roman rows name the cluster',
  traps: ['roman sections', 'section names the cluster'],
  sheets: [
    sheet('Điểm cụm', [
      ['Tên đơn vị', 'Tổng điểm'],
      ['I. Cụm số 1'],
      ['Xã Tùng Đài', 80],
      ['Xã Phong Lâm', 84],
      ['II. Cụm số 2'],
      ['Xã Sương Khê', 88],
    ]),
  ],
  populations: [units([CLUSTER_ABOVE, POINTS])],
  tables: [
    table('don_vi', 'Điểm cụm', [1, 1], { ten: 'A', cum: 'section', diem: 'B' }, [
      [3, 'Xã Tùng Đài', 'Cụm số 1', 80],
      [4, 'Xã Phong Lâm', 'Cụm số 1', 84],
      [6, 'Xã Sương Khê', 'Cụm số 2', 88],
    ]),
  ],
  leftOut: leftOut('Điểm cụm', { section: [2, 5] }),
  told: [],
};

export const SECTIONS: readonly GridCase[] = [
  CLUSTERS,
  MERGED_SECTIONS,
  BY_KIND,
  STT_BLANK,
  STT_GAPS,
  NO_STT,
];
