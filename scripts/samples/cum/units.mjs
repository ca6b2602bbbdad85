/** @import { Against, PartyRating, Security, Stages, Unit } from './model.mjs' */

/** @typedef {[target: number, actual: number]} Pair */
/** @typedef {[self: number, cross: number, appraised: number | null]} Scores */

/**
 * Name; revenue, growth (and without hydropower), co-operatives, new countryside; income, poor households, digital index;
 * recruits, security; party, papers (received, late), complaints (due, settled), government; movement, models, work of
 * the cluster, reports. The figures are chosen, not drawn: what each is for is in samples/cum-12-don-vi.md.
 *
 * @typedef {[
 *   name: string,
 *   economy: [revenue: Pair, growth: [number, number | null], cooperatives: [number | null, number], newRural: Pair | null],
 *   society: [income: Pair, poor: Pair, digital: number],
 *   defence: [recruits: Pair, security: Security],
 *   government: [party: PartyRating, papers: Pair, complaints: Pair, scores: Scores],
 *   emulation: [movement: Scores, models: number, clusterWork: Scores, reports: Scores],
 *   note?: string,
 * ]} Line
 */

/** @type {readonly Line[]} */
// prettier-ignore
const COMMUNES = [
  ['Xã An Lộc Hạ', [[7600, 7990], [8.6, null], [8, 7], [19, 19]], [[62, 63.4], [1.6, 1.8], 66], [[22, 22], 'xuat_sac'], ['ht_xuat_sac', [1840, 0], [5, 5], [6, 5.5, 5.25]], [[8, 7.25, 7], 7, [4, 3.75, 3.5], [4, 3.75, 3.75]]],
  ['Xã Bình Tân Thượng', [[5200, 5054], [7.3, null], [5, 6], [17, 16]], [[54, 53.2], [3.2, 3.77], 54], [[18, 18], 'kha'], ['ht_tot', [1260, 63], [8, 7], [5.5, 4.75, 4.5]], [[6.5, 5.75, 5.5], 4, [3.5, 3, 2.75], [3.5, 3, 2.75]]],
  ['Xã Cẩm Sơn Đông', [[8400, 8736], [9.2, null], [10, 12], [19, 19]], [[62, 63.5], [1.8, 2], 72], [[24, 24], 'xuat_sac'], ['ht_xuat_sac', [2150, 0], [6, 6], [6, 5.5, 5.5]], [[8, 7.5, 7], 6, [4, 3.75, 3.75], [4, 3.75, 3.5]]],
  ['Xã Đồng Phú Trung', [[3900, 3588], [6.9, 5.4], [6, 6], [15, 13]], [[46, 42.5], [5.5, 7.68], 46], [[16, 16], 'trung_binh'], ['ht', [980, 147], [9, 6], [5, 4, 3.25]], [[6, 4.5, 4.25], 3, [3, 2.5, 2.25], [3, 2.75, 2.5]]],
  ['Xã Hòa Mỹ Tây', [[6800, 6936], [7.4, 6.2], [10, 13], [18, 18]], [[58, 58.9], [2.8, 3], 64], [[20, 20], 'xuat_sac'], ['ht_xuat_sac', [1520, 0], [0, 0], [5.5, 5.25, 5]], [[7.5, 7, 6.75], 6, [4, 3.75, 3.5], [4, 3.75, 3.5]]],
  ['Xã Kim Bảng Nam', [[6100, 6222], [8.4, null], [8, 9], [18, 17]], [[57, 57.4], [2.5, 2.6], 60], [[19, 19], 'kha'], ['ht_tot', [1410, 28], [7, 6], [5.5, 5, 5]], [[7.5, 7, 6.5], 6, [4, 3.5, 3.5], [4, 3.75, 3.25]]],
  ['Xã Long Hà Bắc', [[5600, 5656], [8.2, null], [10, 12], [18, 17]], [[56, 53.2], [3.4, 4.2], 60], [[18, 18], 'kha'], ['ht_tot', [1330, 20], [4, 4], [5.5, 5, 5]], [[7.5, 7, 6.75], 5, [3.75, 3.5, 3.25], [3.75, 3.5, 3.25]]],
  ['Xã Phước Lâm Hạ', [[2800, 2492], [6.1, 4.8], [null, 6], [13, 9]], [[40, 33], [7.5, 15.6], 40], [[15, 13], 'yeu'], ['ht', [760, 183], [10, 5], [4.5, 3, 2.5]], [[6, 4, 3.5], 3, [3, 2, 1.5], [3, 2.5, 2]], 'Có văn bản giải trình điểm tự chấm'],
  ['Xã Tân Quý Đông', [[7200, 7420], [8.8, null], [10, 16], [19, 18]], [[60, 58.5], [2.1, 2.3], 68], [[21, 21], 'xuat_sac'], ['ht_tot', [1690, 12], [6, 6], [5.75, 5.25, 5]], [[7.5, 7, 6.25], 9, [4, 3.75, 3.5], [4, 3.5, 3.25]]],
];

