/**
 * What the samples are about, as plain data. Days are ISO dates; levels are ids of the pack quang-thanh-2021.
 *
 * @typedef {'chua_tot' | 'kha' | 'tot'} Discipline
 * @typedef {'khong_ht' | 'ht' | 'ht_tot' | 'ht_xuat_sac'} Rating
 * @typedef {'khong' | 'khien_trach' | 'canh_cao'} Penalty
 *
 * @typedef {object} Round what a person did in one of the two rounds
 * @property {number} assigned tasks
 * @property {number} done tasks; may be more than assigned
 * @property {Discipline} discipline
 * @property {number} movement points, 0 … 5
 *
 * @typedef {object} Person
 * @property {string} name
 * @property {string} section bộ phận
 * @property {string} position as written in the sheet
 * @property {string} registered
 * @property {Round} first
 * @property {boolean} anniversary took part in the activities of 11/6
 * @property {Round} second
 * @property {string | null} initiative the day the dossier of a recognised initiative was filed; null: none
 * @property {Rating} rating
 * @property {Penalty} penalty
 * @property {string} filed the day the dossier for the award was filed
 * @property {string} note
 * @property {readonly DateField[]} typed dates that stand in the sheet as text
 *
 * @typedef {'registered' | 'initiative' | 'filed'} DateField
 *
 * @typedef {object} Office
 * @property {string} name
 * @property {OfficeRound} first
 * @property {OfficeRound} second
 * @property {Rating} rating
 * @property {string} registered
 * @property {string} filed
 *
 * @typedef {object} OfficeRound
 * @property {number} assigned targets
 * @property {number} reached targets
 * @property {number} movement points, 0 … 10
 *
 * @typedef {import('./sheets/choices-sheet.mjs').Choice} Choice
 *
 * @typedef {object} Data everything a sample workbook holds
 * @property {readonly Person[]} people
 * @property {Office} office
 * @property {readonly Choice[]} choices
 */

export {};
