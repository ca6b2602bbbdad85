import type { RuleSet } from '../../src/rules/rule-set';
import { readChoices } from '../../src/sheets/choices';
import { csvGrid } from '../../src/sheets/csv';
import { joinKey, splitKey } from '../../src/sheets/key-text';
import { isSideFileName, sideFileOf } from '../../src/sheets/side-files';
import { sheet, short } from './support';
import pack from '../../packs/quang-thanh-2021.json';

const RULES = pack as RuleSet;
const HEADINGS = [
  'Nhóm đối tượng',
  'Loại quyết định',
  'Danh hiệu',
  'Nhóm',
  'Đối tượng',
  'Giá trị',
  'Lý do',
  'Người quyết định',
  'Ngày',
];
const NAME = 'Quyết định của Hội đồng';

test('choices.csv is read by the ids of its columns', () => {
  const text =
    'population,kind,title,group,key,value,because,by,date\n' +
    'ca_nhan,admit,cstdcs,,Nguyễn Văn An | Văn phòng,,Trực tiếp lao động,Hội đồng,2021-11-20\n' +
    ',confirm,tinh_ca_ngay_han,,,không,,Thư ký,\n';
  expect(readChoices(csvGrid('choices.csv', text), RULES)).toEqual({
    problems: [],
    choices: [
      {
        kind: 'admit',
        population: 'ca_nhan',
        title: 'cstdcs',
        group: '',
        key: ['Nguyễn Văn An', 'Văn phòng'],
        value: '',
        because: 'Trực tiếp lao động',
        by: 'Hội đồng',
        date: '2021-11-20',
        sheet: 'choices.csv',
        row: 2,
      },
      {
        kind: 'confirm',
        population: '',
        title: 'tinh_ca_ngay_han',
        group: '',
        key: [],
        value: 'không',
        because: '',
        by: 'Thư ký',
        date: '',
        sheet: 'choices.csv',
        row: 3,
      },
    ],
  });
});

test('the sheet is read by its headings, below a title block, in Vietnamese words', () => {
  const grid = sheet(NAME, [
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'],
    ['QUYẾT ĐỊNH CỦA HỘI ĐỒNG'],
    [],
    HEADINGS,
    [
      'Cá nhân',
      'Chọn',
      'Chiến sỹ thi đua cơ sở',
      '',
      'A | B',
      '',
      'vì',
      'HĐ',
      { value: 44_520, format: 'dd/mm/yyyy' },
    ],
    ['Cá nhân', 'Không chọn', 'CSTĐCS', '', 'C|D'],
    ['cá  nhân', 'từ chối', 'cstdcs', '', 'E | F'],
    ['Cá nhân', 'Số suất', 'LĐTT', 'Văn phòng', '', 4],
    ['Tập thể', 'Điểm', 'I.2', '', 'Cơ quan xã', '8,5'],
    [],
    ['', '', '', '', 'Người lập biểu', '', '', 'TM. HỘI ĐỒNG'],
    ['Cá nhân', 'Chọn'],
  ]);
  const { choices, problems } = readChoices(grid, RULES);
  expect(problems).toEqual([]);
  expect(
    choices.map(({ kind, population, title, group, key, value, row }) => [
      kind,
      population,
      title,
      group,
      key.join('+'),
      value,
      row,
    ]),
  ).toEqual([
    ['admit', 'ca_nhan', 'cstdcs', '', 'A+B', '', 5],
    ['refuse', 'ca_nhan', 'cstdcs', '', 'C+D', '', 6],
    ['refuse', 'ca_nhan', 'cstdcs', '', 'E+F', '', 7],
    ['seats', 'ca_nhan', 'ldtt', 'Văn phòng', '', '4', 8],
    ['points', 'tap_the', 'd1_phong_trao', '', 'Cơ quan xã', '8.5', 9],
  ]);
  // 2021-11-20 is five days after 2021-11-15, whose serial number is 44515
  expect(choices[0]).toMatchObject({ because: 'vì', by: 'HĐ', date: '2021-11-20' });
});

test.each<[string, string[], string, string]>([
  ['an unknown kind', ['Cá nhân', 'bầu', 'ldtt', '', 'A | B'], 'choice-kind-unknown', 'B2'],
  ['no kind beside a reason', ['Cá nhân', '', 'ldtt', '', 'A | B', '', 'vì'], 'choice-kind-unknown', 'B2'],
  ['no kind beside a value', ['Cá nhân', '', 'ldtt', '', 'A | B', '3'], 'choice-kind-unknown', 'B2'],
  ['no kind and nobody named', ['Cá nhân', '', 'ldtt'], 'choice-kind-unknown', 'B2'],
  ['an unknown population', ['Hộ', 'chọn', 'ldtt', '', 'A | B'], 'choice-population-unknown', 'A2'],
  ['no population where there are two', ['', 'chọn', 'ldtt', '', 'A | B'], 'choice-population-unknown', 'A2'],
  ['a title of another population', ['Cá nhân', 'chọn', 'ttldxs', '', 'A | B'], 'choice-title-unknown', 'C2'],
  ['half a key', ['Cá nhân', 'chọn', 'ldtt', '', 'A'], 'choice-key-parts', 'E2'],
  ['seats that are no number', ['Cá nhân', 'số suất', 'ldtt', '', '', 'ba'], 'choice-value-seats', 'F2'],
  ['a part of a seat', ['Cá nhân', 'số suất', 'ldtt', '', '', '3,5'], 'choice-value-seats', 'F2'],
  [
    'points that are no number',
    ['Tập thể', 'điểm', 'd1_phong_trao', '', 'X', ''],
    'choice-value-points',
    'F2',
  ],
])('%s is an error at its cell, and the line is left out', (_, line, code, cell) => {
  const { choices, problems } = readChoices(sheet(NAME, [HEADINGS, line]), RULES);
  expect(choices).toEqual([]);
  expect(short(problems)).toEqual([`error ${code} ${NAME}!${cell}`]);
});

