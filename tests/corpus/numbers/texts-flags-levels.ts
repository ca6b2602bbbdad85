import { cases, either, MISSING, UNREAD } from './case';
import type { FieldContext } from './case';

const TEXT: FieldContext = { type: 'text' };
const MANY: FieldContext = { type: 'text', many: true };
const MARKS: FieldContext = { type: 'flag', column: 'marks' };
const WORDS: FieldContext = { type: 'flag', column: 'words' };
const RATING: FieldContext = {
  type: 'level',
  levels: [
    { id: 'khong', title: 'Không hoàn thành nhiệm vụ', aliases: ['KHTNV'] },
    { id: 'hoan_thanh', title: 'Hoàn thành nhiệm vụ', aliases: ['HTNV'] },
    { id: 'tot', title: 'Hoàn thành tốt nhiệm vụ', aliases: ['HTTNV'] },
    { id: 'xuat_sac', title: 'Hoàn thành xuất sắc nhiệm vụ', aliases: ['HTXSNV', 'Hoàn thành xuất sắc'] },
  ],
};
const TITLE: FieldContext = {
  type: 'level',
  levels: [
    { id: 'ldtt', title: 'Lao động tiên tiến', aliases: ['LĐTT'] },
    { id: 'cstdcs', title: 'Chiến sĩ thi đua cơ sở', aliases: ['CSTĐCS'] },
  ],
};

/** Cells of the other types, as far as the text traps of §6.3 and the codes of §6.1 touch them. */
export const TEXTS_FLAGS_LEVELS = [
  ...cases(TEXT, 'rule-language: text as written, in NFC, trimmed, single spaces', [
    [' Sở Y tế', 'Sở Y tế', '§6.1: 350 parent units begin with a space'],
    ['Phòng  Nội vụ ', 'Phòng Nội vụ', 'two spaces within'],
    ['Hạt Kiểm lâm\nhuyện', 'Hạt Kiểm lâm huyện', 'a line break'],
    ['Sở\u00a0Y tế', 'Sở Y tế', 'a non-breaking space'],
    ['Nguyễn Thị Hoà'.normalize('NFD'), 'Nguyễn Thị Hoà', 'decomposed Unicode; hoà stays hoà as written'],
    ['Phòng Tổ chức – Hành chính', 'Phòng Tổ chức – Hành chính', 'the dash stays as written'],
    ['0001', '0001', '§6.1: codes are text with leading zeros'],
    [1650360491, '1650360491', '§6.1: or numbers, mixed'],
    ['001203004567', '001203004567', '§6.2: CCCD as text'],
    ['8-9', '8-9', 'a text field takes it as it stands'],
    ['1.000', '1.000', 'a text field takes it as it stands'],
    [null, MISSING, 'blank'],
    ['  ', MISSING, 'spaces alone'],
    [{ value: 7, format: '0000' }, either('7', '0007'), 'a code shown with leading zeros'],
  ]),
  ...cases(MANY, 'rule-set: separated by ; or a line break', [
    ['LĐTT; CSTĐCS', ['LĐTT', 'CSTĐCS'], 'a semicolon'],
    ['LĐTT\nCSTĐCS', ['LĐTT', 'CSTĐCS'], '§6: two titles in one cell, on two lines'],
    ['LĐTT;CSTĐCS;', ['LĐTT', 'CSTĐCS'], 'a closing semicolon adds nothing'],
    ['LĐTT', ['LĐTT'], 'one'],
    [
      'LĐTT, CSTĐCS',
      either(['LĐTT, CSTĐCS'], ['LĐTT', 'CSTĐCS'], UNREAD),
      'a comma is no separator of the rule set',
    ],
  ]),
  ...cases(MARKS, 'rule-language: reading cells', [
    ['x', true, 'a mark'],
    ['X', true, 'letter case is folded'],
    [' x ', true, 'spaces around'],
    [null, false, 'in a column of x and blanks blank is no'],
    [1, true, 'CSV flags: 1'],
    [0, false, 'CSV flags: 0'],
    [true, true, 'a logical value'],
    [false, false, 'a logical value'],
  ]),
  ...cases(WORDS, 'rule-language: reading cells', [
    ['có', true, 'yes'],
    ['Có', true, 'letter case is folded'],
    ['có'.normalize('NFD'), true, 'decomposed Unicode'],
    ['không', false, 'no'],
    ['Không', false, 'letter case is folded'],
    [null, MISSING, 'in a column that answers có / không blank is missing'],
    ['có nhưng chưa đủ hồ sơ', UNREAD, 'neither yes nor no'],
    ['chờ', UNREAD, 'neither yes nor no'],
  ]),
  ...cases(RATING, 'design §3: folding', [
    ['Hoàn thành xuất sắc nhiệm vụ', 'xuat_sac', 'the title'],
    ['HTXSNV', 'xuat_sac', 'an alias'],
    ['htxsnv', 'xuat_sac', 'letter case is folded'],
    ['  Hoàn thành  tốt nhiệm vụ', 'tot', 'spaces collapse'],
    ['Hoàn thành tốt nhiệm vụ'.normalize('NFD'), 'tot', 'decomposed Unicode'],
    ['Hòan thành tốt nhiệm vụ', either('tot', UNREAD), 'a tone where no rule puts it: folded, or unknown'],
    ['Hoàn thành xuất sắc', 'xuat_sac', 'an alias'],
    ['Hoàn thành', UNREAD, 'the beginning of three levels is none of them'],
    ['Xuất sắc', UNREAD, 'no level or alias of the rule set'],
    [null, MISSING, 'blank'],
  ]),
  ...cases(TITLE, '§6.3: sĩ and sỹ', [
    ['Chiến sỹ thi đua cơ sở', 'cstdcs', 'sỹ is sĩ'],
    ['Chiến sĩ thi đua cơ sở', 'cstdcs', 'as the rule set writes it'],
    ['CHIẾN SỸ THI ĐUA CƠ SỞ', 'cstdcs', 'capitals and sỹ'],
    ['Lao động tiên tiến', 'ldtt', 'the title'],
    ['Chiến sỹ thi đua', UNREAD, 'which one?'],
  ]),
];