/** @type {readonly Line[]} */
// prettier-ignore
const WARDS = [
  ['Phường Thanh Bình Thượng', [[15200, 15352], [8.7, null], [10, 12], null], [[74, 74.5], [1, 1], 80], [[28, 28], 'xuat_sac'], ['ht_xuat_sac', [4860, 0], [9, 9], [6, 5.5, 5]], [[8, 7.25, 7], 6, [4, 3.75, 3.5], [4, 3.75, 3.5]]],
  ['Phường Trà Khê Nam', [[11800, 11918], [7.9, null], [10, 12], null], [[68, 66.3], [1.5, 1.6], 68], [[24, 24], 'kha'], ['ht_tot', [3480, 35], [6, 6], [5.5, 5, 4.75]], [[7.75, 7.25, 7], 5, [3.75, 3.5, 3.25], [3.75, 3.5, 3.25]]],
  ['Phường Vĩnh Hưng Tây', [[9400, 9210], [7.3, null], [null, 9], null], [[61, 58.6], [2, 2.5], 58], [[23, 22], 'kha'], ['ht_tot', [2900, 290], [8, 6], [5.5, 4.75, 4.5]], [[7, 6, 5.75], 4, [3.6, 3, 3], [3.75, 3.25, null]], 'Hồ sơ gửi bổ sung, chưa thẩm định mục III.4'],
];

/** @type {readonly Unit[]} */
export const UNITS = [
  ...COMMUNES.map((line) => unit('xa', line)),
  ...WARDS.map((line) => unit('phuong', line)),
];

/**
 * @param {Unit['kind']} kind
 * @param {Line} line
 * @returns {Unit}
 */
function unit(kind, [name, economy, society, defence, government, emulation, note = '']) {
  const [revenue, [growth, growthWithoutHydropower], [target, actual], newRural] = economy;
  const [income, poor, digital] = society;
  const [recruits, security] = defence;
  const [party, [received, late], [due, settled], scores] = government;
  const [movement, models, clusterWork, reports] = emulation;
  return {
    name,
    kind,
    revenue: against(revenue),
    growth,
    growthWithoutHydropower,
    cooperatives: { target, actual },
    newRural: newRural && against(newRural),
    income: against(income),
    poor: against(poor),
    digital,
    recruits: against(recruits),
    security,
    party,
    papers: { received, late },
    complaints: { due, settled },
    government: stages(scores),
    movement: stages(movement),
    models,
    clusterWork: stages(clusterWork),
    reports: stages(reports),
    note,
  };
}

/**
 * @param {Pair} pair
 * @returns {Against}
 */
function against([target, actual]) {
  return { target, actual };
}

/**
 * @param {Scores} scores
 * @returns {Stages}
 */
function stages([self, cross, appraised]) {
  return { self, cross, appraised };
}
