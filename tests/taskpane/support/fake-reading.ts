import type { FieldScreen, ReadingScreen, TableScreen } from '../../../src/app/columns/reading-screen';
import type { Setup } from '../../../src/taskpane/engine/review-engine';
import { placeOf } from '../../../src/sheets/mapping/given-mapping';

/** An invented table: a name that is sure, points whose marks are asked about, a prize that has no column. */
const HEADINGS = {
  column: [
    { place: 'A', words: 'Họ tên' },
    { place: 'B', words: 'Tổng điểm' },
    { place: 'C', words: '' },
    { place: 'D', words: 'Giải' },
  ],
  line: [],
};

export const TABLE = { population: 'ca_nhan', sheet: 'Kết quả' };
const QUESTION = 'sheets.number-ambiguous';

const PLAIN = {
  kind: 'column',
  proposed: [],
  questions: [],
  samples: [],
  distinct: 0,
  differing: 0,
} as const;

/** What an engine would tell of it, with what a setup says. */
export function readingScreen({ mapping, answers }: Setup): ReadingScreen {
  const given = mapping?.[TABLE.population]?.[TABLE.sheet] ?? {};
  const answer = answers?.[TABLE.population]?.[TABLE.sheet]?.['diem']?.[QUESTION];
  const fields: FieldScreen[] = [
    {
      ...PLAIN,
      field: 'diem',
      title: 'Điểm',
      place: 'B',
      words: 'Tổng điểm',
      sure: 'diem' in given ? 'confirmed' : 'likely',
      because: 'Tiêu đề “Tổng điểm” là cách gọi khác của “Điểm”.',
      open: answer === undefined,
      questions: [
        answer === undefined
          ? {
              question: QUESTION,
              text: 'Ghi “29.835”: là 29835 hay 29,835?',
              answers: [
                { answer: 'thousands', text: 'Là 29835' },
                { answer: 'decimals', text: 'Là 29,835' },
              ],
            }
          : { question: QUESTION, text: `Đã trả lời ${answer}.`, given: 'thousands', answers: [] },
      ],
      samples: [
        { written: '29.835', understood: 'chưa đọc được', differs: true, unread: true, count: 1, cell: 'B7' },
        { written: '9,5', understood: '9,5', differs: false, unread: false, count: 4, cell: 'B2' },
      ],
      distinct: 60,
      differing: 55,
    },
    prize(given['giai'] === undefined ? undefined : placeOf(given['giai'])),
    {
      ...PLAIN,
      field: 'ho_ten',
      title: 'Họ và tên',
      place: 'A',
      words: 'Họ tên',
      sure: 'ho_ten' in given ? 'confirmed' : 'sure',
      because: 'Tiêu đề “Họ tên” là cách gọi khác của “Họ và tên”.',
      open: false,
    },
  ];
  const table: TableScreen = {
    ...TABLE,
    title: 'Cá nhân',
    layout: 'rows',
    header: [1, 1],
    rows: 120,
    given: Object.keys(given).length > 0,
    confirmed: ['diem', 'ho_ten'].every((field) => field in given),
    fields,
    headings: HEADINGS,
  };
  return { tables: [table], notes: [], strays: [] };
}

function prize(place: string | undefined): FieldScreen {
  const field = { ...PLAIN, field: 'giai', title: 'Giải thưởng' };
  if (place === undefined) return { ...field, sure: 'none', open: true };
  if (place === '') return { ...field, sure: 'nowhere', open: false };
  const words = HEADINGS.column.find((heading) => heading.place === place)?.words ?? '';
  return { ...field, place, words, sure: 'confirmed', open: false };
}
