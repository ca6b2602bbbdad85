import type { Scope } from '../../../src/engine/expression/scope';
import {
  date,
  flag,
  level,
  number,
  RATINGS,
  text,
  texts,
  type Given,
  type World,
} from '../../expression/support';

export const PICKED_ROWS = 36;

/** A column whose values come round again and again, each column at a step of its own, so that all meet all. */
function cycled<T>(values: readonly T[], step = 1): T[] {
  return Array.from({ length: PICKED_ROWS }, (_, row) => values[(row * step) % values.length]!);
}

/** Numbers that floats, Excel and LibreOffice are known to be at odds with, each beside missing ones. */
const NUMBERS = [
  null,
  0,
  80,
  79.9999999996,
  79.9999999994,
  1.005,
  -1.005,
  0.1 + 0.2,
  0.3,
  2.675,
  -2.5,
  1 / 3,
  1e15 / 7,
  null,
  4.35 * 100,
  100.3 - 100,
  90,
  0.5,
  1.5,
];
const COUNTS = [0, null, 1, 7, 12.5, -3, 33, 100, 0.1 * 3 * 10, 2, 15];
const FLAGS = [true, null, false, true, false];
const TEXTS = [
  'Hòa Bình',
  null,
  'hoà  bình',
  'Chiến sỹ',
  'chiến sĩ',
  'tai',
  'tay',
  'a*',
  'a?',
  'TRUE',
  '12',
  '"',
];
const LISTS = [['Hòa Bình', 'tay'], null, [], ['a', 'a*b'], ['chiến sĩ'], ['Tay trái', 'a']];
const DAYS = ['2020-02-29', null, '2021-01-01', '2021-12-31', '1945-09-02', '1900-03-01', '9999-12-31'];
const LEVELS = RATINGS.map(({ id }) => id);

/** Everything that an expression can read, of every type, with much of it missing. */
export function pickedWorld(rounding: Scope['rounding']): World {
  return {
    rounding,
    own: {
      x: number(cycled(NUMBERS)),
      y: number(cycled(NUMBERS, 5)),
      z: number(cycled(NUMBERS, 11)),
      n: number(cycled(COUNTS)),
      phần_trăm: number(cycled([70, null, 69.99999999996, 100, 0.7, 0]), '%'),
      phần_nghìn: number(cycled([700, 5.8, null, 7]), '‰'),
      tỷ_lệ: number(cycled([0.15, 1 / 3, null, -0.5, 0.07, 2 / 3, 0]), ''),
      f: flag(cycled(FLAGS)),
      g: flag(cycled(FLAGS, 2)),
      h: flag(cycled([...FLAGS, null, false])),
      t: text(cycled(TEXTS)),
      u: text(cycled(TEXTS, 7)),
      l: texts(cycled(LISTS)),
      m: texts(cycled(LISTS, 5)),
      a: level(cycled([...LEVELS, null]), RATINGS),
      b: level(cycled([null, ...LEVELS, 'tot', null]), RATINGS),
      d: date(cycled(DAYS)),
      e: date(cycled(DAYS, 3)),
    },
    parent: { x: number(cycled(NUMBERS, 7)), f: flag(cycled(FLAGS, 3)), t: text(cycled(TEXTS, 5)) },
    parameters: PARAMETERS,
    facets: FACETS,
  };
}

const PARAMETERS: NonNullable<World['parameters']> = {
  không: { type: { kind: 'number' }, constant: 0 },
  hệ_số: { type: { kind: 'number' }, constant: 1 / 3 },
  trừ: { type: { kind: 'number' }, constant: -2.5 },
  tỷ_trọng: { type: { kind: 'ratio' }, constant: '2/3' },
  tên_hội_đồng: { type: { kind: 'text' }, constant: 'HOÀ Bình' },
  áp_dụng: { type: { kind: 'flag' }, constant: false },
  ngày_chốt: { type: { kind: 'date' }, constant: 18_992 },
};

const FACETS: Readonly<Record<string, Given>> = {
  'c ratio': number(cycled([1.05, null, 1, 0.7]), ''),
  'c met': flag(cycled([true, null, false])),
  'c exceeded': flag(cycled([null, false, true, false])),
  'c max': number(cycled([10, 0, 15])),
  'c stage:self': number(cycled([9.5, null, 8])),
  'lđtt streak:': number(cycled([0, 1, 2, 3])),
  'cstđ streak:': number(cycled([0, 1])),
  'lđtt streak:cstđ': number(cycled([0, 2, 5])),
  'lđtt times:lđtt:5': number(cycled([0, 5, 3])),
  'lđtt votes': number(cycled([0.9, null, 2 / 3]), ''),
};
