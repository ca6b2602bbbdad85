import { cell, line, lines, type Form } from './property';

/** The columns of *Danh hiệu*, in their order. */
export type TitleColumn = 'part' | 'title' | 'id' | 'main' | 'details' | 'basis';

/** What a row of *Danh hiệu* is about. */
export type TitlePart = 'population' | 'title' | 'condition' | 'quota' | 'quota-part' | 'vote';

/** The words of the column *Phần*. */
export const PART_WORDS: Readonly<Record<TitlePart, string>> = {
  population: 'Nhóm đối tượng',
  title: 'Danh hiệu',
  condition: 'Điều kiện',
  quota: 'Chỉ tiêu',
  'quota-part': 'Trong đó',
  vote: 'Biểu quyết',
};

type Titles = Form<TitleColumn>;

const GROUNDS: Titles = [
  line('details', 'confirm', 'text', 'Cần xác nhận'),
  cell('basis', 'basis', 'names', 'Căn cứ'),
];

const TITLE: Titles = [
  cell('title', 'title', 'text', 'Tên'),
  cell('id', 'id', 'text', 'Mã'),
  cell('main', 'candidates', 'expression', 'Đối tượng xét'),
  line('details', 'aliases', 'texts', 'Tên khác'),
  line('details', 'decidedBy', 'text', 'Người quyết định'),
  line('details', 'through', 'texts', 'Trình qua'),
  line('details', 'requires', 'names', 'Phải có'),
  line('details', 'excludes', 'names', 'Không cùng với'),
  lines('details', 'order', 'order', 'Xếp theo'),
  line('details', 'list.columns', 'names', 'Cột trên danh sách'),
  lines('details', 'list.sort', 'order', 'Danh sách xếp theo'),
  // what has rows of its own below, where it is there without any
  line('details', 'conditions', 'empty-list', 'Điều kiện'),
  line('details', 'quota', 'empty-list', 'Chỉ tiêu'),
  ...GROUNDS,
];

const CONDITION: Titles = [
  cell('title', 'otherwise', 'text', 'Nội dung khi không đạt'),
  cell('id', 'id', 'text', 'Mã'),
  cell('main', 'must', 'expression', 'Phải thoả mãn'),
  ...GROUNDS,
];

const QUOTA: Titles = [
  line('main', 'share', 'share', 'Tỷ lệ'),
  line('main', 'count', 'number-or-expression', 'Số lượng'),
  line('main', 'shareBy.column', 'expression', 'Tỷ lệ tuỳ theo'),
  line('main', 'shareBy.shares', 'shares-by-name', 'Các tỷ lệ'),
  line('main', 'of', 'empty-object', 'Tính trên'),
  line('main', 'of.title', 'text', 'Tính trên người đạt'),
  line('main', 'of.band', 'text', 'Tính trên xếp loại'),
  line('main', 'of.orBetter', 'flag', 'Kể cả xếp loại trên'),
  line('main', 'of.where', 'expression', 'Tính trên đối tượng có'),
  line('main', 'of.remainingAfter', 'names', 'Tính trên số còn lại sau'),
  line('main', 'of.withoutOwn', 'flag', 'Trừ chính số được xét'),
  line('details', 'per', 'expression', 'Tính riêng từng'),
  line(
    'details',
    'rounding',
    {
      choice: {
        down: 'xuống',
        'half-up': 'từ nửa trở lên',
        up: 'lên',
        'largest-remainder': 'phần dư lớn nhất',
      },
    },
    'Làm tròn',
  ),
  line(
    'details',
    'tie',
    { choice: { council: 'Hội đồng quyết định', none: 'không ai', all: 'tất cả' } },
    'Bằng nhau ở suất cuối',
  ),
  line('details', 'atLeast.seats', 'number', 'Ít nhất'),
  line('details', 'atLeast.where', 'expression', 'Ít nhất, khi'),
  line('details', 'atLeast.because', 'text', 'Ít nhất, vì'),
  line('details', 'parts', 'empty-list', 'Trong đó'),
  ...GROUNDS,
];

const QUOTA_PART: Titles = [
  cell('title', 'title', 'text', 'Tên'),
  cell('id', 'id', 'text', 'Mã'),
  cell('main', 'where', 'expression', 'Gồm'),
  line('details', 'atMost', 'share', 'Nhiều nhất'),
  line('details', 'atLeast', 'share', 'Ít nhất'),
  line('details', 'of', { choice: { seats: 'số suất', taken: 'số được chọn' } }, 'Tính trên'),
];

const VOTE: Titles = [
  line('main', 'threshold', 'share', 'Đạt khi'),
  line(
    'main',
    'of',
    { choice: { members: 'tổng số thành viên', present: 'số có mặt', valid: 'số phiếu hợp lệ' } },
    'Tính trên',
  ),
  line('main', 'quorum', 'share', 'Họp khi có'),
  line('details', 'body', 'expression', 'Hội đồng'),
  line('details', 'inWriting', 'flag', 'Tính cả ý kiến bằng văn bản'),
  line('details', 'secret', 'flag', 'Bỏ phiếu kín'),
  line('details', 'lower', 'text', 'Hạ xuống'),
  line('details', 'on', { choice: { seated: 'sau chỉ tiêu', eligible: 'trước chỉ tiêu' } }, 'Bỏ phiếu'),
  line('details', 'refill', 'flag', 'Bù suất bị bác'),
  line('details', 'chairBreaksTie', 'flag', 'Chủ tịch quyết khi bằng phiếu'),
];

/** The properties of each kind of row; a population is told by its id alone. */
export const TITLE_FORMS: Readonly<Record<Exclude<TitlePart, 'population'>, Titles>> = {
  title: TITLE,
  condition: CONDITION,
  quota: QUOTA,
  'quota-part': QUOTA_PART,
  vote: VOTE,
};
