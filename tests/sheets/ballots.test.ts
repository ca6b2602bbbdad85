import type { SeatRecord } from '../../src/rules/decide/records';
import type { RuleSet } from '../../src/rules/rule-set';
import { readBallots } from '../../src/sheets/ballots';
import { csvGrid } from '../../src/sheets/csv';
import { sheet, short, type Written } from './support';

const NAME = 'Phiếu bầu';
const RULES: RuleSet = {
  format: 'binh-xet/1',
  id: 'thu',
  title: 'Thử',
  populations: [
    {
      id: 'nguoi',
      title: 'Cá nhân',
      key: ['ten', 'don_vi'],
      fields: [
        { id: 'ten', title: 'Họ và tên', type: 'text' },
        { id: 'don_vi', title: 'Đơn vị', type: 'text' },
      ],
      bands: [{ id: 'gioi', title: 'Giỏi', vote: { threshold: '>50%', of: 'members' } }],
      titles: [{ id: 'tinh', title: 'CSTĐ cấp tỉnh', aliases: ['CSTĐ tỉnh'] }],
    },
  ],
};
const SEATS: SeatRecord[] = ['An', 'Bình', 'Chi'].map((name, i) => ({
  body: '',
  seat: `Ghế ${i + 1}`,
  name,
  role: '',
  attendance: 'present',
  cell: { sheet: 'Hội đồng', cell: `A${i + 2}` },
}));

const readSheet = (...rows: readonly (readonly Written[])[]) => readBallots(sheet(NAME, rows), RULES, SEATS);
const brief = ({ ballots }: ReturnType<typeof readBallots>) =>
  ballots.map(({ title, key, ballot, cell }) => [title, key.join('+'), ballot, cell.cell]);

test('ballots.csv holds open votes line by line, or the counts of a secret vote', () => {
  const csv =
    'population,title,key,seat,vote,issued,returned,valid,yes,no,lower\n' +
    'nguoi,tinh,Dung | Văn phòng,Ghế 1,yes,,,,,,\n' +
    'nguoi,tinh,Dung | Văn phòng,Ghế 2,lower,,,,,,\n' +
    'nguoi,gioi,Em | Văn phòng,,,9,9,8,6,1,1\n';
  const read = readBallots(csvGrid('ballots.csv', csv), RULES, SEATS);
  expect(read.problems).toEqual([]);
  expect(brief(read)).toEqual([
    ['tinh', 'Dung+Văn phòng', { seat: 'Ghế 1', vote: 'yes' }, '2:5'],
    ['tinh', 'Dung+Văn phòng', { seat: 'Ghế 2', vote: 'lower' }, '3:5'],
    ['gioi', 'Em+Văn phòng', { issued: 9, returned: 9, valid: 8, yes: 6, no: 1, lower: 1 }, '4:9'],
  ]);
});

test('the count of a secret vote is read as it is written down in the minutes', () => {
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'H2:I2'];
  const rows = [
    ['BIÊN BẢN KIỂM PHIẾU'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Số phiếu', '', '', 'Kết quả', ''],
    ['', '', '', '', 'Phát ra', 'Thu về', 'Hợp lệ', 'Đồng ý', 'Không đồng ý'],
    [1, 'Dung', 'Văn phòng', 'CSTĐ tỉnh', 9, 9, '9 phiếu', '07', 2],
    [2, 'Em', 'Tài chính', 'CSTĐ tỉnh', 9],
    ['', '', '', '', '', '', '', 'TỔ KIỂM PHIẾU', 'Người lập biểu'],
  ];
  const read = readBallots(sheet(NAME, rows, { merges }), RULES, SEATS);
  expect(read.problems).toEqual([]);
  expect(brief(read)).toEqual([
    ['tinh', 'Dung+Văn phòng', { issued: 9, returned: 9, valid: 9, yes: 7, no: 2, lower: undefined }, 'H4'],
  ]);
});

test('a sheet may have a column for each seat, headed by the seat or by who holds it', () => {
  const read = readSheet(
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Ghế 1', 'bình', 'Chi', 'Ghi chú'],
    [1, 'Dung', 'Văn phòng', 'CSTĐ tỉnh', 'x', 'Không', 'Hạ danh hiệu', 'trực tiếp'],
    [2, 'Em', 'Văn phòng', 'Giỏi', 'đồng ý', '', 'xác nhận hạ danh hiệu'],
    [3, 'Giang', 'Văn phòng', 'CSTĐ tỉnh'],
  );
  expect(read.problems).toEqual([]);
  expect(brief(read)).toEqual([
    ['tinh', 'Dung+Văn phòng', { seat: 'Ghế 1', vote: 'yes' }, 'E2'],
    ['tinh', 'Dung+Văn phòng', { seat: 'Ghế 2', vote: 'no' }, 'F2'],
    ['tinh', 'Dung+Văn phòng', { seat: 'Ghế 3', vote: 'lower' }, 'G2'],
    ['gioi', 'Em+Văn phòng', { seat: 'Ghế 1', vote: 'yes' }, 'E3'],
    ['gioi', 'Em+Văn phòng', { seat: 'Ghế 3', vote: 'lower' }, 'G3'],
  ]);
});

