import type { PlanCell } from './target';

/** The words of §8.7 and their near relatives, as they stand in a plan sheet's target column. */
export const OPERATOR_CELLS: readonly PlanCell[] = [
  ...moreThan(
    'trên 85%',
    'chiếm trên 85%',
    'đạt trên 85%',
    'Trên 85%',
    '> 85%',
    '>85%',
    'hơn 85%',
    'cao hơn 85%',
  ),
  ...atLeast(
    '85% trở lên',
    'đạt 85% trở lên',
    'từ 85% trở lên',
    'từ 85%',
    'ít nhất 85%',
    'Ít nhất 85%',
    'tối thiểu 85%',
    'đạt tối thiểu 85%',
    'không dưới 85%',
    'không thấp hơn 85%',
    'không ít hơn 85%',
    '≥ 85%',
    '≥85%',
    '>= 85%',
  ),
  ...lessThan('dưới 5%', 'còn dưới 5%', 'Dưới 5%', '< 5%', '<5%', 'thấp hơn 5%', 'ít hơn 5%', 'chưa đến 5%'),
  ...atMost(
    'không quá 5%',
    'tối đa 5%',
    'nhiều nhất 5%',
    'từ 5% trở xuống',
    '5% trở xuống',
    'không vượt quá 5%',
    '≤ 5%',
    '<= 5%',
    'không cao hơn 5%',
  ),
  ...between('4-6%', '4–6%', '4 - 6%', 'từ 4-6%', 'từ 4 đến 6%', 'từ 4% đến 6%', '4%-6%'),
  ...bare('98%', 'đạt 98%', 'Đạt 98%', 'là 98%', 'đạt: 98%', 'phấn đấu đạt 98%', '98 %'),
  ...exactly('đúng 98%'),
  {
    counted: 'Tốc độ tăng giá trị sản xuất',
    written: 'khoảng 8-9%',
    reading: { operator: 'between', low: 8, high: 9, unit: '%', approximate: true },
    because: '§8.7: khoảng X–Y is a range',
  },
  {
    counted: 'Tổng giá trị sản xuất',
    written: 'tăng 8-9%',
    reading: { operator: 'between', low: 8, high: 9, unit: '%', change: 'increase' },
    because: '§8.4 1',
  },
  {
    counted: 'Tỷ lệ hộ cận nghèo',
    written: 'giảm 4-6%',
    reading: { operator: 'between', low: 4, high: 6, unit: '%', change: 'decrease', confirm: ['by-or-to'] },
    because: '§8.7: giảm X is asked, by or to',
  },
  {
    counted: 'Tỷ lệ trẻ em suy dinh dưỡng',
    written: 'giảm 1,6%',
    reading: { operator: 'bare', value: 1.6, unit: '%', change: 'decrease', confirm: ['bare', 'by-or-to'] },
    because: '§8.6 6',
  },
  {
    counted: 'Tỷ lệ hộ nghèo',
    written: 'giảm còn 4%',
    reading: { operator: 'bare', value: 4, unit: '%', confirm: ['bare'] },
    because: 'còn says to: the level is left, nothing to ask about the change',
  },
  {
    counted: 'Thu ngân sách',
    written: 'đạt và vượt chỉ tiêu tỉnh giao',
    reading: { operator: 'atLeast', exceed: true, assignedBy: 'tỉnh', confirm: ['value'] },
    because: '§8.7: the target cell is elsewhere',
  },
  {
    counted: 'Thu ngân sách',
    written: 'đạt và vượt 100 tỷ đồng',
    reading: { operator: 'atLeast', value: 100, unit: 'tỷ đồng', exceed: true },
    because: '§8.7: at least, going beyond is rewarded',
  },
  {
    counted: 'Xây dựng lực lượng dân quân tự vệ',
    written: 'đạt chỉ tiêu thành phố giao',
    reading: { operator: 'bare', assignedBy: 'thành phố', confirm: ['bare', 'value'] },
    because: '§8.6 13',
  },
  {
    counted: 'Tiêu chí nông thôn mới',
    written: 'không còn xã dưới 10 tiêu chí',
    reading: { operator: 'exactly', value: 0, unit: 'xã' },
    because: '§8.7: a count that must be nought; 10 belongs to what is counted',
  },
  {
    counted: 'Giảm tai nạn giao thông',
    written: 'cả 3 tiêu chí',
    reading: { operator: 'pass' },
    because: '§8.7: all of them; 3 is no value',
  },
];

type Share = (...written: readonly string[]) => PlanCell[];

function share(value: number, reading: PlanCell['reading'], because: string): Share {
  return (...written) =>
    written.map((text) => ({ counted: `Tỷ lệ (mức ${String(value)} %)`, written: text, reading, because }));
}

function moreThan(...written: readonly string[]): PlanCell[] {
  return share(85, { operator: 'moreThan', value: 85, unit: '%' }, '§8.7: trên X and its like')(...written);
}

function atLeast(...written: readonly string[]): PlanCell[] {
  return share(
    85,
    { operator: 'atLeast', value: 85, unit: '%' },
    '§8.7: X trở lên, ít nhất, từ X',
  )(...written);
}

function lessThan(...written: readonly string[]): PlanCell[] {
  return share(5, { operator: 'lessThan', value: 5, unit: '%' }, 'the mirror of trên X')(...written);
}

function atMost(...written: readonly string[]): PlanCell[] {
  return share(5, { operator: 'atMost', value: 5, unit: '%' }, 'the mirror of X trở lên')(...written);
}

function between(...written: readonly string[]): PlanCell[] {
  return share(6, { operator: 'between', low: 4, high: 6, unit: '%' }, '§8.7: X–Y')(...written);
}

function bare(...written: readonly string[]): PlanCell[] {
  const reading = { operator: 'bare', value: 98, unit: '%', confirm: ['bare'] } as const;
  return share(98, reading, '§8.7: bare, to be confirmed, not assumed')(...written);
}

function exactly(...written: readonly string[]): PlanCell[] {
  return share(98, { operator: 'exactly', value: 98, unit: '%' }, 'says so itself')(...written);
}
