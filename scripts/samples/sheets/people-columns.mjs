import { DISCIPLINE, PENALTY, RATING, worded } from '../wordings.mjs';
import { serialOf, typedDay } from './days.mjs';
import { STYLES } from './styles.mjs';

/** @import { CellStyle, CellValue } from 'hucre/xlsx' */
/** @import { DateField, Person } from '../model.mjs' */
/** @import { Heading } from './header.mjs' */

/**
 * @typedef {Heading & {
 *   id: string,
 *   width: number,
 *   style: CellStyle,
 *   value: (person: Person, at: { number: number, row: number }) => CellValue,
 *   total?: 'sum' | 'marks',
 * }} PeopleColumn `id` is the pack's field, where there is one; `number` is the STT inside the section
 */

/** @type {readonly PeopleColumn[]} */
export const PEOPLE_COLUMNS = [
  { id: 'stt', text: 'STT', width: 5, style: STYLES.number, value: (_, { number }) => number },
  { id: 'ho_ten', text: 'Họ và tên', width: 25, style: STYLES.words, value: ({ name }) => name },
  { id: 'chuc_vu', text: 'Chức vụ', width: 24, style: STYLES.words, value: ({ position }) => position },
  day('ngay_dang_ky', 'Ngày đăng ký\nthi đua', undefined, 'registered'),
  ...roundColumns('d1', 'Đợt 1', 'first'),
  {
    id: 'd1_ky_niem',
    text: 'Tham gia\nkỷ niệm 11/6',
    group: 'Đợt 1',
    width: 11,
    style: STYLES.centred,
    value: ({ anniversary }) => (anniversary ? 'x' : null),
    total: 'marks',
  },
  ...roundColumns('d2', 'Đợt 2', 'second'),
  {
    id: 'sang_kien',
    text: 'Được\ncông nhận',
    group: 'Sáng kiến',
    width: 11,
    style: STYLES.centred,
    value: ({ initiative }) => (initiative === null ? null : 'x'),
    total: 'marks',
  },
  day('ngay_sang_kien', 'Ngày nộp\nhồ sơ', 'Sáng kiến', 'initiative'),
  {
    id: 'muc_do',
    text: 'Mức độ hoàn thành\nnhiệm vụ',
    width: 30,
    style: STYLES.words,
    value: ({ rating }, { row }) => worded(RATING[rating], row),
  },
  {
    id: 'ky_luat',
    text: 'Kỷ luật',
    width: 10,
    style: STYLES.centred,
    value: ({ penalty }, { row }) => worded(PENALTY[penalty], row % 5 === 0 ? 1 : 0),
  },
  day('ngay_ho_so', 'Ngày nộp\nhồ sơ\nkhen thưởng', undefined, 'filed'),
  { id: 'ghi_chu', text: 'Ghi chú', width: 30, style: STYLES.words, value: ({ note }) => note || null },
];

/**
 * @param {'d1' | 'd2'} prefix
 * @param {string} group
 * @param {'first' | 'second'} round
 * @returns {PeopleColumn[]}
 */
function roundColumns(prefix, group, round) {
  return [
    {
      id: `${prefix}_giao`,
      text: 'Nhiệm vụ\nđược giao',
      group,
      width: 11,
      style: STYLES.number,
      value: (person) => person[round].assigned,
      total: 'sum',
    },
    {
      id: `${prefix}_xong`,
      text: 'Nhiệm vụ\nhoàn thành',
      group,
      width: 11.5,
      style: STYLES.number,
      value: (person) => person[round].done,
      total: 'sum',
    },
    {
      id: `${prefix}_ky_cuong`,
      text: 'Chấp hành\nkỷ cương',
      group,
      width: 11,
      style: STYLES.centred,
      value: (person, { row }) => worded(DISCIPLINE[person[round].discipline], row),
    },
    {
      id: `${prefix}_pt`,
      text: 'Điểm\nphong trào',
      group,
      width: 11,
      style: STYLES.points,
      value: (person) => person[round].movement,
    },
  ];
}

/**
 * A column of days: real dates, and text where somebody typed one.
 *
 * @param {string} id
 * @param {string} text
 * @param {string | undefined} group
 * @param {DateField} field
 * @returns {PeopleColumn}
 */
function day(id, text, group, field) {
  return {
    id,
    text,
    ...(group !== undefined && { group }),
    width: 13,
    style: STYLES.date,
    value: (person) => {
      const iso = person[field];
      if (iso === null) return null;
      return person.typed.includes(field) ? typedDay(iso) : serialOf(iso);
    },
  };
}
