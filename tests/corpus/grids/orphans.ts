import type { Population } from '../../../src/rules/rule-set';
import { AWARD, CLUSTER_ABOVE, people, POINTS, text, units } from './ask';
import { sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const MEMBERS: Population = people([AWARD], { belongsTo: { population: 'don_vi', by: ['don_vi'] } });

const ORPHANS: GridCase = {
  name: 'people whose unit is not among the units, or nearly',
  source: 'rule-language: a belongsTo that leads nowhere is asked',
  traps: ['orphan'],
  sheets: [
    sheet('Đơn vị', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Phòng Nội vụ', 94],
      [2, 'Phòng Tài chính - Kế hoạch', 92],
    ]),
    sheet('Cá nhân', [
      ['STT', 'Họ và tên', 'Đơn vị công tác', 'Danh hiệu'],
      [1, 'Lê Thị Hạnh', 'Phòng Nội vụ', 'LĐTT'],
      [2, 'Trần Văn Lộc', 'phòng tài chính – kế hoạch', 'LĐTT'],
      [3, 'Bùi Hữu Sơn', 'Phòng Tư pháp', 'LĐTT'],
      [4, 'Phan Thu Oanh', 'Phòng Nội vu', 'CSTĐCS'],
      [5, 'Ngô Ngọc Huệ', ' Phòng  Nội vụ', 'LĐTT'],
    ]),
  ],
  populations: [units([POINTS]), MEMBERS],
  tables: [
    table('don_vi', 'Đơn vị', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Phòng Nội vụ', 94],
      [3, 'Phòng Tài chính - Kế hoạch', 92],
    ]),
    table('ca_nhan', 'Cá nhân', [1, 1], { ho_ten: 'B', don_vi: 'C', danh_hieu: 'D' }, [
      [2, 'Lê Thị Hạnh', 'Phòng Nội vụ', 'ldtt'],
      [3, 'Trần Văn Lộc', 'phòng tài chính – kế hoạch', 'ldtt'],
      [4, 'Bùi Hữu Sơn', 'Phòng Tư pháp', 'ldtt'],
      [5, 'Phan Thu Oanh', 'Phòng Nội vu', 'cstdcs'],
      [6, 'Ngô Ngọc Huệ', 'Phòng Nội vụ', 'ldtt'],
    ]),
  ],
  leftOut: [],
  told: [
    { told: 'orphan', as: 'question', sheet: 'Cá nhân', cells: ['C4'] },
    { told: 'orphan', as: 'question', sheet: 'Cá nhân', cells: ['C5'] },
  ],
};

const TO_A_CLUSTER: GridCase = {
  name: 'units that belong to a table of clusters by the section row above them',
  source: 'rule-set: belongsTo; §6.2',
  traps: ['orphan', 'section names the cluster', 'roman sections'],
  sheets: [
    sheet('Các cụm', [
      ['STT', 'Tên cụm', 'Cụm trưởng'],
      [1, 'Cụm số 1', 'Xã Trúc Khê'],
      [2, 'Cụm số 2', 'Xã Kim Sa'],
    ]),
    sheet('Điểm', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      ['I', 'Cụm số 1'],
      [1, 'Xã Trúc Khê', 90],
      ['II', 'Cụm số 3'],
      [1, 'Xã Kim Sa', 84],
    ]),
  ],
  populations: [
    {
      id: 'cum_thi_dua',
      title: 'Cụm thi đua',
      key: ['ten_cum'],
      fields: [text('ten_cum', 'Tên cụm'), text('cum_truong', 'Cụm trưởng')],
    },
    units([CLUSTER_ABOVE, POINTS], { belongsTo: { population: 'cum_thi_dua', by: ['cum'] } }),
  ],
  tables: [
    table('cum_thi_dua', 'Các cụm', [1, 1], { ten_cum: 'B', cum_truong: 'C' }, [
      [2, 'Cụm số 1', 'Xã Trúc Khê'],
      [3, 'Cụm số 2', 'Xã Kim Sa'],
    ]),
    table('don_vi', 'Điểm', [1, 1], { ten: 'B', cum: 'section', diem: 'C' }, [
      [3, 'Xã Trúc Khê', 'Cụm số 1', 90],
      [5, 'Xã Kim Sa', 'Cụm số 3', 84],
    ]),
  ],
  leftOut: leftOut('Điểm', { section: [2, 4] }),
  told: [{ told: 'orphan', as: 'question', sheet: 'Điểm', cells: ['B4'] }],
};

export const ORPHANS_CASES: readonly GridCase[] = [ORPHANS, TO_A_CLUSTER];
