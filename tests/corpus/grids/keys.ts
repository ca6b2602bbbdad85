import type { Population } from '../../../src/rules/rule-set';
import { people, POINTS, text, units } from './ask';
import { sheet } from './build';
import { table } from './expected';
import type { GridCase } from './expected';

const OFFICES: Population = {
  id: 'phong',
  title: 'Phòng, ban',
  key: ['ten', 'cap_tren'],
  fields: [
    text('ten', 'Tên đơn vị / tập thể', 'Tên tập thể'),
    text('cap_tren', 'Đơn vị cấp trên', 'Đơn vị công tác'),
    POINTS,
  ],
};

const OFFICE_HEADER = ['STT', 'Tên đơn vị / tập thể', 'Đơn vị công tác', 'Điểm'];
const OFFICE_FIELDS = { ten: 'B', cap_tren: 'C', diem: 'D' };

const SAME_NAME: GridCase = {
  name: 'one name under three parents, with spaces before the parents',
  source: '§6.1: 36 names occur under more than one parent; 350 parents with a leading space',
  traps: ['name and parent', 'stray spaces', 'STT blank'],
  sheets: [
    sheet('TTLĐTT', [
      OFFICE_HEADER,
      [null, 'Phòng Kế hoạch - Tài chính', ' Trung tâm Y tế Trúc Khê', 90],
      [null, 'Phòng Kế hoạch - Tài chính', ' Trung tâm Y tế Mai Lĩnh', 88],
      [null, ' Phòng Kế hoạch - Tài chính ', ' Bệnh viện Kim Sa', 86],
      [null, 'Phòng khám  đa khoa', ' Bệnh viện Kim Sa', 91],
    ]),
  ],
  populations: [OFFICES],
  tables: [
    table('phong', 'TTLĐTT', [1, 1], OFFICE_FIELDS, [
      [2, 'Phòng Kế hoạch - Tài chính', 'Trung tâm Y tế Trúc Khê', 90],
      [3, 'Phòng Kế hoạch - Tài chính', 'Trung tâm Y tế Mai Lĩnh', 88],
      [4, 'Phòng Kế hoạch - Tài chính', 'Bệnh viện Kim Sa', 86],
      [5, 'Phòng khám đa khoa', 'Bệnh viện Kim Sa', 91],
    ]),
  ],
  leftOut: [],
  told: [],
};

const DUPLICATE: GridCase = {
  name: 'name and parent twice, once in capitals with a space behind',
  source: 'rule-language: rows with one key twice stay and are an error with both cells',
  traps: ['duplicate', 'stray spaces'],
  sheets: [
    sheet('TTLĐTT', [
      OFFICE_HEADER,
      [1, 'Khoa Dược', 'Bệnh viện Kim Sa', 90],
      [2, 'Khoa Nội', 'Bệnh viện Kim Sa', 88],
      [3, 'KHOA DƯỢC ', 'Bệnh viện Kim Sa', 84],
    ]),
  ],
  populations: [OFFICES],
  tables: [
    table('phong', 'TTLĐTT', [1, 1], OFFICE_FIELDS, [
      [2, 'Khoa Dược', 'Bệnh viện Kim Sa', 90],
      [3, 'Khoa Nội', 'Bệnh viện Kim Sa', 88],
      [4, 'KHOA DƯỢC', 'Bệnh viện Kim Sa', 84],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'duplicate', as: 'error', sheet: 'TTLĐTT', cells: ['B2', 'B4'] }],
};

const DASH: GridCase = {
  name: 'hyphen and en dash in otherwise equal names',
  source: '§6.1; design §3 folds the dashes, issue 6 lists them as near (README, Undecided)',
  traps: ['near-duplicate: dash'],
  sheets: [
    sheet('TTLĐTT', [
      OFFICE_HEADER,
      [1, 'Phòng Tổ chức - Hành chính', 'Bệnh viện Kim Sa', 90],
      [2, 'Phòng Tổ chức – Hành chính', 'Bệnh viện Kim Sa', 88],
      [3, 'Phòng Tổ chức – Hành chính', 'Bệnh viện Vân Phố', 85],
    ]),
  ],
  populations: [OFFICES],
  tables: [
    table('phong', 'TTLĐTT', [1, 1], OFFICE_FIELDS, [
      [2, 'Phòng Tổ chức - Hành chính', 'Bệnh viện Kim Sa', 90],
      [3, 'Phòng Tổ chức – Hành chính', 'Bệnh viện Kim Sa', 88],
      [4, 'Phòng Tổ chức – Hành chính', 'Bệnh viện Vân Phố', 85],
    ]),
  ],
  leftOut: [],
  told: [
    { told: ['duplicate', 'near-duplicate'], as: 'question or error', sheet: 'TTLĐTT', cells: ['B2', 'B3'] },
  ],
};

const TONE: GridCase = {
  name: 'hoà and hòa, thuỷ and thủy',
  source: 'design §3 folds tone placement, issue 6 lists it as near (README, Undecided)',
  traps: ['near-duplicate: tone placement'],
  sheets: [
    sheet('Điểm', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Xã Hoà Khê', 90],
      [2, 'Xã Hòa Khê', 88],
      [3, 'Xã Thuỷ Đàm', 87],
      [4, 'Xã Thủy Đàm', 86],
      [5, 'Xã Hoa Khê', 85],
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Điểm', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Xã Hoà Khê', 90],
      [3, 'Xã Hòa Khê', 88],
      [4, 'Xã Thuỷ Đàm', 87],
      [5, 'Xã Thủy Đàm', 86],
      [6, 'Xã Hoa Khê', 85],
    ]),
  ],
  leftOut: [],
  told: [
    { told: ['duplicate', 'near-duplicate'], as: 'question or error', sheet: 'Điểm', cells: ['B2', 'B3'] },
    { told: ['duplicate', 'near-duplicate'], as: 'question or error', sheet: 'Điểm', cells: ['B4', 'B5'] },
    { told: 'near-duplicate', as: 'question or nothing', sheet: 'Điểm', cells: ['B6'] },
  ],
};

