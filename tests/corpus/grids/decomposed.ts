import { people, POINTS } from './ask';
import { sheet } from './build';
import { table } from './expected';
import type { GridCase } from './expected';

const PEOPLE_FIELDS = { ho_ten: 'B', don_vi: 'C', diem: 'D' };

const DECOMPOSED: GridCase = {
  name: 'header and names in decomposed Unicode',
  source: '§6.3: xuất sắc composed/decomposed; issue 6: NFC everywhere',
  traps: ['NFD'],
  sheets: [
    sheet('Danh sách', [
      ['STT', 'Họ và tên'.normalize('NFD'), 'Đơn vị công tác'.normalize('NFD'), 'Điểm'.normalize('NFD')],
      [1, 'Nguyễn Thị Phượng'.normalize('NFD'), 'Phòng Nội vụ'.normalize('NFD'), 92],
      [2, 'Nguyễn Thị Phượng', 'Phòng Tư pháp', 86],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Danh sách', [1, 1], PEOPLE_FIELDS, [
      [2, 'Nguyễn Thị Phượng', 'Phòng Nội vụ', 92],
      [3, 'Nguyễn Thị Phượng', 'Phòng Tư pháp', 86],
    ]),
  ],
  leftOut: [],
  told: [],
};

const DECOMPOSED_DUPLICATE: GridCase = {
  name: 'one person twice, composed and decomposed',
  source: '§6.1: matching key NFC; rule-language: one key twice is an error',
  traps: ['NFD', 'duplicate'],
  sheets: [
    sheet('Danh sách', [
      ['STT', 'Họ và tên', 'Đơn vị công tác', 'Điểm'],
      [1, 'Nguyễn Thị Phượng'.normalize('NFD'), 'Phòng Nội vụ', 92],
      [2, 'Nguyễn Thị Phượng', 'Phòng Nội vụ', 86],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Danh sách', [1, 1], PEOPLE_FIELDS, [
      [2, 'Nguyễn Thị Phượng', 'Phòng Nội vụ', 92],
      [3, 'Nguyễn Thị Phượng', 'Phòng Nội vụ', 86],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'duplicate', as: 'error', sheet: 'Danh sách', cells: ['B2', 'B3'] }],
};

export const DECOMPOSED_CASES: readonly GridCase[] = [DECOMPOSED, DECOMPOSED_DUPLICATE];
