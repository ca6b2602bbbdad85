import type { GridCell } from '../../../src/sheets/grid';
import type { NumberField } from '../../../src/sheets/values/number-field';
import { NUMBER_CASES } from '../../corpus/numbers/all';
import { PLAN_LINES, TARGET_CELLS } from '../../corpus/targets/all';
import type { Random } from './random';

const UNITS = [
  ...[
    '',
    '%',
    '‰',
    '% dân số',
    '%/năm',
    'điểm',
    'tấn',
    'tạ',
    'kg',
    'con',
    'người',
    'thôn',
    'công trình',
    'ha',
    'm²',
  ],
  ...[
    'đồng',
    'nghìn đồng',
    'triệu đồng',
    'tỷ đồng',
    'triệu đồng/người/năm',
    'giường/vạn dân',
    'tiêu chí/xã',
    'Tấn ',
  ],
];

const BESIDE = [
  ...UNITS,
  'triệu',
  'vạn',
  'nghìn tỷ',
  'ngàn con',
  'tr.đ',
  'trđ',
  'm2',
  'phần trăm',
  'lạ dân',
  'trở lên',
];

const FORMATS = [
  'General',
  '0%',
  '0.00%',
  '#,##0',
  'dd/mm/yyyy',
  'd-mmm',
  'h:mm',
  '0.0"‰"',
  '[$-42A]dd mmmm',
  '@',
];

const PIECES = [
  ...[
    '-',
    '–',
    '−',
    '+',
    '.',
    ',',
    '..',
    ' ',
    '\u00a0',
    '\u202f',
    '\n',
    '\t',
    '/',
    '%',
    '‰',
    '(',
    ')',
    '*',
    '~',
    '≥',
    '<',
  ],
  ...[
    'đạt',
    'trên',
    'từ',
    'giảm',
    'không còn',
    'trong đó',
    'khoảng',
    'đến',
    'chỉ tiêu tỉnh giao',
    'năm',
    'tuổi',
    'x',
  ],
  ...[
    '²',
    '¹',
    '½',
    '②',
    '１',
    '５',
    '，',
    '％',
    '١',
    '\u200b',
    '\ufeff',
    '\ud83d',
    '😀',
    '\u0301',
    '\u00ad',
    '\u0000',
    'e5',
  ],
  ...[
    'NguyÔn',
    'ThÞ',
    'Nguyeãn',
    'ñöôøng',
    '.VnTime',
    '=',
    '#N/A',
    '…',
    'KP',
    'không có',
    'n/a',
    '1899',
    '29/02/2023',
  ],
];

const KNOWN: readonly string[] = [
  ...Object.values(NUMBER_CASES).flatMap((cases) => cases.map(({ written }) => written)),
  ...TARGET_CELLS.map(({ written }) => written),
  ...Object.values(PLAN_LINES).flatMap((lines) => lines.map(({ line }) => line)),
].filter((written) => typeof written === 'string');

/** A cell as nobody would write it, or nearly as somebody did. */
export function randomCell(random: Random): GridCell {
  const kind = random.below(20);
  if (kind === 0) return { value: random.chance(0.5) };
  if (kind < 4) return { value: randomNumber(random), ...randomFormat(random) };
  const font = random.chance(0.1) ? { font: random.pick(['.VnTime', '.VnTimeH', 'VNI-Times', 'Arial']) } : {};
  return { value: randomText(random), ...randomFormat(random), ...font };
}

export function randomField(random: Random): NumberField {
  return {
    id: 'f',
    title: 'F',
    type: 'number',
    ...(random.chance(0.9) && { unit: random.pick(UNITS) }),
    ...(random.chance(0.3) && { targets: [random.pick([0, 30, 98, 570, 29_835, 1e6, -3])] }),
    ...(random.chance(0.1) && { most: random.pick([10, 100, 1000, Infinity]) }),
  };
}

export function randomText(random: Random): string {
  const kind = random.below(10);
  if (kind < 6) return numberText(random);
  if (kind < 8) return changed(random.pick(KNOWN), random);
  return Array.from({ length: random.below(8) }, () => piece(random)).join(random.pick(['', ' ']));
}

/** Digits with marks, signs and units, most of them a number in some way of writing. */
function numberText(random: Random): string {
  const groups = Array.from({ length: 1 + random.below(3) }, (_, i) => digits(random, i === 0 ? 0 : 3));
  const mark = random.pick(['.', ',', ' ', '\u00a0', '']);
  const decimals = random.chance(0.4) ? random.pick([',', '.']) + digits(random, 0) : '';
  const sign = random.pick(['', '', '', '-', '−', '+']);
  const space = random.pick(['', ' ', '\u00a0']);
  const unit = random.chance(0.6) ? space + random.pick(BESIDE) : '';
  const text = sign + groups.join(mark) + decimals + unit;
  return random.chance(0.15) ? changed(text, random) : text;
}

/** @param count 0: one to four */
function digits(random: Random, count: number): string {
  const length = count === 0 ? 1 + random.below(4) : count;
  return Array.from({ length }, () => String(random.below(10))).join('');
}

function changed(text: string, random: Random): string {
  let result = text;
  for (let times = random.below(3); times >= 0; times--) {
    const at = random.below(result.length + 1);
    result =
      result.slice(0, at) + (random.chance(0.7) ? piece(random) : '') + result.slice(at + random.below(3));
  }
  return result;
}

function piece(random: Random): string {
  if (random.chance(0.3)) return String(random.below(1000));
  return random.chance(0.8) ? random.pick(PIECES) : String.fromCharCode(random.below(0x2fff));
}

function randomNumber(random: Random): number {
  const kind = random.below(12);
  if (kind === 0)
    return random.pick([NaN, Infinity, -Infinity, 0, -0, 1e300, 5e-324, Number.MAX_SAFE_INTEGER]);
  const whole = random.below(10 ** random.below(9));
  return kind < 5 ? whole : (whole / 10 ** random.below(6)) * random.pick([1, -1]);
}

function randomFormat(random: Random): { format?: string } {
  return random.chance(0.3) ? { format: random.pick(FORMATS) } : {};
}
