import fc from 'fast-check';
import { readRecords } from '../../src/sheets/read-records';
import { legacyText } from '../../src/sheets/legacy/legacy-text';
import { isSyllable } from '../../src/sheets/legacy/syllable';
import { fromTcvn3 } from '../../src/sheets/legacy/tcvn3';
import { fromVni } from '../../src/sheets/legacy/vni';
import { toTcvn3, toVni } from '../corpus/grids/legacy-encoding';
import { read, rulesOf, sheet, short, values } from './support';

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = [...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ');

describe('the tables of the two encodings', () => {
  test('have every lower-case letter of Vietnamese', () => {
    expect(LETTERS).toHaveLength(73);
    for (const letter of LETTERS) {
      expect(fromTcvn3(toTcvn3(letter))).toBe(letter);
      expect(fromVni(toVni(letter))).toBe(letter);
    }
  });

  test('read back any words, VNI in capitals too', () => {
    const words = fc
      .array(fc.constantFrom(...LETTERS, ...'bcdghklmnpqrstvx '), { maxLength: 30 })
      .map((letters) => letters.join(''))
      // two marks in a row would be typed apart: a vowel stands before a letter that could be its mark
      .filter((text) => !/[aeouyôơưy][ìíĩịỉỵôơưđ]/u.test(text));
    fc.assert(
      fc.property(words, (text) => {
        expect(fromTcvn3(toTcvn3(text))).toBe(text);
        expect(fromVni(toVni(text))).toBe(text);
        expect(fromVni(toVni(text.toUpperCase()))).toBe(text.toUpperCase());
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  test('read the words that the known package reads wrongly', () => {
    expect(fromVni('ñöôøng')).toBe('đường');
    expect(fromVni('Phoøng')).toBe('Phòng');
    expect(fromTcvn3('NguyÔn V¨n §øc')).toBe('Nguyễn Văn Đức');
  });
});

test.each(['nghiêng', 'quốc', 'gì', 'giường', 'khuya', 'Phượng', 'hoà', 'hòa', 'y', 'yêu', 'thuở', 'ĐẢNG'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each(['phwong', 'Nguyeãn', 'bat', 'ăê', 'café', 'Müller', 'ng', 'tì́', 'khốp̀'])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

describe('legacy text', () => {
  test('is known by its font, even where each word could be Unicode', () => {
    expect(legacyText('tù', '.VnTime')).toEqual({ encoding: 'TCVN3', text: 'tự' });
    expect(legacyText('Thò', 'VNI-Times')).toEqual({ encoding: 'VNI', text: 'Thị' });
    expect(legacyText('Thò', 'Arial')).toBeUndefined();
    expect(legacyText('Thò')).toBeUndefined();
  });

  test('is known without its font by sequences that Vietnamese does not have', () => {
    for (const name of ['Nguyễn Thị Phượng', 'Trần Đức', 'Lê Thị Hiền', 'Uỷ ban nhân dân xã']) {
      expect(legacyText(toTcvn3(name))).toEqual({ encoding: 'TCVN3', text: name });
      expect(legacyText(toVni(name))).toEqual({ encoding: 'VNI', text: name });
    }
  });

  test.each([
    ['Unicode', 'Nguyễn Văn Tú'],
    ['Unicode of Latin letters alone', 'Bùi Thê Hoàng'],
    ['decomposed Unicode', 'Lê Thị Hoà'.normalize('NFD')],
    ['a name from abroad', 'Café Müller, São Paulo, naïve, España'],
    ['a measure', '120 m², 5 µm, 3 × 4, 25 °C, ½'],
    ['a place of the highlands', 'Krông Pắc, Y Bhít, Đăk Tô'],
    ['plain letters', 'Ban CHQS'],
    ['no text', ''],
  ])('is not seen in %s', (_, text) => {
    expect(legacyText(text)).toBeUndefined();
    expect(legacyText(text, 'Times New Roman')).toBeUndefined();
  });

  test('is none where Unicode text was given a legacy font', () => {
    expect(legacyText('Nguyễn Thị Phượng', '.VnTime')).toBeUndefined();
    expect(legacyText('Hà Nam', '.VnTime')).toBeUndefined();
  });
});

test('converted text is read, and asked about once for each column with what was written', () => {
  const rules = rulesOf([{ id: 'don_vi', title: 'Đơn vị' }]);
  const rows = ['Lê Thị Hiền', 'Trần Văn Được'].map((name) => [toTcvn3(name), 'Phòng Nội vụ']);
  const { table, problems } = read(rules, sheet('Người', [['Họ và tên', 'Đơn vị'], ...rows]));
  expect(values(table, 'ten')).toEqual(['Lê Thị Hiền', 'Trần Văn Được']);
  expect(short(problems)).toEqual(['question legacy-text Người!A2']);
  expect(problems[0]!.params).toEqual({
    column: 'Họ và tên',
    cells: 'A2–A3',
    encoding: 'TCVN3',
    written: 'Lª ThÞ HiÒn',
    text: 'Lê Thị Hiền',
  });
});

test('a side sheet in legacy text is converted and asked about once', () => {
  const grid = sheet('Hội đồng', [
    ['Ghế', 'Họ và tên', 'Chức vụ'],
    ['1', toVni('Nguyễn Thị Phượng'), 'Chủ tịch'],
    ['2', toVni('Trần Đức'), toVni('Ủy viên')],
  ]);
  const { records, problems } = readRecords([grid], rulesOf([]));
  expect(records.seats.map(({ name }) => name)).toEqual(['Nguyễn Thị Phượng', 'Trần Đức']);
  expect(short(problems)).toContain('question legacy-sheet Hội đồng!B2');
});
