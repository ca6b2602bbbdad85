import { INSURED, POINTS, RICE, units } from './ask';
import { sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const PLAIN: GridCase = {
  name: 'a plain table from A1',
  source: '§6.1: header in row 1',
  traps: [],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'Tên đơn vị', 'Tỷ lệ bao phủ BHYT', 'Sản lượng lúa'],
      [1, 'Xã Trúc Khê', 98, 3120],
      [2, 'Xã Mai Lĩnh', 97.5, 2870],
    ]),
  ],
  populations: [units([INSURED, RICE])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', bhyt: 'C', lua: 'D' }, [
      [2, 'Xã Trúc Khê', 98, 3120],
      [3, 'Xã Mai Lĩnh', 97.5, 2870],
    ]),
  ],
  leftOut: [],
  told: [],
};

const MERGED_TITLE: GridCase = {
  name: 'a merged title over the table',
  source: '§6.1: header in row 3 under a merged title',
  traps: ['merged title'],
  sheets: [
    sheet(
      'DANHSACH',
      [
        ['DANH SÁCH ĐƠN VỊ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021'],
        [],
        ['STT', 'Tên đơn vị', 'BHYT', 'Lúa'],
        [1, 'Xã Thạch Đàm', 96, 1840],
        [2, 'Xã Hoa Cương', 99, 2210],
      ],
      { merges: ['A1:D1'] },
    ),
  ],
  populations: [units([INSURED, RICE])],
  tables: [
    table('don_vi', 'DANHSACH', [3, 3], { ten: 'B', bhyt: 'C', lua: 'D' }, [
      [4, 'Xã Thạch Đàm', 96, 1840],
      [5, 'Xã Hoa Cương', 99, 2210],
    ]),
  ],
  leftOut: leftOut('DANHSACH', { title: [1] }),
  told: [],
};

const ORGANISATION_BLOCK: GridCase = {
  name: 'the issuer’s block and the number of the form over the table',
  source: '§6.2: organisation block rows 1–5, "Mẫu số 02" top right',
  traps: ['organisation block', 'form number', 'merged title'],
  sheets: [
    sheet(
      'Biểu 02',
      [
        ['ỦY BAN NHÂN DÂN', null, null, 'Mẫu số 02'],
        ['HUYỆN HOA ĐÔNG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['Số: 12/BC-UBND', null, null, 'Hoa Đông, ngày 15 tháng 11 năm 2021'],
        ['TỔNG HỢP ĐIỂM THI ĐUA CÁC ĐƠN VỊ NĂM 2021'],
        ['(Kèm theo Báo cáo số 12/BC-UBND)'],
        ['STT', 'Đơn vị', 'Tỷ lệ bao phủ BHYT', 'Tổng điểm'],
        [1, 'Xã Bạch Lộc', 95, 87.25],
        [2, 'Xã Kim Sa', 93, 91],
      ],
      { merges: ['A1:B1', 'D2:E2', 'A5:E5', 'A6:E6'] },
    ),
  ],
  populations: [units([INSURED, POINTS])],
  tables: [
    table('don_vi', 'Biểu 02', [7, 7], { ten: 'B', bhyt: 'C', diem: 'D' }, [
      [8, 'Xã Bạch Lộc', 95, 87.25],
      [9, 'Xã Kim Sa', 93, 91],
    ]),
  ],
  leftOut: leftOut('Biểu 02', { title: [1, 2, 3, 4, 5, 6] }),
  told: [],
};

export const TITLES: readonly GridCase[] = [PLAIN, MERGED_TITLE, ORGANISATION_BLOCK];
