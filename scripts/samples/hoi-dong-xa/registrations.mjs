import { PEOPLE, person } from './people.mjs';
import { UNIT } from './units.mjs';

/** @import { Registration } from './model.mjs' */

/** The days on which the units handed in the slips of their people, and their own. */
const HANDED_IN = {
  ...{ VP: '2025-08-04', TH: '2025-08-06', MN: '2025-08-07', VX: '2025-08-08' },
  ...{ KT: '2025-08-11', YT: '2025-08-12', HC: '2025-08-13', MT: '2025-08-15' },
};
/** @typedef {keyof typeof HANDED_IN} UnitCode */
const ORDER = /** @type {UnitCode[]} */ (Object.keys(HANDED_IN));

const LDTT = 'LĐTT';
const CSTDCS = 'LĐTT; CSTĐCS';
const CSTD_TINH = 'LĐTT; CSTĐCS; CSTĐ tỉnh';

/** Who registered for more than Lao động tiên tiến, or wrote it in full. */
const WRITTEN = {
  ...{ TH01: CSTD_TINH, TH03: 'LĐTT\nCSTĐCS\nCSTĐ tỉnh', MN02: CSTD_TINH, VP02: CSTD_TINH, KT02: CSTD_TINH },
  ...{ TH02: CSTDCS, TH04: CSTDCS, TH05: CSTDCS, MN01: CSTDCS, MN03: CSTDCS },
  ...{ VP01: CSTDCS, VP03: CSTDCS, VX03: CSTDCS, YT02: 'LĐTT; Chiến sỹ thi đua cơ sở' },
  ...{ VX01: 'Lao động tiên tiến; Chiến sĩ thi đua cơ sở', TH16: 'Lao động tiên tiến', HC03: 'lđtt' },
};
/** They are not in the list of their unit: one never registered, the others later. */
const NOT_WITH_THEIR_UNIT = ['VP06', 'TH09', 'MN05'];

/** @type {readonly [code: string, titles: string, day: string][]} */
const LATER = [
  ['TH06', 'CSTĐCS', '2025-08-20'],
  ['TH09', CSTDCS, '2025-08-22'],
  ['MN05', LDTT, '2025-09-05'],
];

/** The book of registrations of people, in the order in which they came. @type {readonly Registration[]} */
export const REGISTRATIONS = [
  ...ORDER.flatMap((unit) =>
    PEOPLE.filter(({ code }) => code.startsWith(unit) && !NOT_WITH_THEIR_UNIT.includes(code)).map(
      ({ code }) => ({
        code,
        titles: WRITTEN[/** @type {keyof typeof WRITTEN} */ (code)] ?? LDTT,
        day: HANDED_IN[unit],
      }),
    ),
  ),
  ...LATER.map(([code, titles, day]) => ({ code, titles, day })),
].map(({ code, titles, day }, i) => ({ number: i + 1, name: person(code).name, code, titles, day }));

const TTLDTT = 'TTLĐTT';
const TTLDXS = 'TTLĐTT; TTLĐXS';
/** @type {Partial<Record<UnitCode, string>>} */
const UNIT_WRITTEN = { TH: TTLDXS, MN: TTLDXS, VP: TTLDXS, VX: TTLDXS, YT: TTLDXS };
/** @type {Partial<Record<UnitCode, string>>} */
const UNIT_LATER = { HC: '2025-08-18' };

/** The book of registrations of units. @type {readonly Registration[]} */
export const UNIT_REGISTRATIONS = ORDER.map((unit) => ({
  name: UNIT[unit],
  titles: UNIT_WRITTEN[unit] ?? TTLDTT,
  day: UNIT_LATER[unit] ?? HANDED_IN[unit],
}))
  .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  .map((line, i) => ({ number: i + 1, ...line }));
