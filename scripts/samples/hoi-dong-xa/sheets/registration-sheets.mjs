import { serialOf, typedDay } from '../../sheets/days.mjs';
import { STYLES } from '../../sheets/styles.mjs';
import { tableSheet } from './table-sheet.mjs';

/** @import { Member, Registration } from '../model.mjs' */
/** @import { TableColumn } from './table-sheet.mjs' */

/** Every so many days one is typed as text. */
const TYPED_EVERY = 9;

/** @type {TableColumn<Registration>} */
const NUMBER = {
  id: 'so',
  text: 'Số vào sổ',
  width: 10,
  style: STYLES.number,
  value: ({ number }) => number,
};
/** @type {TableColumn<Registration>} */
const TITLES = {
  id: 'danh_hieu',
  text: 'Danh hiệu đăng ký',
  width: 40,
  style: STYLES.words,
  value: ({ titles }) => titles,
};
/** @type {TableColumn<Registration>} */
const DAY = {
  id: 'ngay',
  text: 'Ngày đăng ký',
  width: 14,
  style: STYLES.date,
  value: ({ number, day }) => (number % TYPED_EVERY === 0 ? typedDay(day) : serialOf(day)),
};

/**
 * The sheet *Đăng ký thi đua*: the book of the slips of people, in the order in which they came.
 *
 * @param {readonly Registration[]} registrations
 * @param {readonly Member[]} people whose units stand beside their names
 */
export function registrationSheet(registrations, people) {
  const unitOf = new Map(people.map(({ code, unit }) => [code, unit]));
  return tableSheet({
    name: 'Đăng ký thi đua',
    titles: ['SỔ ĐĂNG KÝ THI ĐUA NĂM 2025 CỦA CÁ NHÂN'],
    notes: ['(Đăng ký lại sau khi sắp xếp đơn vị hành chính; hạn chót ngày 15/8/2025)'],
    columns: [
      NUMBER,
      { id: 'ma', text: 'Mã cán bộ', width: 10, style: STYLES.centred, value: ({ code }) => code ?? null },
      { id: 'ho_ten', text: 'Họ và tên', width: 26, style: STYLES.words, value: ({ name }) => name },
      {
        id: 'don_vi',
        text: 'Đơn vị',
        width: 36,
        style: STYLES.words,
        value: ({ code }) => unitOf.get(code ?? '') ?? null,
      },
      TITLES,
      DAY,
    ],
    sections: [{ rows: registrations }],
    height: ({ titles }) => 16 * titles.split('\n').length + 2,
    head: { left: 3, right: 2 },
    signed: false,
  });
}

/**
 * The sheet *Đăng ký tập thể*.
 *
 * @param {readonly Registration[]} registrations
 */
export function unitRegistrationSheet(registrations) {
  return tableSheet({
    name: 'Đăng ký tập thể',
    titles: ['SỔ ĐĂNG KÝ THI ĐUA NĂM 2025 CỦA TẬP THỂ'],
    notes: ['(Hạn chót ngày 15/8/2025)'],
    columns: [
      NUMBER,
      { id: 'ten', text: 'Tên đơn vị', width: 40, style: STYLES.words, value: ({ name }) => name },
      TITLES,
      DAY,
    ],
    sections: [{ rows: registrations }],
    height: () => 20,
    head: { left: 2, right: 2 },
    signed: false,
  });
}
