import type { Words } from './value-kind';

/** The scoring methods as the column *Cách tính* names them. */
export const METHOD_WORDS: Words = {
  given: 'Chấm điểm',
  proportional: 'Theo tỷ lệ',
  step: 'Theo bước',
  tiers: 'Theo mức',
  pass: 'Đạt / không đạt',
  levels: 'Theo xếp loại',
  'per-count': 'Theo số lần',
  range: 'Trong khoảng',
  leader: 'So với đơn vị dẫn đầu',
  normalised: 'Chuẩn hoá',
  formula: 'Công thức',
};

/** How the points of a section come of those below it: the column *Cách tính* of a section. */
export const AGGREGATE_WORDS: Words = {
  sum: 'Cộng',
  'weighted-mean': 'Bình quân có trọng số',
  'geometric-mean': 'Trung bình nhân',
  'harmonic-mean': 'Trung bình điều hoà',
  best: 'Lấy cao nhất',
  worst: 'Lấy thấp nhất',
  'met-share': 'Tỷ lệ tiêu chí đạt',
};

/** The parameters of the methods; one that has a column of its own stands there. */
export const PARAMETER_LABELS: Words = {
  actual: 'Thực hiện',
  count: 'Số lần',
  of: 'Xếp loại',
  when: 'Điều kiện',
  expression: 'Công thức',
  field: 'Cột điểm',
  target: 'Kế hoạch',
  better: 'Tốt hơn khi',
  strictly: 'Phải vượt kế hoạch',
  from: 'Có điểm từ',
  cap: 'Tính nhiều nhất',
  step: 'Mỗi bước',
  lose: 'Mỗi bước trừ',
  gain: 'Mỗi bước vượt cộng',
  gainCap: 'Cộng nhiều nhất',
  hit: 'Nhiều mức cùng đúng',
  tiers: 'Mức',
  otherwise: 'Còn lại',
  points: 'Điểm',
  each: 'Điểm mỗi lần',
  low: 'Từ',
  high: 'Đến',
  outside: 'Ngoài khoảng',
  within: 'So trong',
  atTarget: 'Vừa đạt kế hoạch được',
  decimals: 'Số lẻ',
  unassigned: 'Không được giao',
  by: 'Chuẩn hoá theo',
  to: 'Thang điểm',
};

/** What the method step calls by the name of another method's parameter. */
export const STEP_COUNT = 'Bước lẻ';

/** The choices of parameters. */
export const PARAMETER_CHOICES: Readonly<Record<string, Words>> = {
  better: { higher: 'cao', lower: 'thấp' },
  count: { whole: 'bỏ', begun: 'tính một bước', exact: 'tính theo tỷ lệ' },
  hit: { first: 'lấy mức đầu', unique: 'báo lỗi', max: 'lấy mức cao nhất', sum: 'cộng các mức' },
  outside: { both: 'trừ cả hai phía', below: 'chỉ trừ khi thấp hơn', above: 'chỉ trừ khi cao hơn' },
  unassigned: {
    block: 'báo lỗi',
    relative: 'so với đơn vị cao nhất',
    exclude: 'bỏ tiêu chí',
    full: 'đủ điểm',
  },
  by: {
    'min-max': 'thấp nhất đến cao nhất',
    'z-score': 'độ lệch chuẩn',
    rank: 'thứ hạng',
    'percent-rank': 'phần trăm thứ hạng',
    'distance-to-best': 'khoảng cách đến cao nhất',
    goalposts: 'hai mốc cố định',
  },
};
