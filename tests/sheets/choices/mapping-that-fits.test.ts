import type { GivenMapping, GivenPlace } from '../../../src/sheets/mapping/given-mapping';
import { say, type Code } from '../../../src/locale/catalogue';
import { readPopulations } from '../../../src/sheets/read-populations';
import { rulesOf, sheet, short, values, type Written } from '../support';

const RULES = rulesOf([{ id: 'd', title: 'Điểm', type: 'number' }]);

function given(place: GivenPlace, rows: readonly (readonly Written[])[]) {
  const mapping: GivenMapping = { nguoi: { Người: { d: place } } };
  const { tables, problems, unreadable } = readPopulations([sheet('Người', rows)], RULES, { mapping });
  for (const { code, params } of problems) expect(say('vi', code as Code, params)).not.toContain('{');
  return { read: values(tables[0]!, 'd'), told: short(problems), unreadable };
}

const HEADER = ['Họ và tên', 'Kết quả', 'Điểm'];

describe('a column that was given with its words', () => {
  test('is read where it stands as long as the words are the same, however they are broken', () => {
    const place = { column: 'B', words: 'Kết\nquả' };
    expect(given(place, [HEADER, ['An', 7, 8]])).toMatchObject({ read: [7], told: [] });
  });

  test('is followed where a column was put before it, and that is said', () => {
    const place = { column: 'B', words: 'Kết quả' };
    const rows = [
      ['Họ và tên', 'Chức vụ', 'Kết quả', 'Điểm'],
      ['An', 'Văn thư', 7, 8],
    ];
    expect(given(place, rows)).toMatchObject({ read: [7], told: ['warning given-place-moved Người'] });
  });

  test('is read nowhere, and that is an error, where its words are gone or stand twice', () => {
    const place = { column: 'B', words: 'Kết quả' };
    const gone = [
      ['Họ và tên', 'Số tiền', 'Điểm'],
      ['An', 7, 8],
    ];
    expect(given(place, gone)).toMatchObject({
      read: [null],
      told: ['error given-words-gone Người'],
      unreadable: false,
    });
    const twice = [
      ['Họ và tên', 'Chức vụ', 'Kết quả', 'Kết quả'],
      ['An', 'x', 7, 8],
    ];
    expect(given(place, twice)).toMatchObject({ read: [null], told: ['error given-words-gone Người'] });
  });
});

describe('a column that was given by its letters alone', () => {
  test('and is not there is an error, and the field is read nowhere', () => {
    const found = given('F', [HEADER, ['An', 7, 8]]);
    expect(found).toMatchObject({ read: [null], told: ['error given-place-gone Người'] });
  });

  test.each(['$B', 'B2', '__proto__', '0', 'ZZZZ'])('and is none (%s) is an error', (place) => {
    expect(given(place, [HEADER, ['An', 7, 8]])).toMatchObject({
      read: [null],
      told: ['error given-no-place Người'],
    });
  });
});

describe('a field that stands nowhere', () => {
  test('is read nowhere and not asked about', () => {
    expect(given('', [HEADER, ['An', 7, 8]])).toMatchObject({ read: [null], told: [] });
  });

  test('is told of once a column bears its name that did not before', () => {
    const words = { column: '', words: '' };
    expect(given(words, [HEADER.slice(0, 2), ['An', 7]])).toMatchObject({ read: [null], told: [] });
    expect(given(words, [HEADER, ['An', 7, 8]])).toMatchObject({
      read: [null],
      told: ['warning given-place-named Người'],
    });
    // the column that was told not to be it is still there
    expect(given({ column: '', words: 'Điểm' }, [HEADER, ['An', 7, 8]])).toMatchObject({
      read: [null],
      told: [],
    });
  });
});

test('with criteria down a line is followed by its words', () => {
  const across = rulesOf([{ id: 'd', title: 'Điểm', type: 'number' }], { layout: 'columns' });
  const rows = [
    ['Chỉ tiêu', 'An', 'Bích'],
    ['Điểm', 1, 2],
    ['Ghi chú thêm', 'x', 'y'],
    ['Điểm phúc tra', 3, 4],
  ];
  const mapping = { nguoi: { Người: { d: { column: '3', words: 'Điểm phúc tra' } } } };
  const { tables, problems } = readPopulations([sheet('Người', rows)], across, { mapping });
  expect(values(tables[0]!, 'd')).toEqual([3, 4]);
  expect(short(problems)).toEqual(['warning given-place-moved Người']);
});

describe('names that nothing has', () => {
  const grid = sheet('Người', [HEADER, ['An', 7, 8]]);
  const told = (choices: Parameters<typeof readPopulations>[2], ...grids: readonly (typeof grid)[]) =>
    short(readPopulations([grid, ...grids], RULES, choices).problems);

  test('are told, each of them: populations, sheets, fields', () => {
    expect(
      told({
        sheets: { ai: ['Người'] },
        mapping: { nguoi: { 'Đã xoá': { d: 'B' }, Người: { x: 'B' } }, constructor: {} },
        answers: { nguoi: { 'Đã xoá': {}, 'Cũng xoá': {}, Người: { y: {} } } },
      }),
    ).toEqual([
      'error given-population-unknown',
      'error given-population-unknown',
      'error given-sheet-gone',
      'warning given-sheet-gone',
      'error given-field-unknown',
      'error given-field-unknown',
    ]);
  });

  test('do not keep the rest from being read', () => {
    const mapping = { nguoi: { 'Đã xoá': { d: 'B' }, Người: { d: 'B' } } };
    const { tables, unreadable } = readPopulations([grid], RULES, { mapping });
    expect([values(tables[0]!, 'd'), unreadable]).toEqual([[7], false]);
  });

  test('are told of a sheet that is there and not read for the population', () => {
    const other = sheet('Khác', [HEADER, ['Bích', 1, 2]]);
    const choices = { sheets: { nguoi: ['Người'] }, mapping: { nguoi: { Khác: { d: 'B' } } } };
    expect(told(choices, other)).toEqual(['warning given-sheet-unread Khác']);
  });
});
