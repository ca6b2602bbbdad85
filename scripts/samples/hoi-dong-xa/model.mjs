/**
 * What the sample of a commune's council is about, as plain data. Days are ISO dates; levels are ids of the pack
 * cap-xa-2025.
 *
 * @typedef {'khong_ht' | 'ht' | 'ht_tot' | 'ht_xuat_sac'} Rating
 * @typedef {'khong' | 'co_so' | 'cap_tinh'} Initiative the level that recognised it
 * @typedef {'khong' | 'khien_trach' | 'canh_cao'} Penalty
 * @typedef {'khong' | 'da_ket_luan' | 'dang_xac_minh'} Complaint
 * @typedef {'leader' | 'direct' | 'other'} Standing lãnh đạo, người trực tiếp lao động, or neither
 *
 * @typedef {object} Member
 * @property {string} code
 * @property {string} name
 * @property {string} unit
 * @property {string} position
 * @property {Standing} standing
 * @property {number} months worked in the year
 * @property {number} points 0 … 100
 * @property {Rating} rating
 * @property {Initiative} initiative
 * @property {boolean} movement takes part in the movement
 * @property {Penalty} penalty
 * @property {boolean} investigated
 * @property {Complaint} complaint
 * @property {string | null} filed the day the dossier came; null: none came
 * @property {boolean} complete whether all papers are in it
 * @property {boolean} commended already, for the same achievement
 * @property {string} note
 *
 * @typedef {object} Unit
 * @property {string} name
 * @property {Rating} rating
 * @property {number} points
 * @property {boolean} movement has one
 * @property {boolean} united
 * @property {Complaint} complaint
 * @property {string | null} filed
 * @property {boolean} complete
 *
 * @typedef {object} Registration a line of *Đăng ký thi đua* or of *Đăng ký tập thể*
 * @property {number} number in the book
 * @property {string} name of a person or unit
 * @property {string} [code] of a person
 * @property {string} titles as written
 * @property {string} day
 *
 * @typedef {object} Award a line of *Lịch sử danh hiệu*
 * @property {'ca_nhan' | 'tap_the'} population
 * @property {string} key a person's code, a unit's name as it was then
 * @property {string} name shown beside it
 * @property {number} year
 * @property {string} title as written
 * @property {string} decision
 * @property {string} day
 *
 * @typedef {'present' | 'absent' | 'written'} Attendance
 *
 * @typedef {object} Seat of the council
 * @property {string} seat
 * @property {string} name
 * @property {string} role
 * @property {Attendance} attendance
 *
 * @typedef {object} Nominee who is up for a vote
 * @property {'ca_nhan' | 'tap_the'} population
 * @property {string} title id
 * @property {string} key
 *
 * @typedef {object} Counts
 * @property {number} issued
 * @property {number} returned
 * @property {number} valid
 * @property {number} yes
 * @property {number} no
 * @property {number} lower for a lower title
 *
 * @typedef {Nominee & Counts} Count the ballots on a nominee in a secret vote
 *
 * @typedef {Nominee & { seat: string, vote: 'yes' | 'no' | 'lower' }} SeatVote what one member said in an open vote
 *
 * @typedef {Count | SeatVote} Ballot
 *
 * @typedef {import('../sheets/choices-sheet.mjs').Choice} Choice
 *
 * @typedef {object} CouncilData everything a run reads
 * @property {readonly Unit[]} units
 * @property {readonly Member[]} people
 * @property {readonly Registration[]} unitRegistrations
 * @property {readonly Registration[]} registrations
 * @property {readonly Award[]} history
 * @property {readonly Seat[]} council
 * @property {readonly Ballot[]} ballots
 * @property {readonly Nominee[]} awaited those on the sheet of ballots who have not been voted on
 * @property {readonly Choice[]} choices
 */

export {};
