import { readCouncil } from '../../src/sheets/council';
import { csvGrid } from '../../src/sheets/csv';
import { sheet, short, type Written } from './support';

const NAME = 'Hội đồng';
const readSheet = (...rows: readonly (readonly Written[])[]) => readCouncil(sheet(NAME, rows));
const brief = ({ seats }: ReturnType<typeof readCouncil>) =>
  seats.map(({ seat, name, attendance }) => `${seat}/${name}/${attendance}`);

test('council.csv is read by the ids of its columns', () => {
  const csv =
    'body,seat,name,role,attendance\n' +
    'xa,CT,Nguyễn Văn An,Chủ tịch UBND xã,present\n' +
    'xa,PCT,Trần Thị Bình,,absent\n' +
    'cum,CT,Lê Chi,,written\n';
  expect(readCouncil(csvGrid('council.csv', csv))).toEqual({
    problems: [],
    seats: [
      {
        body: 'xa',
        seat: 'CT',
        name: 'Nguyễn Văn An',
        role: 'Chủ tịch UBND xã',
        attendance: 'present',
        cell: { sheet: 'council.csv', cell: '2:2' },
      },
      {
        body: 'xa',
        seat: 'PCT',
        name: 'Trần Thị Bình',
        role: '',
        attendance: 'absent',
        cell: { sheet: 'council.csv', cell: '3:2' },
      },
      {
        body: 'cum',
        seat: 'CT',
        name: 'Lê Chi',
        role: '',
        attendance: 'written',
        cell: { sheet: 'council.csv', cell: '4:2' },
      },
    ],
  });
});

test('the sheet is read by its headings, below a title block, in Vietnamese words', () => {
  const read = readSheet(
    ['DANH SÁCH THÀNH VIÊN HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'],
    [],
    ['STT', 'Ghế/Vị trí', 'Họ và tên', 'Chức vụ', 'Điểm danh'],
    [1, 'Chủ tịch HĐ', 'An', 'Chủ tịch UBND', 'Có mặt'],
    [2, 'Phó CT', 'Bình', 'Phó Chủ tịch', 'vắng mặt'],
    [3, 'Thư ký', 'Chi', '', 'Gửi ý kiến bằng văn bản'],
    [4, 'Ủy viên', 'Dung', '', 'Vắng (có ý kiến bằng văn bản)'],
    [],
    ['', '', '', '', 'TM. HỘI ĐỒNG'],
    ['', '', 'Ai đó', '', 'có mặt'],
  );
  expect(read.problems).toEqual([]);
  expect(brief(read)).toEqual([
    'Chủ tịch HĐ/An/present',
    'Phó CT/Bình/absent',
    'Thư ký/Chi/written',
    'Ủy viên/Dung/written',
  ]);
});

test('who was there may be marked in three columns', () => {
  const read = readSheet(
    ['Họ và tên', 'Có mặt', 'Vắng', 'Gửi ý kiến bằng văn bản'],
    ['An', 'x'],
    ['Bình', '', 'x'],
    ['Chi', '', 'đi công tác', 'x'],
    ['Dung', '', '', 'CV số 12'],
  );
  expect(read.problems).toEqual([]);
  expect(brief(read)).toEqual(['An/An/present', 'Bình/Bình/absent', 'Chi/Chi/written', 'Dung/Dung/written']);
});

test('beside a column of x a blank is absent; beside words it is forgotten, and beside three columns too', () => {
  expect(brief(readSheet(['Họ và tên', 'Có mặt'], ['An', 'x'], ['Bình']))).toEqual([
    'An/An/present',
    'Bình/Bình/absent',
  ]);
  const words = readSheet(['Họ và tên', 'Điểm danh'], ['An', 'có mặt'], ['Bình', '', 'đi họp']);
  expect(brief(words)).toEqual(['An/An/present', 'Bình/Bình/absent']);
  expect(short(words.problems)).toEqual([`error attendance-missing ${NAME}!B3`]);
  const three = readSheet(['Họ và tên', 'Có mặt', 'Vắng'], ['An', 'x'], ['Bình', '', '', 'đi họp']);
  expect(short(three.problems)).toEqual([`error attendance-missing ${NAME}!B3`]);
});

test('a sheet that does not say who was there is asked about, and nobody is taken as present', () => {
  const read = readSheet(['STT', 'Họ và tên', 'Chức vụ'], [1, 'An', 'Chủ tịch'], [2, 'Bình', 'Ủy viên']);
  expect(brief(read)).toEqual(['An/An/absent', 'Bình/Bình/absent']);
  expect(short(read.problems)).toEqual([`question attendance-not-found ${NAME}!B1`]);
  const blank = readSheet(['Họ và tên', 'Chức vụ', 'Điểm danh'], ['An', 'Chủ tịch'], ['Bình', 'Ủy viên']);
  expect(short(blank.problems)).toEqual([`question attendance-not-found ${NAME}!A1`]);
});

test('an office that many hold is no seat: their names tell them apart', () => {
  const read = readSheet(
    ['Vị trí', 'Họ và tên', 'Có mặt'],
    ['Chủ tịch', 'An', 'x'],
    ['Ủy viên', 'Bình', 'x'],
    ['Ủy viên', 'Chi', 'x'],
  );
  expect(read.problems).toEqual([]);
  expect(read.seats.map(({ seat, role }) => [seat, role])).toEqual([
    ['Chủ tịch', ''],
    ['Bình', 'Ủy viên'],
    ['Chi', 'Ủy viên'],
  ]);
});

test.each<[string, Written[][], string, number]>([
  [
    'a seat twice',
    [
      ['1', 'An', 'x'],
      ['1', 'Bình', 'x'],
    ],
    'error seat-twice A3',
    1,
  ],
  [
    'a member twice',
    [
      ['', 'An', 'x'],
      ['', 'an', 'x'],
    ],
    'error seat-twice B3',
    1,
  ],
  [
    'nobody',
    [
      ['1', 'An', 'x'],
      ['', '', 'x', 'dự thay'],
    ],
    'error seat-missing B3',
    1,
  ],
  [
    'an unknown word',
    [
      ['1', 'An', 'x'],
      ['2', 'Bình', 'ốm'],
    ],
    'error attendance-unknown C3',
    2,
  ],
])('%s is an error at its cell', (_, lines, expected, seats) => {
  const header = ['Ghế', 'Họ và tên', 'Có mặt'];
  const read = readCouncil({ ...sheet(NAME, [header, ...lines]), source: 'workbook' });
  expect(short(read.problems).map((problem) => problem.replace(`${NAME}!`, ''))).toEqual([expected]);
  expect(read.seats).toHaveLength(seats);
});

test('a member who is both present and absent is an error', () => {
  const read = readSheet(['Họ và tên', 'Có mặt', 'Vắng'], ['An', 'x', 'x']);
  expect(short(read.problems)).toEqual([`error attendance-contradiction ${NAME}!B2`]);
  expect(brief(read)).toEqual(['An/An/absent']);
});
