import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { duplicateKeys } from '../../src/sheets/keys/duplicate-keys';
import { nearKeys } from '../../src/sheets/keys/near-keys';
import { read, rulesOf, sheet, short } from './support';

const UNITS = rulesOf([{ id: 'dv', title: 'Đơn vị', required: true }], { key: ['ten', 'dv'] });
const HEADER = ['Họ và tên', 'Đơn vị'];

test('a key twice is an error with both cells, and both rows stay', () => {
  const { table, problems } = read(
    UNITS,
    sheet('Người', [
      HEADER,
      ['Phòng Kế hoạch - Tài chính', ' Sở Y tế'],
      ['Phòng Hoà bình', 'Sở Y tế'],
      ['PHÒNG  KẾ HOẠCH – TÀI CHÍNH', 'Sở Y Tế'],
      ['Phòng Hòa bình', 'Sở Y tế'],
      ['Phòng Kế hoạch - Tài chính', 'Sở Tư pháp'],
    ]),
  );
  expect(short(problems)).toEqual(['error key-twice Người!A4', 'error key-twice Người!A5']);
  expect(problems[0]).toMatchObject({
    key: { ten: 'PHÒNG KẾ HOẠCH – TÀI CHÍNH', dv: 'Sở Y Tế' },
    params: { key: 'PHÒNG KẾ HOẠCH – TÀI CHÍNH | Sở Y Tế', other: "'Người'!A2" },
  });
  expect(table.rowCount).toBe(5);
});

test('of three equal keys each later one is paired with the first', () => {
  expect(duplicateKeys([['a'], ['A'], ['b'], ['a ']])).toEqual([
    [0, 1],
    [0, 3],
  ]);
});

test('a key with a blank part is not compared', () => {
  expect(
    duplicateKeys([
      ['', 'x'],
      ['', 'x'],
    ]),
  ).toEqual([]);
  expect(
    nearKeys([
      ['', 'Phòng Nội vụ'],
      ['', 'Phòng Nội vu'],
    ]),
  ).toEqual([]);
});

test('keys that differ in y and i, or in spaces around a dash, are asked', () => {
  expect(nearKeys([['Nguyễn Thị Mỹ'], ['Nguyễn Thị Mĩ']])).toEqual([[0, 1]]);
  expect(nearKeys([['Phòng Tổ chức-Hành chính'], ['Phòng Tổ chức – Hành chính']])).toEqual([[0, 1]]);
});

test('keys that differ in one letter are asked, within the same other parts', () => {
  expect(
    nearKeys([
      ['Nguyễn Văn An', 'A1'],
      ['Nguyễn Văn Ân', 'A1'],
      ['Nguyễn Văn Ấn', 'B2'],
    ]),
  ).toEqual([[0, 1]]);
  expect(
    nearKeys([
      ['Nguyễn Văn An', 'Văn phòng'],
      ['Nguyễn Văn An', 'Vân phòng'],
    ]),
  ).toEqual([[0, 1]]);
  expect(nearKeys([['Nguyễn Văn Minh'], ['Nguyễn Văn Minhh']])).toEqual([[0, 1]]);
});

test('short texts, numbers and letters that are names, and equal keys, are not near', () => {
  expect(nearKeys([['Lê An'], ['Lê Ân']])).toEqual([]);
  expect(nearKeys([['Tổ dân phố 11'], ['Tổ dân phố 12'], ['Tổ dân phố 1']])).toEqual([]);
  expect(nearKeys([['Chi hội phụ nữ A'], ['Chi hội phụ nữ B']])).toEqual([]);
  expect(nearKeys([['Tổ dân phố II'], ['Tổ dân phố III']])).toEqual([]);
  expect(nearKeys([['Phòng Nội vụ'], ['phòng  nội vụ']])).toEqual([]);
});

test('finds exactly the pairs that comparing every key with every other finds', () => {
  const name = fc
    .array(fc.constantFrom('a', 'b', 'ă', 'ng'), { minLength: 7, maxLength: 10 })
    .map((x) => x.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
      const expected: string[] = [];
      names.forEach((second, j) =>
        names.slice(0, j).forEach((first, i) => {
          const long = first.length >= 8 && second.length >= 8;
          if (long && distance(first, second) === 1) expected.push(`${i} ${j}`);
        }),
      );
      const found = nearKeys(names.map((one) => [one])).map((pair) => pair.join(' '));
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

test('a near key is a question with both cells', () => {
  const { problems } = read(
    UNITS,
    sheet('Người', [HEADER, ['Nguyễn Thị Mỹ', 'Văn phòng'], ['Nguyễn Thị Mĩ', 'Văn phòng']]),
  );
  expect(short(problems)).toEqual(['question key-near Người!A3']);
  expect(problems[0]!.params).toEqual({
    key: 'Nguyễn Thị Mĩ | Văn phòng',
    otherKey: 'Nguyễn Thị Mỹ | Văn phòng',
    other: "'Người'!A2",
  });
});
