import { csv } from './csv.mjs';
import { POSITION } from './wordings.mjs';

/** @import { Choice, Office, Person } from './model.mjs' */

/** `ca_nhan.csv` for a folder of data. @param {readonly Person[]} people */
export function peopleCsv(people) {
  const header = [
    ...['ho_ten', 'bo_phan', 'chuc_vu', 'ngay_dang_ky'],
    ...['d1_giao', 'd1_xong', 'd1_ky_cuong', 'd1_pt', 'd1_ky_niem'],
    ...['d2_giao', 'd2_xong', 'd2_ky_cuong', 'd2_pt'],
    ...['sang_kien', 'ngay_sang_kien', 'muc_do', 'ky_luat', 'ngay_ho_so'],
  ];
  const rows = people.map(({ name, section, position, registered, first, second, ...rest }) => [
    ...[name, section, POSITION[/** @type {keyof typeof POSITION} */ (position)], registered],
    ...[first.assigned, first.done, first.discipline, first.movement, rest.anniversary ? 'x' : ''],
    ...[second.assigned, second.done, second.discipline, second.movement],
    ...[rest.initiative === null ? '' : 'x', rest.initiative ?? '', rest.rating, rest.penalty, rest.filed],
  ]);
  return csv(header, rows);
}

/** `tap_the.csv`. @param {Office} office */
export function officeCsv({ name, first, second, rating, registered, filed }) {
  const header = [
    'ten',
    'd1_giao',
    'd1_dat',
    'd1_pt',
    'd2_giao',
    'd2_dat',
    'd2_pt',
    'muc_do',
    'ngay_dang_ky',
    'ngay_ho_so',
  ];
  const rounds = [first, second].flatMap(({ assigned, reached, movement }) => [assigned, reached, movement]);
  return csv(header, [[name, ...rounds, rating, registered, filed]]);
}

/** `choices.csv`. @param {readonly Choice[]} choices */
export function choicesCsv(choices) {
  const header = ['population', 'kind', 'title', 'group', 'key', 'value', 'because', 'by', 'date'];
  const rows = choices.map(({ population, kind, title, key, value, because, by, date }) => [
    ...[population, kind, title, ''],
    ...[key, value, because, by, date],
  ]);
  return csv(header, rows);
}