const SLIP: GridCase = {
  name: 'a letter without its mark and a letter left out',
  source: 'issue 6: a typing slip; rule-language: near-duplicates are asked',
  traps: ['near-duplicate: typing slip'],
  sheets: [
    sheet('Cá nhân', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Điểm'],
      [1, 'Nguyễn Thị Phượng', 'Phòng Lao động - Thương binh và Xã hội', 90],
      [2, 'Nguyễn Thị Phương', 'Phòng Lao động - Thương binh và Xã hội', 88],
      [3, 'Trương Quang Khánh', 'Phòng Nội vụ', 87],
      [4, 'Trương Quang Khán', 'Phòng Nội vụ', 85],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Cá nhân', [1, 1], { ho_ten: 'B', don_vi: 'C', diem: 'D' }, [
      [2, 'Nguyễn Thị Phượng', 'Phòng Lao động - Thương binh và Xã hội', 90],
      [3, 'Nguyễn Thị Phương', 'Phòng Lao động - Thương binh và Xã hội', 88],
      [4, 'Trương Quang Khánh', 'Phòng Nội vụ', 87],
      [5, 'Trương Quang Khán', 'Phòng Nội vụ', 85],
    ]),
  ],
  leftOut: [],
  told: [
    { told: 'near-duplicate', as: 'question', sheet: 'Cá nhân', cells: ['B2', 'B3'] },
    { told: 'near-duplicate', as: 'question', sheet: 'Cá nhân', cells: ['B4', 'B5'] },
  ],
};

const FINAL_Y: GridCase = {
  name: 'Vỹ and Vĩ, Lý and Lí: two people or one?',
  source: 'design §3: people’s names are not folded for y/i, such pairs are listed as near-duplicates',
  traps: ['near-duplicate: final y'],
  sheets: [
    sheet('Cá nhân', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Điểm'],
      [1, 'Trần Quang Vỹ', 'Văn phòng', 90],
      [2, 'Trần Quang Vĩ', 'Văn phòng', 88],
      [3, 'Bùi Thị Lý', 'Tài chính', 87],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Cá nhân', [1, 1], { ho_ten: 'B', don_vi: 'C', diem: 'D' }, [
      [2, 'Trần Quang Vỹ', 'Văn phòng', 90],
      [3, 'Trần Quang Vĩ', 'Văn phòng', 88],
      [4, 'Bùi Thị Lý', 'Tài chính', 87],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'near-duplicate', as: 'question', sheet: 'Cá nhân', cells: ['B2', 'B3'] }],
};

export const KEYS: readonly GridCase[] = [SAME_NAME, DUPLICATE, DASH, TONE, SLIP, FINAL_Y];