test('a decision about a gate may be of one row or of all', () => {
  const gates = [{ id: 'ky_luat', when: 'sang_kien', effect: 'no-titles', because: 'Đang xem xét' }] as const;
  const populations = RULES.populations.map((one) =>
    one.id === 'ca_nhan' ? { ...one, gates: [...gates] } : one,
  );
  const lines = ['', 'A | B', 'A'].map((key) => [
    'Cá nhân',
    'điều kiện',
    'ky_luat',
    '',
    key,
    'không',
    'lý do',
  ]);
  const { choices, problems } = readChoices(sheet(NAME, [HEADINGS, ...lines]), { ...RULES, populations });
  expect(choices.map(({ kind, key }) => [kind, key])).toEqual([
    ['gate', []],
    ['gate', ['A', 'B']],
  ]);
  expect(short(problems)).toEqual([`error choice-key-parts ${NAME}!E4`]);
});

test('a confirmation of something unknown is passed on to whoever asks the questions', () => {
  const { choices, problems } = readChoices(
    sheet(NAME, [HEADINGS, ['', 'xác nhận', 'gì đó', '', '', 'có']]),
    RULES,
  );
  expect(problems).toEqual([]);
  expect(choices[0]).toMatchObject({ kind: 'confirm', title: 'gì đó', value: 'có' });
});

test('a confirmation may name its question by the words of the rules', () => {
  const line = ['Tập thể', 'xác nhận', 'Đợt 1 (đầu năm – 11/6/2021)', '', '', 'có'];
  expect(readChoices(sheet(NAME, [HEADINGS, line]), RULES).choices[0]).toMatchObject({ title: 'dot1' });
});

test('an empty sheet holds no choices, one without headings is an error', () => {
  expect(readChoices(sheet(NAME, []), RULES)).toEqual({ choices: [], problems: [] });
  expect(readChoices(sheet(NAME, [HEADINGS]), RULES)).toEqual({ choices: [], problems: [] });
  expect(short(readChoices(sheet(NAME, [['abc']]), RULES).problems)).toEqual([
    `error side-header-not-found ${NAME}!A1`,
  ]);
});

test('a key is its values joined by bars, a bar inside a value is escaped', () => {
  expect(splitKey('Nguyễn Văn An | Văn phòng')).toEqual(['Nguyễn Văn An', 'Văn phòng']);
  expect(splitKey('A \\| B|C')).toEqual(['A | B', 'C']);
  expect(splitKey('  ')).toEqual([]);
  expect(joinKey(['A | B', 'C'])).toBe('A \\| B | C');
  expect(splitKey(joinKey(['a|b', '|', 'c']))).toEqual(['a|b', '|', 'c']);
});

test('side sheets and files are known by their names', () => {
  const side = (name: string, source: 'workbook' | 'csv') => sideFileOf({ sheet: name, source });
  expect(side('Lịch sử danh hiệu', 'workbook')).toBe('history');
  expect(side('HỘI ĐỒNG', 'workbook')).toBe('council');
  expect(side('Phiếu bầu', 'workbook')).toBe('ballots');
  expect(side('Quyết định của  Hội đồng', 'workbook')).toBe('choices');
  expect(side('Cá nhân', 'workbook')).toBeUndefined();
  expect(side('choices.csv', 'workbook')).toBeUndefined();
  expect(['history', 'council', 'ballots', 'choices'].map((id) => side(`${id}.CSV`, 'csv'))).toEqual([
    'history',
    'council',
    'ballots',
    'choices',
  ]);
  expect([isSideFileName('history.csv'), isSideFileName('ca_nhan.csv')]).toEqual([true, false]);
});

test('a line that was offered and not filled in decides nothing and is no problem', () => {
  const offered = ['Cá nhân', '', 'ldtt', 'Văn phòng', 'A | B'];
  const filled = ['Cá nhân', 'chọn', 'ldtt', '', 'C | D', '', 'vì'];
  const { choices, problems } = readChoices(sheet(NAME, [HEADINGS, offered, filled]), RULES);
  expect(problems).toEqual([]);
  expect(choices.map(({ key }) => key)).toEqual([['C', 'D']]);
});