test('sums beside the columns of the seats must agree with them', () => {
  const header = ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'An', 'Bình', 'Chi', 'Đồng ý', 'Không đồng ý'];
  const vote = ['Dung', 'Văn phòng', 'tinh', 'x', 'x', 'không'];
  expect(readSheet(header, [...vote, 2, 1]).problems).toEqual([]);
  expect(short(readSheet(header, [...vote, 3, 1]).problems)).toEqual([`error ballot-sum-differs ${NAME}!G2`]);
});

test('sums of 0 beside the columns of the seats are no count: nobody has voted yet', () => {
  const read = readSheet(
    ['Danh hiệu', 'Họ và tên', 'Đơn vị', 'Ghế 1', 'Ghế 2', 'Ghế 3', 'Đồng ý', 'Không đồng ý'],
    ['CSTĐ cấp tỉnh', 'Dung', 'Văn phòng', null, null, null, 0, 0],
    ['CSTĐ cấp tỉnh', 'Em', 'Văn phòng', 'x', null, null, 1, 0],
  );
  expect(read.problems).toEqual([]);
  expect(read.ballots.map(({ key, ballot }) => [key[0], ballot])).toEqual([
    ['Em', { seat: 'Ghế 1', vote: 'yes' }],
  ]);
});

test('a vote on a line of its own may name the member instead of the seat', () => {
  const csv = 'population,title,key,seat,vote\nnguoi,tinh,Dung | Văn phòng,Bình,no\n';
  const [ballot] = readBallots(csvGrid('ballots.csv', csv), RULES, SEATS).ballots;
  expect(ballot?.ballot).toEqual({ seat: 'Ghế 2', vote: 'no' });
});

test('a column of votes that belongs to nobody of the council is asked about', () => {
  const header = ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'An', 'Ông Ai Đó'];
  const read = readSheet(header, ['Dung', 'Văn phòng', 'tinh', 'x', 'x']);
  expect(short(read.problems)).toEqual([`question ballot-column-unknown ${NAME}!E1`]);
  expect(read.ballots).toHaveLength(1);
});

test('a sheet without any place for votes is an error', () => {
  const read = readSheet(['Họ và tên', 'Đơn vị', 'Danh hiệu'], ['Dung', 'Văn phòng', 'tinh']);
  expect(short(read.problems)).toEqual([`error ballot-votes-not-found ${NAME}!A1`]);
});

const HEADER = [
  'Đối tượng',
  'Danh hiệu',
  'Ghế',
  'Ý kiến',
  'Phát ra',
  'Thu về',
  'Hợp lệ',
  'Đồng ý',
  'Không đồng ý',
];
test.each<[string, Written[], string]>([
  ['a negative count', ['D | V', 'tinh', '', '', 9, 9, 9, -1, 0], 'error ballot-count H2'],
  ['a fractional count', ['D | V', 'tinh', '', '', 9, 9, 8.5, 8, 0], 'error ballot-count G2'],
  ['a count that is no number', ['D | V', 'tinh', '', '', 9, 'đủ', 9, 9, 0], 'error ballot-count F2'],
  ['a count without yes', ['D | V', 'tinh', '', '', 9, 9, 9, '', 2], 'error ballot-yes-missing H2'],
  ['an unknown answer', ['D | V', 'tinh', 'Ghế 1', 'có lẽ'], 'error ballot-vote-unknown D2'],
  ['an answer of nobody', ['D | V', 'tinh', '', 'x'], 'error ballot-seat-missing C2'],
  ['an unknown title', ['D | V', 'Anh hùng', 'Ghế 1', 'x'], 'error side-title-unknown B2'],
  ['a key of another length', ['D', 'tinh', 'Ghế 1', 'x'], 'error choice-key-parts A2'],
])('%s is an error at its cell, and the vote is left out', (_, line, expected) => {
  const read = readSheet(HEADER, line);
  expect(read.ballots).toEqual([]);
  expect(short(read.problems).map((problem) => problem.replace(`${NAME}!`, ''))).toEqual([expected]);
});

test('all that is wrong in a line is told at once', () => {
  const read = readSheet(HEADER, ['D', 'Anh hùng', '', '', -9, 1.5, 'x', 'y', 0]);
  expect(short(read.problems).map((problem) => problem.replace(`${NAME}!`, ''))).toEqual([
    'error side-title-unknown B2',
    'error choice-key-parts A2',
    'error ballot-count E2',
    'error ballot-count F2',
    'error ballot-count G2',
    'error ballot-count H2',
  ]);
});

test('a seat that has not voted yet, and a row that nobody has voted on, have no ballots', () => {
  const read = readSheet(
    HEADER,
    ['D | V', 'tinh', 'Ghế 1', ''],
    ['E | V', 'tinh'],
    ['G | V', 'tinh', '', '', 9],
  );
  expect(read).toEqual({ ballots: [], problems: [] });
});
