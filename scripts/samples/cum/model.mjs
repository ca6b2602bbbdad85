/**
 * What the cluster's sample is about, as plain data. Days are ISO dates; levels are ids of the pack cum-mau-100.
 *
 * @typedef {'xa' | 'phuong'} UnitKind
 * @typedef {'xuat_sac' | 'kha' | 'trung_binh' | 'yeu'} Security
 * @typedef {'ht_xuat_sac' | 'ht_tot' | 'ht' | 'khong_ht'} PartyRating
 *
 * @typedef {object} Against a result beside its target
 * @property {number} target
 * @property {number} actual
 *
 * @typedef {object} Stages points of a criterion: self-scored, scored by a neighbour, appraised; null: not given
 * @property {number} self
 * @property {number} cross
 * @property {number | null} appraised
 *
 * @typedef {object} Unit a commune or ward of the cluster
 * @property {string} name
 * @property {UnitKind} kind
 * @property {Against} revenue million đồng
 * @property {number} growth of the value of production, %
 * @property {number | null} growthWithoutHydropower %; null: has none
 * @property {{ target: number | null, actual: number }} cooperatives co-operatives and firms founded; null: not assigned
 * @property {Against | null} newRural criteria of the new countryside; null: a ward
 * @property {Against} income million đồng for each person and year
 * @property {Against} poor households, %
 * @property {number} digital index
 * @property {Against} recruits people
 * @property {Security} security
 * @property {PartyRating} party
 * @property {{ received: number, late: number }} papers administrative procedures
 * @property {{ due: number, settled: number }} complaints
 * @property {Stages} government
 * @property {Stages} movement
 * @property {number} models examples that others follow
 * @property {Stages} clusterWork
 * @property {Stages} reports
 * @property {string} note
 *
 * @typedef {'mo_hinh' | 'co_bang_khen' | 'vuot_cap' | 'cham_bao_cao' | 'ky_luat' | 'vu_viec'} EventKind
 *
 * @typedef {object} Event a line of the book of points added and taken off
 * @property {string} unit as written, which may place a tone mark otherwise
 * @property {string} day
 * @property {EventKind} kind
 * @property {string} content
 * @property {string} paper
 * @property {'da_ket_luan' | 'dang_xac_minh'} status
 *
 * @typedef {object} Decision a line of *Quyết định của Hội đồng*
 * @property {'confirm' | 'admit'} kind
 * @property {string} title
 * @property {string} key
 * @property {string} value
 * @property {string} because
 *
 * @typedef {object} ClusterData everything the sample workbook holds
 * @property {readonly Unit[]} units
 * @property {readonly Event[]} events
 * @property {readonly Decision[]} decisions
 */

export {};
