import { person } from './people.mjs';
import { UNIT } from './units.mjs';

/** @import { Award } from './model.mjs' */

const CSTDCS = 'Chiến sĩ thi đua cơ sở';
const SHORT = 'CSTĐCS';
const CSTD_TINH = 'Chiến sĩ thi đua tỉnh';
const BK = 'Bằng khen của Chủ tịch UBND tỉnh';
const GK = 'Giấy khen của Chủ tịch UBND huyện';
const TTLDTT = 'Tập thể lao động tiên tiến';
const TTLDXS = 'Tập thể lao động xuất sắc';

/** One moved away and is in no list any more. */
const GONE = { code: 'VP11', name: 'Lương Quang Thái' };
/** What Phòng Văn hóa - Xã hội was called before the communes were merged. */
const FORMER_NAME = 'Ban Văn hóa - Xã hội';

/** @type {readonly [year: number, code: string, title: string, decision: string, day: string][]} */
// prettier-ignore
const OF_PEOPLE = [
  [2020, 'TH02', CSTDCS, '2216/QĐ-UBND', '2020-12-18'],
  [2021, 'TH02', CSTDCS, '2305/QĐ-UBND', '2021-12-21'],
  [2021, 'MN02', CSTDCS, '2305/QĐ-UBND', '2021-12-21'],
  [2021, 'VP01', CSTDCS, '2305/QĐ-UBND', '2021-12-21'],
  [2022, 'TH01', CSTDCS, '2188/QĐ-UBND', '2022-12-19'],
  [2022, 'TH02', CSTDCS, '2188/QĐ-UBND', '2022-12-19'],
  [2022, 'MN02', SHORT, '2188/QĐ-UBND', '2022-12-19'],
  [2022, 'MN02', BK, '341/QĐ-UBND', '2023-02-08'],
  [2022, 'VX01', CSTDCS, '2188/QĐ-UBND', '2022-12-19'],
  [2023, 'TH03', CSTDCS, '2407/QĐ-UBND', '2023-12-20'],
  [2023, 'MN01', CSTDCS, '2407/QĐ-UBND', '2023-12-20'],
  [2023, 'MN02', CSTDCS, '2407/QĐ-UBND', '2023-12-20'],
  [2023, 'MN02', CSTD_TINH, '512/QĐ-UBND', '2024-02-27'],
  [2023, 'VP01', CSTDCS, '2407/QĐ-UBND', '2023-12-20'],
  [2023, 'VP02', CSTDCS, '2407/QĐ-UBND', '2023-12-20'],
  [2023, 'KT02', CSTDCS, '2407/QĐ-UBND', '2023-12-20'],
  [2023, GONE.code, CSTDCS, '2407/QĐ-UBND', '2023-12-20'],
  [2024, 'TH01', CSTDCS, '2633/QĐ-UBND', '2024-12-23'],
  [2024, 'TH03', SHORT, '2633/QĐ-UBND', '2024-12-23'],
  [2024, 'TH12', CSTDCS, '2633/QĐ-UBND', '2024-12-23'],
  [2024, 'MN01', CSTDCS, '2633/QĐ-UBND', '2024-12-23'],
  [2024, 'MN02', CSTDCS, '2633/QĐ-UBND', '2024-12-23'],
  [2024, 'MN08', GK, '2634/QĐ-UBND', '2024-12-23'],
  [2024, 'VP02', CSTDCS, '2633/QĐ-UBND', '2024-12-23'],
  [2024, 'VX03', CSTDCS, '2633/QĐ-UBND', '2024-12-23'],
  [2024, 'KT02', CSTDCS, '2633/QĐ-UBND', '2024-12-23'],
  [2024, 'KT02', CSTDCS, '2701/QĐ-UBND', '2024-12-30'],
];

/** @type {readonly [year: number, unit: string, title: string, decision: string, day: string][]} */
// prettier-ignore
const OF_UNITS = [
  [2021, UNIT.TH, TTLDTT, '2304/QĐ-UBND', '2021-12-21'],
  [2022, UNIT.TH, TTLDTT, '2187/QĐ-UBND', '2022-12-19'],
  [2022, UNIT.MN, TTLDXS, '340/QĐ-UBND', '2023-02-08'],
  [2023, UNIT.TH, TTLDXS, '511/QĐ-UBND', '2024-02-27'],
  [2023, FORMER_NAME, TTLDXS, '511/QĐ-UBND', '2024-02-27'],
  [2023, UNIT.YT, TTLDTT, '2406/QĐ-UBND', '2023-12-20'],
  [2024, UNIT.TH, TTLDXS, '476/QĐ-UBND', '2025-02-20'],
  [2024, UNIT.MN, TTLDXS, '476/QĐ-UBND', '2025-02-20'],
  [2024, FORMER_NAME, TTLDXS, '476/QĐ-UBND', '2025-02-20'],
  [2024, UNIT.VP, TTLDXS, '476/QĐ-UBND', '2025-02-20'],
];

/** Awards of the last five years, those of units first. @type {readonly Award[]} */
export const HISTORY = [
  ...OF_UNITS.map(([year, unit, title, decision, day]) => ({
    population: /** @type {const} */ ('tap_the'),
    key: unit,
    name: unit,
    year,
    title,
    decision,
    day,
  })),
  ...OF_PEOPLE.map(([year, code, title, decision, day]) => ({
    population: /** @type {const} */ ('ca_nhan'),
    key: code,
    name: code === GONE.code ? GONE.name : person(code).name,
    year,
    title,
    decision,
    day,
  })),
];
