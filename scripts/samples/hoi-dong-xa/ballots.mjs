import { keyOf } from './people.mjs';
import { UNIT } from './units.mjs';

/** @import { Ballot, Count, Nominee, SeatVote } from './model.mjs' */

/**
 * @param {string} title
 * @param {string} code
 * @param {readonly [issued: number, returned: number, valid: number, yes: number, no: number, lower: number]} numbers
 * @returns {Count}
 */
function count(title, code, [issued, returned, valid, yes, no, lower]) {
  return { population: 'ca_nhan', title, key: keyOf(code), issued, returned, valid, yes, no, lower };
}

/**
 * @param {string} unit
 * @param {string} seats those who vote
 * @param {string} against those of them who vote no
 * @returns {SeatVote[]}
 */
function open(unit, seats, against = '') {
  return [...seats].map((seat) => ({
    population: 'tap_the',
    title: 'ttldxs',
    key: unit,
    seat: `TV${seat}`,
    vote: against.includes(seat) ? 'no' : 'yes',
  }));
}

/** What was voted in the first meeting: on all whose seat was clear. @type {readonly Ballot[]} */
export const BALLOTS = [
  count('cstdcs', 'TH01', [8, 8, 8, 8, 0, 0]),
  count('cstdcs', 'TH03', [8, 8, 8, 8, 0, 0]),
  count('cstdcs', 'MN02', [8, 8, 7, 7, 0, 0]),
  count('cstdcs', 'VP02', [8, 8, 8, 2, 1, 5]),
  count('cstdcs', 'KT02', [8, 8, 8, 7, 1, 0]),
  ...open(UNIT.TH, '12345678'),
  ...open(UNIT.MN, '12345678', '6'),
];

/** Whose vote needs nine opinions, of which there are eight. @type {readonly Nominee[]} */
export const AWAITED = ['TH03', 'KT02'].map((code) => ({
  population: 'ca_nhan',
  title: 'cstd_tinh',
  key: keyOf(code),
}));

/** What was voted after the missing opinion had come. @type {readonly Ballot[]} */
export const LATER_BALLOTS = [
  count('cstdcs', 'VX03', [9, 9, 9, 8, 1, 0]),
  count('cstd_tinh', 'TH03', [9, 9, 9, 9, 0, 0]),
  count('cstd_tinh', 'KT02', [9, 9, 9, 8, 1, 0]),
  ...open(UNIT.VX, '123456789', '1267'),
];
